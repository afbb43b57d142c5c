using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace InsideIn.Audit;

/// <summary>
/// The one text of a value, so that equal values have equal hashes wherever they are computed (rule C-5).
/// Text is brought to Unicode form C with LF line ends. Source: RFC 8785.
/// </summary>
public static class CanonicalJson
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    /// <summary>The canonical text of a value. Shape: members in camelCase, enum values as in the schema. Errors: text with half a surrogate pair is refused.</summary>
    public static string Of<T>(T value) => Of(ElementOf(value));

    /// <summary>The canonical text of parsed JSON.</summary>
    public static string Of(JsonElement value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    /// <summary>The value as JSON with the names that its canonical text has.</summary>
    public static JsonElement ElementOf<T>(T value) => JsonSerializer.SerializeToElement(value, Options);

    /// <summary>The SHA-256 of a canonical text, as 64 lower-case hexadecimal digits.</summary>
    public static string Hash(string canonical) => Convert.ToHexStringLower(SHA256.HashData(Utf8.GetBytes(canonical)));

    private static void Append(StringBuilder text, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                AppendObject(text, value);
                break;
            case JsonValueKind.Array:
                AppendList(text, '[', ']', value.EnumerateArray(), Append);
                break;
            case JsonValueKind.String:
                AppendString(text, value.GetString()!.ReplaceLineEndings("\n").Normalize());
                break;
            case JsonValueKind.Number:
                text.Append(NumberOf(value.GetDouble()));
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }

    private static void AppendObject(StringBuilder text, JsonElement value) =>
        AppendList(text, '{', '}', value.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal), static (text, member) =>
        {
            AppendString(text, member.Name);
            text.Append(':');
            Append(text, member.Value);
        });

    private static void AppendList<T>(StringBuilder text, char open, char close, IEnumerable<T> items, Action<StringBuilder, T> append)
    {
        text.Append(open);
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
            {
                text.Append(',');
            }

            append(text, item);
            isFirst = false;
        }

        text.Append(close);
    }

    private static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var unit in value)
        {
            _ = unit switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}"),
                _ => text.Append(unit),
            };
        }

        text.Append('"');
    }

    /// <summary>A number as ECMAScript writes it: the fewest digits that read back the same. Source: RFC 8785 section 3.2.2.3.</summary>
    private static string NumberOf(double number)
    {
        if (number == 0)
        {
            return "0";
        }

        var shortest = Math.Abs(number).ToString("R", CultureInfo.InvariantCulture).Split('E');
        var written = shortest[0].Replace(".", "", StringComparison.Ordinal);
        var digits = written.Trim('0');
        var whole = shortest[0].IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? dot : written.Length;
        var exponent = shortest.Length > 1 ? int.Parse(shortest[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
        var point = whole + exponent - (written.Length - written.TrimStart('0').Length);
        var sign = number < 0 ? "-" : "";
        return sign + point switch
        {
            > 21 or < -5 => WithExponent(digits, point - 1),
            <= 0 => "0." + new string('0', -point) + digits,
            _ when digits.Length <= point => digits.PadRight(point, '0'),
            _ => $"{digits[..point]}.{digits[point..]}",
        };
    }

    private static string WithExponent(string digits, int exponent) =>
        string.Create(CultureInfo.InvariantCulture, $"{digits[..1]}{(digits.Length > 1 ? "." : "")}{digits[1..]}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent)}");
}
