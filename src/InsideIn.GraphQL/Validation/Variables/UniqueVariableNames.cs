using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Validation;

/// <summary>An operation declares each variable once. Source: spec 5.8.1.</summary>
internal sealed class UniqueVariableNames(ValidationContext context) : ValidationRule(context)
{
    public override void VisitOperation(OperationDefinitionNode operation)
    {
        if (operation.VariableDefinitions.Length < 2) return;
        var names = new Dictionary<string, VariableNode>(StringComparer.Ordinal);
        foreach (var definition in operation.VariableDefinitions)
        {
            var variable = definition.Variable;
            if (!names.TryAdd(variable.Name, variable)) Report($"There are two variables named \"${variable.Name}\".", names[variable.Name], variable);
        }
    }
}
