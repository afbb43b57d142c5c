using System.Globalization;
using System.Text;

namespace InsideIn.Documents.Mongo.Bson;

/// <summary>
/// A JSON number in the smallest BSON type that gives back the same text. So a decimal keeps the zeros at its end, and −0 its sign:
/// text is compared, not value.
/// </summary>
internal static class JsonNumber
{
    /// <summary>Errors: <see cref="BsonException"/> for more significant digits than 34, or a power of ten beyond ±6,000.</summary>
    public static void Write(BsonWriter writer, BsonName name, ReadOnlySpan<byte> token)
    {
        if (TryWhole(token, out var whole))
        {
            if (whole == (int)whole)
            {
                writer.Write(name, (int)whole);
            }
            else
            {
                writer.Write(name, whole);
            }

            return;
        }

        if (double.TryParse(token, NumberStyles.Float, CultureInfo.InvariantCulture, out var rounded) && Is(rounded, token))
        {
            writer.Write(name, rounded);
            return;
        }

        var text = Encoding.ASCII.GetString(token);
        writer.Write(name, Decimal128Text.TryRead(text, out var exact)
            ? exact
            : throw new BsonException($"The number {text} cannot be stored without loss: {Decimal128.MaxDigits} significant digits and powers of ten from {Decimal128.MinExponent} to {Decimal128.MaxExponent} are possible."));
    }

    /// <summary>Errors: <see cref="BsonException"/> for what is no number, or is one that JSON does not have.</summary>
    public static string Read(BsonReader element)
    {
        var text = element.Type switch
        {
            BsonType.Int32 or BsonType.Int64 => element.GetInt64().ToString(CultureInfo.InvariantCulture),
            BsonType.Decimal128 => element.GetDecimal128().ToString(),
            // Faults where it is no number either.
            _ => element.GetDouble().ToString("R", CultureInfo.InvariantCulture),
        };
        return char.IsAsciiDigit(text[^1]) ? text : throw new BsonException($"The member '{element.GetName()}' is {text}, which JSON cannot write.");
    }

    // "-0" is a double: an integer would lose its sign.
    private static bool TryWhole(ReadOnlySpan<byte> token, out long whole) =>
        long.TryParse(token, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out whole) && !(whole == 0 && token.Length > 1);

    private static bool Is(double number, ReadOnlySpan<byte> token)
    {
        Span<byte> text = stackalloc byte[32];
        return number.TryFormat(text, out var length, "R", CultureInfo.InvariantCulture) && text[..length].SequenceEqual(token);
    }
}
