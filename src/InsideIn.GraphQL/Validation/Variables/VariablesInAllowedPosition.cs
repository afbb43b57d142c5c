using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Validation;

/// <summary>A variable's type fits every position in which it is used. Source: spec 5.8.5.</summary>
internal sealed class VariablesInAllowedPosition(ValidationContext context) : ValidationRule(context)
{
    public override void Finish(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
            if (definition is OperationDefinitionNode { VariableDefinitions.Length: > 0 } operation) Check(operation);
    }

    private void Check(OperationDefinitionNode operation)
    {
        var declared = new Dictionary<string, (VariableDefinitionNode Node, GraphQLType Type)>(StringComparer.Ordinal);
        foreach (var definition in operation.VariableDefinitions)
            if (Context.Schema.Find(definition.Type) is { } type) declared[definition.Variable.Name] = (definition, type);
        foreach (var uses in Context.Reachable(operation))
        {
            foreach (var use in uses.Variables)
                if (use.Type is not null && declared.TryGetValue(use.Node.Name, out var variable)) Check(use, use.Type, variable.Node, variable.Type);
            if (Context.IsFull) return;
        }
    }

    private void Check(VariableUse use, GraphQLType expected, VariableDefinitionNode definition, GraphQLType type)
    {
        if (!IsAllowed(definition, type, expected, use.HasDefault))
            Report($"Variable \"${use.Node.Name}\" of type \"{type}\" is used where \"{expected}\" is expected.", definition, use.Node);
        if (use.OneOf is { } oneOf && type is not NonNullType)
            Report($"Variable \"${use.Node.Name}\" of type \"{type}\" must not be nullable to be the one field of \"{oneOf}\".", definition, use.Node);
    }

    // Where either side has a default, a nullable variable may stand for a value that must not be null.
    private static bool IsAllowed(VariableDefinitionNode definition, GraphQLType type, GraphQLType expected, bool hasLocationDefault)
    {
        if (expected is not NonNullType required || type is NonNullType) return Fits(type, expected);
        var hasDefault = definition.DefaultValue is not (null or NullValueNode);
        return (hasDefault || hasLocationDefault) && Fits(type, required.Inner);
    }

    private static bool Fits(GraphQLType type, GraphQLType expected) => (type, expected) switch
    {
        (NonNullType a, NonNullType b) => Fits(a.Inner, b.Inner),
        (_, NonNullType) => false,
        (NonNullType a, _) => Fits(a.Inner, expected),
        (ListType a, ListType b) => Fits(a.Item, b.Item),
        _ => ReferenceEquals(type, expected),
    };
}
