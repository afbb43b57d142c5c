using System.Globalization;
using System.Text.Json;
using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Values;

namespace InsideIn.GraphQL.Types;

/// <summary>What the number scalars share: the same sentence for every refusal.</summary>
internal abstract class NumberScalar(string name, string expected) : ScalarType(name)
{
    protected Coerced Refuse(string found) => Coerced.Refused($"{Name} cannot represent {found}; expected {expected}.");
}

/// <summary>Whole numbers of 32 bits. Source: spec 3.5.1.</summary>
internal sealed class IntScalar() : NumberScalar("Int", "a whole number from -2147483648 to 2147483647")
{
    public override Coerced FromLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables) =>
        literal is IntValueNode number && int.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? Coerced.To(value)
            : Refuse(ValueText.Of(literal));

    public override Coerced FromJson(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Number) return Refuse(ValueText.Of(value));
        if (value.TryGetInt32(out var whole)) return Coerced.To(whole);
        // 1.0 and 1e3 are whole numbers too: JSON does not tell kinds of numbers apart.
        var number = value.GetDouble();
        return IsInt(number) ? Coerced.To((int)number) : Refuse(ValueText.Of(value));
    }

    public override Coerced ToResult(object value) => value switch
    {
        int => Coerced.To(value),
        short or byte or sbyte or ushort => Coerced.To(Convert.ToInt32(value, CultureInfo.InvariantCulture)),
        long number when number is >= int.MinValue and <= int.MaxValue => Coerced.To((int)number),
        uint number when number <= int.MaxValue => Coerced.To((int)number),
        double number when IsInt(number) => Coerced.To((int)number),
        float number when IsInt(number) => Coerced.To((int)number),
        decimal number when number is >= int.MinValue and <= int.MaxValue && decimal.Truncate(number) == number => Coerced.To((int)number),
        _ => Refuse(ValueText.Of(value)),
    };

    private static bool IsInt(double number) => number is >= int.MinValue and <= int.MaxValue && Math.Truncate(number) == number;
}

/// <summary>Whole numbers of 64 bits.</summary>
internal sealed class LongScalar : NumberScalar
{
    public LongScalar() : base("Long", "a whole number of 64 bits") => Description = "A whole number of 64 bits.";

    public override Coerced FromLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables) =>
        literal is IntValueNode number && long.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? Coerced.To(value)
            : Refuse(ValueText.Of(literal));

    public override Coerced FromJson(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) ? Coerced.To(number) : Refuse(ValueText.Of(value));

    public override Coerced ToResult(object value) => value switch
    {
        long => Coerced.To(value),
        int or short or byte or sbyte or ushort or uint => Coerced.To(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        _ => Refuse(ValueText.Of(value)),
    };
}

/// <summary>Finite numbers in double precision. Source: spec 3.5.2.</summary>
internal sealed class FloatScalar() : NumberScalar("Float", "a finite number")
{
    public override Coerced FromLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables)
    {
        var text = literal switch { IntValueNode whole => whole.Value, FloatValueNode number => number.Value, _ => null };
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? Coerced.To(value)
            : Refuse(ValueText.Of(literal));
    }

    public override Coerced FromJson(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number)
            ? Coerced.To(number)
            : Refuse(ValueText.Of(value));

    public override Coerced ToResult(object value) => value switch
    {
        double number => double.IsFinite(number) ? Coerced.To(value) : Refuse(ValueText.Of(value)),
        float number => float.IsFinite(number) ? Coerced.To((double)number) : Refuse(ValueText.Of(value)),
        int or long or short or byte or sbyte or ushort or uint or ulong or decimal => Coerced.To(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        _ => Refuse(ValueText.Of(value)),
    };
}

/// <summary>Exact decimal numbers of 28 digits.</summary>
internal sealed class DecimalScalar : NumberScalar
{
    public DecimalScalar() : base("Decimal", "a decimal number of at most 28 digits") => Description = "An exact decimal number of at most 28 digits.";

    public override Coerced FromLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables)
    {
        var text = literal switch { IntValueNode whole => whole.Value, FloatValueNode number => number.Value, _ => null };
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? Coerced.To(value) : Refuse(ValueText.Of(literal));
    }

    public override Coerced FromJson(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) ? Coerced.To(number) : Refuse(ValueText.Of(value));

    public override Coerced ToResult(object value) => value switch
    {
        decimal => Coerced.To(value),
        int or long or short or byte or sbyte or ushort or uint or ulong => Coerced.To(Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
        _ => Refuse(ValueText.Of(value)),
    };
}
