using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Values;

/// <summary>Turns values written in a document into values that resolvers use. Source: spec 3, input coercion of each kind of type.</summary>
public static class LiteralCoercion
{
    /// <summary>
    /// The value of a literal for a type. Shape: a list becomes an <c>object?[]</c>, an input object what its
    /// <see cref="InputObjectType.Create"/> makes of a dictionary in which fields left out are absent.
    /// </summary>
    /// <param name="literal">The value as written. A variable without a value is refused; callers for whom that means "left out" ask before.</param>
    /// <param name="type">An input type.</param>
    /// <param name="variables">The coerced variables; null where none may occur.</param>
    public static Coerced Coerce(ValueNode literal, GraphQLType type, IReadOnlyDictionary<string, object?>? variables)
    {
        if (literal is VariableNode variable) return FromVariable(variable, type, variables);
        if (type is NonNullType nonNull)
            return literal is NullValueNode ? Coerced.Refused($"Expected a value of type \"{type}\", found null.") : Coerce(literal, nonNull.Inner, variables);
        if (literal is NullValueNode) return Coerced.To(null);
        return type switch
        {
            ListType list => ToList(literal, list, variables),
            InputObjectType input => ToObject(literal, input, variables),
            LeafType leaf => leaf.FromLiteral(literal, variables),
            _ => throw new ArgumentException($"{type} is no input type.", nameof(type)),
        };
    }

    /// <summary>Whether the literal is a variable that the request left out.</summary>
    public static bool IsMissing(ValueNode literal, IReadOnlyDictionary<string, object?>? variables) =>
        literal is VariableNode variable && variables?.ContainsKey(variable.Name) != true;

    // Validation has seen that the variable's type fits; only null may still be wrong here.
    private static Coerced FromVariable(VariableNode variable, GraphQLType type, IReadOnlyDictionary<string, object?>? variables)
    {
        if (variables is null || !variables.TryGetValue(variable.Name, out var value))
            return Coerced.Refused($"Expected a value of type \"{type}\", but variable \"${variable.Name}\" has none.");
        return value is null && type is NonNullType
            ? Coerced.Refused($"Expected a value of type \"{type}\", but variable \"${variable.Name}\" is null.")
            : Coerced.To(value);
    }

    private static Coerced ToList(ValueNode literal, ListType type, IReadOnlyDictionary<string, object?>? variables)
    {
        if (literal is not ListValueNode list)
        {
            var single = Coerce(literal, type.Item, variables);
            return single.Ok ? Coerced.To(new[] { single.Value }) : single.At(literal);
        }

        var items = new object?[list.Items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            // A variable that was left out stands for null here: a list has no gaps.
            if (type.Item is not NonNullType && IsMissing(list.Items[i], variables)) continue;
            var item = Coerce(list.Items[i], type.Item, variables);
            if (!item.Ok) return item.At(list.Items[i]);
            items[i] = item.Value;
        }

        return Coerced.To(items);
    }

    private static Coerced ToObject(ValueNode literal, InputObjectType type, IReadOnlyDictionary<string, object?>? variables)
    {
        if (literal is not ObjectValueNode given)
            return Coerced.Refused($"Expected an object of type \"{type}\", found {ValueText.Of(literal)}.");
        if (type.IsOneOf && OneOfProblem(given, type, variables) is { } problem) return Coerced.Refused(problem);

        foreach (var field in given.Fields)
            if (!type.Fields.TryFind(field.Name.Value, out _)) return Coerced.Refused($"\"{type}\" has no field \"{field.Name.Value}\".");

        // In the order of the definitions: of several wrong fields the first defined one is told.
        var fields = new Dictionary<string, object?>(given.Fields.Length, StringComparer.Ordinal);
        foreach (var definition in type.Fields.AsSpan())
        {
            if (given.Find(definition.Name) is not { } literalValue || IsMissing(literalValue, variables)) continue;
            var value = Coerce(literalValue, definition.Type, variables);
            if (!value.Ok) return value.At(literalValue);
            fields[definition.Name] = value.Value;
        }

        return InputObjectFields.Complete(type, fields);
    }

    private static string? OneOfProblem(ObjectValueNode given, InputObjectType type, IReadOnlyDictionary<string, object?>? variables)
    {
        if (given.Fields.Length != 1) return InputObjectFields.OneOfCount(type, given.Fields.Length);
        var field = given.Fields[0];
        if (IsMissing(field.Value, variables)) return InputObjectFields.OneOfCount(type, 0);
        var isNull = field.Value is NullValueNode || (field.Value is VariableNode variable && variables![variable.Name] is null);
        return isNull ? InputObjectFields.OneOfNull(type, field.Name.Value) : null;
    }
}
