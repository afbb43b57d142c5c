using System.Buffers;
using System.Numerics;
using System.Text.Json;

namespace InsideIn.Documents.Copying;

/// <summary>
/// JSON in one form for one value, whatever engine it comes from: members by their names, no blanks, each number by its digits.
/// PostgreSQL orders members and writes 1e3 as 1000; that changes no document.
/// </summary>
internal static class CanonicalJson
{
    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var written = new ArrayBufferWriter<byte>(json.Length);
        using (var writer = new Utf8JsonWriter(written))
        {
            Write(writer, document.RootElement);
        }

        return written.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter writer, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var member in value.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(member.Name);
                    Write(writer, member.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var element in value.EnumerateArray())
                {
                    Write(writer, element);
                }

                writer.WriteEndArray();
                break;
            case JsonValueKind.Number:
                writer.WriteRawValue(Number(value.GetRawText()));
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }

    /// <summary>The digits without zeros at either end, and the power of ten behind them: 1200 and 1.2e3 are both 12e2, and there is one zero.</summary>
    private static string Number(string text)
    {
        var parts = text.Split('e', 'E');
        var (whole, fraction) = parts[0].Split('.') is [var before, var after] ? (before, after) : (parts[0], "");
        var digits = (whole + fraction).TrimStart('-').TrimStart('0');
        var kept = digits.TrimEnd('0');
        if (kept.Length == 0)
        {
            return "0";
        }

        var power = (parts.Length > 1 ? BigInteger.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : 0) - fraction.Length + (digits.Length - kept.Length);
        return $"{(text[0] == '-' ? "-" : "")}{kept}e{power}";
    }
}
