using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Validation;

/// <summary>No two operations share a name. Source: spec 5.2.2.1.</summary>
internal sealed class UniqueOperationNames(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, NameNode> names = new(StringComparer.Ordinal);

    public override void VisitOperation(OperationDefinitionNode operation)
    {
        if (operation.Name is { } name && !names.TryAdd(name.Value, name))
            Report($"There are two operations named \"{name.Value}\".", names[name.Value], name);
    }
}
