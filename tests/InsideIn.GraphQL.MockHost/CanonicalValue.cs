using System.Globalization;
using System.Text;
using System.Text.Json;

namespace InsideIn.GraphQL.MockHost;

/// <summary>Coerced values in one spelling that other engines can write too.</summary>
public static class CanonicalValue
{
    /// <summary>The spelling of a value as coercion leaves it: null, bool, a number, text, a list, the fields of an object, or JSON.</summary>
    public static string Of(object? value) => value switch
    {
        null => "n",
        bool flag => flag ? "t" : "f",
        string text => Text(text),
        JsonElement json => OfJson(json),
        IReadOnlyDictionary<string, object?> fields => Fields(fields.Select(field => (field.Key, Of(field.Value)))),
        IEnumerable<object?> items => Items(items.Select(Of)),
        IConvertible number => Number(number.ToDouble(CultureInfo.InvariantCulture)),
        _ => throw new ArgumentException($"A {value.GetType().Name} is no value of a schema made from text.", nameof(value)),
    };

    private static string OfJson(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => "n",
        JsonValueKind.True => "t",
        JsonValueKind.False => "f",
        JsonValueKind.Number => Number(json.GetDouble()),
        JsonValueKind.String => Text(json.GetString()!),
        JsonValueKind.Array => Items(json.EnumerateArray().Select(OfJson)),
        _ => Fields(json.EnumerateObject().Select(field => (field.Name, OfJson(field.Value)))),
    };

    // Minus zero is spelled as zero.
    private static string Number(double number) => string.Create(CultureInfo.InvariantCulture, $"d{(number == 0 ? 0 : BitConverter.DoubleToInt64Bits(number)):x16}");

    private static string Text(string text) => string.Create(CultureInfo.InvariantCulture, $"s{Encoding.UTF8.GetByteCount(text)}:{text}");

    private static string Items(IEnumerable<string> items) => $"[{string.Join(',', items)}]";

    private static string Fields(IEnumerable<(string Name, string Value)> fields) =>
        $"{{{string.Join(',', fields.OrderBy(field => field.Name, StringComparer.Ordinal).Select(field => $"{field.Name}={field.Value}"))}}}";
}
