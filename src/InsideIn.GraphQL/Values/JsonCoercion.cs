using System.Globalization;
using System.Text;
using System.Text.Json;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Values;

/// <summary>Turns one JSON value into a value of an input type and notes each problem with the place inside the value.</summary>
internal sealed class JsonCoercion(Action<string, string> report)
{
    private readonly List<object> path = [];
    private int problems;

    /// <summary>The value for the type. Shape: of no meaning once a problem was reported.</summary>
    public object? Coerce(JsonElement value, GraphQLType type)
    {
        if (type is NonNullType nonNull)
            return value.ValueKind == JsonValueKind.Null ? Refuse($"Expected a value of type \"{type}\", found null.") : Coerce(value, nonNull.Inner);
        if (value.ValueKind == JsonValueKind.Null) return null;
        return type switch
        {
            ListType list => ToList(value, list),
            InputObjectType input => ToObject(value, input),
            LeafType leaf => Take(leaf.FromJson(value)),
            _ => throw new ArgumentException($"{type} is no input type.", nameof(type)),
        };
    }

    private object?[] ToList(JsonElement value, ListType type)
    {
        if (value.ValueKind != JsonValueKind.Array) return [Coerce(value, type.Item)];
        var items = new object?[value.GetArrayLength()];
        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            items[index] = Within(index, item, type.Item);
            index++;
        }

        return items;
    }

    private object? ToObject(JsonElement value, InputObjectType type)
    {
        if (value.ValueKind != JsonValueKind.Object) return Refuse($"Expected an object of type \"{type}\", found {ValueText.Of(value)}.");
        var fields = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var property in value.EnumerateObject())
        {
            if (type.Fields.TryFind(property.Name, out var definition)) fields[definition.Name] = Within(definition.Name, property.Value, definition.Type);
            else Refuse($"\"{type}\" has no field {ValueText.Of((object)property.Name)}.");
        }

        return problems > 0 || (type.IsOneOf && !CheckOneOf(fields, type)) ? null : Take(InputObjectFields.Complete(type, fields));
    }

    private bool CheckOneOf(Dictionary<string, object?> fields, InputObjectType type)
    {
        if (fields.Count != 1)
        {
            Refuse(InputObjectFields.OneOfCount(type, fields.Count));
            return false;
        }

        var (name, value) = fields.First();
        if (value is null) Refuse(InputObjectFields.OneOfNull(type, name));
        return value is not null;
    }

    private object? Within(object step, JsonElement value, GraphQLType type)
    {
        path.Add(step);
        var coerced = Coerce(value, type);
        path.RemoveAt(path.Count - 1);
        return coerced;
    }

    private object? Take(Coerced coerced) => coerced.Ok ? coerced.Value : Refuse(coerced.Problem!);

    private object? Refuse(string problem)
    {
        problems++;
        var place = new StringBuilder();
        foreach (var step in path)
        {
            if (step is int index) place.Append(CultureInfo.InvariantCulture, $"[{index}]");
            else place.Append('.').Append(step);
        }

        report(place.ToString(), problem);
        return null;
    }
}
