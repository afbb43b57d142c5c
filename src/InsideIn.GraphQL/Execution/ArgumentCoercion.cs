using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;
using InsideIn.GraphQL.Values;

namespace InsideIn.GraphQL.Execution;

/// <summary>Coerces the arguments of a field. Source: spec 6.4.1.</summary>
internal static class ArgumentCoercion
{
    /// <summary>Whether no variable takes part in the field's arguments.</summary>
    public static bool IsConstant(FieldNode node) => node.Arguments.All(argument => IsConstant(argument.Value));

    public static ArgumentValues Coerce(FieldDefinition field, FieldNode node, IReadOnlyDictionary<string, object?>? variables)
    {
        var definitions = field.Arguments.AsSpan();
        if (definitions.Length == 0) return ArgumentValues.None;
        var values = new object?[definitions.Length];
        for (var index = 0; index < values.Length; index++)
        {
            var definition = definitions[index];
            var given = Find(node, definition.Name);
            if (given is null || LiteralCoercion.IsMissing(given.Value, variables))
            {
                if (definition.DefaultValue is not null) values[index] = definition.CoercedDefault;
                else if (definition.Type is NonNullType) return Refused(given?.Value ?? (SyntaxNode)node, $"Argument '{definition.Name}' of {field.Coordinate} needs a value of type {definition.Type}; found none.");
                else values[index] = ArgumentValues.Absent;
                continue;
            }

            var coerced = LiteralCoercion.Coerce(given.Value, definition.Type, variables);
            if (coerced.Problem is { } problem) return Refused(coerced.Place ?? given.Value, $"Argument '{definition.Name}' of {field.Coordinate} has a wrong value: {problem}");
            values[index] = coerced.Value;
        }

        return new ArgumentValues { Values = values };
    }

    private static ArgumentNode? Find(FieldNode node, string name)
    {
        foreach (var argument in node.Arguments)
            if (argument.Name.Value == name) return argument;
        return null;
    }

    private static bool IsConstant(ValueNode value) => value switch
    {
        VariableNode => false,
        ListValueNode list => list.Items.All(IsConstant),
        ObjectValueNode fields => fields.Fields.All(field => IsConstant(field.Value)),
        _ => true,
    };

    private static ArgumentValues Refused(SyntaxNode place, string message) =>
        new() { Error = new GraphQLError(message) { Code = ErrorCodes.BadUserInput, Locations = [place.Location] } };
}
