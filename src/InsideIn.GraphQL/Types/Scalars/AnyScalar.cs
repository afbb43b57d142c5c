using System.Buffers;
using System.Text.Json;
using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Values;

namespace InsideIn.GraphQL.Types;

/// <summary>A scalar that takes any JSON value: `Any`, and the custom scalars of a schema made from a text. Shape: its values are <see cref="JsonElement"/>.</summary>
public sealed class AnyScalar(string name) : ScalarType(name)
{
    public string? Specification { get; init; }

    public override string? SpecifiedByUrl => Specification;

    public override Coerced FromLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer)) Write(json, literal, variables);
        return Coerced.To(JsonElement.Parse(buffer.WrittenSpan));
    }

    public override Coerced FromJson(JsonElement value) => Coerced.To(value.Clone());

    public override Coerced ToResult(object value) => Coerced.To(value);

    private static void Write(Utf8JsonWriter json, ValueNode literal, IReadOnlyDictionary<string, object?>? variables)
    {
        switch (literal)
        {
            case NullValueNode: json.WriteNullValue(); break;
            case BooleanValueNode flag: json.WriteBooleanValue(flag.Value); break;
            case IntValueNode number: json.WriteRawValue(number.Value); break;
            case FloatValueNode number: json.WriteRawValue(number.Value); break;
            case StringValueNode text: json.WriteStringValue(text.Value); break;
            case EnumValueNode name: json.WriteStringValue(name.Value); break;
            case VariableNode variable: JsonSerializer.Serialize(json, variables?.GetValueOrDefault(variable.Name)); break;
            case ListValueNode list:
                json.WriteStartArray();
                foreach (var item in list.Items) Write(json, item, variables);
                json.WriteEndArray();
                break;
            case ObjectValueNode fields:
                json.WriteStartObject();
                foreach (var field in fields.Fields) WriteField(json, field, variables);
                json.WriteEndObject();
                break;
        }
    }

    // A field whose variable was not given is left out, as in an input object.
    private static void WriteField(Utf8JsonWriter json, ObjectFieldNode field, IReadOnlyDictionary<string, object?>? variables)
    {
        if (field.Value is VariableNode missing && variables?.ContainsKey(missing.Name) != true) return;
        json.WritePropertyName(field.Name.Value);
        Write(json, field.Value, variables);
    }
}
