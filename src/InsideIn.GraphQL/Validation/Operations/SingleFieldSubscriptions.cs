using System.Collections.Immutable;
using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Validation;

/// <summary>A subscription asks for exactly one root field, never one of introspection and never on a condition. Source: spec 5.2.4.1.</summary>
internal sealed class SingleFieldSubscriptions(ValidationContext context) : ValidationRule(context)
{
    public override void VisitOperation(OperationDefinitionNode operation)
    {
        if (operation.Kind != OperationKind.Subscription || Context.Schema.SubscriptionType is not { } root) return;
        var collection = new RootFields(root);
        Collect(operation.SelectionSet, collection);

        var subject = operation.Name is { } name ? $"Subscription \"{name.Value}\"" : "The anonymous subscription";
        if (collection.Condition is { } condition)
            Report($"{subject} must ask for its root field without \"@{condition.Name.Value}\".", condition);
        if (collection.ByName.Count == 0)
            Report($"{subject} must ask for one root field, found none.", operation);
        if (collection.ByName.Count > 1)
            Report($"{subject} must ask for one root field, found {collection.ByName.Count}.", [.. collection.ByName.Values.Skip(1)]);
        foreach (var field in collection.ByName.Values)
            if (field.Name.Value.StartsWith("__", StringComparison.Ordinal))
                Report($"{subject} must not ask for \"{field.Name.Value}\" at its root.", field);
    }

    private void Collect(SelectionSetNode set, RootFields collection)
    {
        foreach (var selection in SelectionWalk.Of(set, selection => Inside(selection, collection)))
        {
            collection.Condition ??= ConditionOf(selection.Directives);
            if (selection is FieldNode field) collection.ByName.TryAdd(field.ResponseName, field);
        }
    }

    private SelectionSetNode? Inside(SelectionNode selection, RootFields collection)
    {
        if (selection is InlineFragmentNode inline) return Applies(inline.TypeCondition, collection.Root) ? inline.SelectionSet : null;
        return selection is FragmentSpreadNode { Name.Value: var name } && collection.Visited.Add(name)
            && Context.Fragment(name) is { } fragment && Applies(fragment.TypeCondition, collection.Root) ? fragment.SelectionSet : null;
    }

    private bool Applies(NamedTypeNode? condition, ObjectType root) =>
        condition is null || (Context.Schema.Types.Find(condition.Name) is CompositeType type && Context.Schema.IsPossible(type, root));

    private static DirectiveNode? ConditionOf(ImmutableArray<DirectiveNode> directives)
    {
        foreach (var directive in directives)
            if (directive.Name.Value is "skip" or "include") return directive;
        return null;
    }

    private sealed class RootFields(ObjectType root)
    {
        public ObjectType Root { get; } = root;

        public DirectiveNode? Condition { get; set; }

        // In the order of their first place.
        public OrderedDictionary<string, FieldNode> ByName { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Visited { get; } = new(StringComparer.Ordinal);
    }
}
