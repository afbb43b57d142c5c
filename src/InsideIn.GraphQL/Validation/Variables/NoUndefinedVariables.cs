using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Validation;

/// <summary>Every variable used, also inside fragments, is declared by the operation. Source: spec 5.8.3.</summary>
internal sealed class NoUndefinedVariables(ValidationContext context) : ValidationRule(context)
{
    public override void Finish(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
            if (definition is OperationDefinitionNode operation) Check(operation);
    }

    private void Check(OperationDefinitionNode operation)
    {
        var declared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var definition in operation.VariableDefinitions) declared.Add(definition.Variable.Name);
        var by = operation.Name is { } name ? $"operation \"{name.Value}\"" : "the operation";
        foreach (var uses in Context.Reachable(operation))
        {
            foreach (var use in uses.Variables)
                if (!declared.Contains(use.Node.Name)) Report($"Variable \"${use.Node.Name}\" is not declared by {by}.", use.Node, operation);
            if (Context.IsFull) return;
        }
    }
}
