using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Values;

namespace InsideIn.GraphQL.Types;

/// <summary>
/// Coerces every default of a schema once. The default of one input field may rest on defaults of others, which are then
/// coerced first; a circle of them has no value and is a problem. Source: spec 3.10, default value cycles.
/// </summary>
internal sealed class DefaultValues(List<string> problems)
{
    private readonly HashSet<InputValueDefinition> done = [];
    private readonly HashSet<InputValueDefinition> open = [];

    public void Coerce(string owner, IEnumerable<InputValueDefinition> definitions)
    {
        foreach (var definition in definitions) Coerce(owner, definition);
    }

    private void Coerce(string owner, InputValueDefinition definition)
    {
        if (definition.DefaultValue is not { } literal || done.Contains(definition)) return;
        var coordinate = $"{owner}.{definition.Name}{SchemaException.At(definition.Member)}";
        if (!open.Add(definition))
        {
            problems.Add($"The default of {coordinate} contains itself through the defaults of other fields.");
            return;
        }

        Prepare(literal, definition.Type);
        open.Remove(definition);
        done.Add(definition);
        var coerced = LiteralCoercion.Coerce(literal, definition.Type, null);
        definition.CoercedDefault = coerced.Value;
        if (!coerced.Ok) problems.Add($"The default of {coordinate} does not fit its type \"{definition.Type}\": {coerced.Problem}");
    }

    // Coerces the defaults that will fill in what the literal leaves out.
    private void Prepare(ValueNode literal, GraphQLType type)
    {
        switch (literal, type.Nullable)
        {
            case (ListValueNode list, ListType item):
                foreach (var value in list.Items) Prepare(value, item.Item);
                break;
            case (_, ListType item):
                Prepare(literal, item.Item);
                break;
            case (ObjectValueNode fields, InputObjectType input):
                foreach (var definition in input.Fields)
                {
                    var given = fields.Fields.FirstOrDefault(field => field.Name.Value == definition.Name);
                    if (given is null) Coerce(input.Name, definition);
                    else Prepare(given.Value, definition.Type);
                }

                break;
        }
    }
}
