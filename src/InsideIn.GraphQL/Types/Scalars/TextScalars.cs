using System.Globalization;
using System.Text.Json;
using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Values;

namespace InsideIn.GraphQL.Types;

/// <summary>Text. Source: spec 3.5.3.</summary>
internal sealed class StringScalar() : ScalarType("String")
{
    public override Coerced FromLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables) =>
        literal is StringValueNode text ? Coerced.To(text.Value) : Refuse(ValueText.Of(literal));

    public override Coerced FromJson(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? Coerced.To(value.GetString()) : Refuse(ValueText.Of(value));

    public override Coerced ToResult(object value) => value switch
    {
        string => Coerced.To(value),
        bool flag => Coerced.To(flag ? "true" : "false"),
        char or int or long or short or byte or sbyte or ushort or uint or ulong or double or float or decimal => Coerced.To(Convert.ToString(value, CultureInfo.InvariantCulture)),
        _ => Refuse(ValueText.Of(value)),
    };

    private static Coerced Refuse(string found) => Coerced.Refused($"String cannot represent {found}; expected a string.");
}

/// <summary>True or false. Source: spec 3.5.4.</summary>
internal sealed class BooleanScalar() : ScalarType("Boolean")
{
    private static readonly object True = true;
    private static readonly object False = false;

    public override Coerced FromLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables) =>
        literal is BooleanValueNode flag ? Coerced.To(flag.Value ? True : False) : Refuse(ValueText.Of(literal));

    public override Coerced FromJson(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => Coerced.To(True),
        JsonValueKind.False => Coerced.To(False),
        _ => Refuse(ValueText.Of(value)),
    };

    public override Coerced ToResult(object value) => value is bool ? Coerced.To(value) : Refuse(ValueText.Of(value));

    private static Coerced Refuse(string found) => Coerced.Refused($"Boolean cannot represent {found}; expected true or false.");
}

/// <summary>Opaque identifiers: text, also given as whole numbers. Source: spec 3.5.5.</summary>
internal sealed class IdScalar() : ScalarType("ID")
{
    public override Coerced FromLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables) => literal switch
    {
        StringValueNode text => Coerced.To(text.Value),
        IntValueNode number => Coerced.To(number.Value),
        _ => Refuse(ValueText.Of(literal)),
    };

    public override Coerced FromJson(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String) return Coerced.To(value.GetString());
        if (value.ValueKind != JsonValueKind.Number) return Refuse(ValueText.Of(value));
        if (value.TryGetInt64(out var whole)) return Coerced.To(whole.ToString(CultureInfo.InvariantCulture));
        // 1.0 and 1e3 are whole numbers too: JSON does not tell kinds of numbers apart. Large ones are spelled as JavaScript spells them.
        var number = value.GetDouble();
        if (!double.IsFinite(number) || Math.Truncate(number) != number) return Refuse(ValueText.Of(value));
        return Coerced.To(Math.Abs(number) < 1e21 ? number.ToString("F0", CultureInfo.InvariantCulture) : number.ToString("R", CultureInfo.InvariantCulture).Replace('E', 'e'));
    }

    public override Coerced ToResult(object value) => value switch
    {
        string => Coerced.To(value),
        Guid id => Coerced.To(id.ToString("D")),
        int or long or short or byte or sbyte or ushort or uint or ulong => Coerced.To(Convert.ToString(value, CultureInfo.InvariantCulture)),
        _ => Refuse(ValueText.Of(value)),
    };

    private static Coerced Refuse(string found) => Coerced.Refused($"ID cannot represent {found}; expected a string or a whole number.");
}

/// <summary>Reads a scalar's text. Shape: false where the text is none.</summary>
internal delegate bool TextReader<T>(string text, out T value);

/// <summary>A scalar that documents and responses write as text.</summary>
internal sealed class TextScalar<T>(string name, string expected, TextReader<T> read, Func<T, string> write) : ScalarType(name) where T : notnull
{
    public string? Specification { get; init; }

    public override string? SpecifiedByUrl => Specification;

    public override Coerced FromLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables) =>
        literal is StringValueNode text && read(text.Value, out var value) ? Coerced.To(value) : Refuse(ValueText.Of(literal));

    public override Coerced FromJson(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && read(value.GetString()!, out var known) ? Coerced.To(known) : Refuse(ValueText.Of(value));

    public override Coerced ToResult(object value) => value is T known ? Coerced.To(write(known)) : Refuse(ValueText.Of(value));

    private Coerced Refuse(string found) => Coerced.Refused($"{Name} cannot represent {found}; expected {expected}.");
}
