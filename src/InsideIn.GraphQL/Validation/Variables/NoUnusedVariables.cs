using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Validation;

/// <summary>Every variable that an operation declares is used by it or by a fragment that it reaches. Source: spec 5.8.4.</summary>
internal sealed class NoUnusedVariables(ValidationContext context) : ValidationRule(context)
{
    public override void Finish(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
            if (definition is OperationDefinitionNode { VariableDefinitions.Length: > 0 } operation) Check(operation);
    }

    private void Check(OperationDefinitionNode operation)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var uses in Context.Reachable(operation))
            foreach (var use in uses.Variables) used.Add(use.Node.Name);
        var by = operation.Name is { } name ? $"operation \"{name.Value}\"" : "the operation";
        foreach (var definition in operation.VariableDefinitions)
            if (!used.Contains(definition.Variable.Name)) Report($"Variable \"${definition.Variable.Name}\" is never used in {by}.", definition);
    }
}
