using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace InsideIn.GraphQL.Values;

/// <summary>
/// Whether JSON holds Unicode text throughout. A JSON parser lets broken UTF-8 and halves of surrogate pairs (`"\ud800"`) pass and
/// fails only when somebody reads the string, so this is asked once, where JSON comes in. Source: RFC 8259, 8.1 and 8.2.
/// </summary>
internal static class JsonText
{
    private const int EscapeLength = 6;

    public static bool IsUnicode(ReadOnlySpan<byte> json) => Utf8.IsValid(json) && EscapesArePaired(json);

    public static bool IsUnicode(string json) => IsUnicode(Encoding.UTF8.GetBytes(json));

    private static bool EscapesArePaired(ReadOnlySpan<byte> json)
    {
        while (json.IndexOf((byte)'\\') is >= 0 and var at)
        {
            json = json[at..];
            if (Escaped(json) is not { } first)
            {
                // Another escape, or a broken one, which the JSON parser refuses.
                json = json[Math.Min(2, json.Length)..];
                continue;
            }

            json = json[EscapeLength..];
            if (!char.IsSurrogate(first)) continue;
            if (Escaped(json) is not { } second || !char.IsSurrogatePair(first, second)) return false;
            json = json[EscapeLength..];
        }

        return true;
    }

    // The UTF-16 unit that \uXXXX at the beginning stands for.
    private static char? Escaped(ReadOnlySpan<byte> json) =>
        json.Length >= EscapeLength && json[0] == '\\' && json[1] == 'u' && ushort.TryParse(json[2..EscapeLength], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
}
