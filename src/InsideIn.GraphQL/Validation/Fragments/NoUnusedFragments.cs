using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Validation;

/// <summary>Every fragment is reached by an operation. Source: spec 5.5.1.4.</summary>
internal sealed class NoUnusedFragments(ValidationContext context) : ValidationRule(context)
{
    public override void Finish(DocumentNode document)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var definition in document.Definitions)
            if (definition is OperationDefinitionNode operation) Mark(Context.UsesOf(operation), used);
        foreach (var definition in document.Definitions)
            if (definition is FragmentDefinitionNode fragment && !used.Contains(fragment.Name.Value))
                Report($"Fragment \"{fragment.Name.Value}\" is never used.", fragment);
    }

    private void Mark(DefinitionUses operation, HashSet<string> used)
    {
        var open = new Stack<DefinitionUses>();
        open.Push(operation);
        while (open.TryPop(out var uses))
            foreach (var spread in uses.Spreads)
                if (used.Add(spread.Name.Value) && Context.Fragment(spread.Name.Value) is { } fragment) open.Push(Context.UsesOf(fragment));
    }
}
