using System.Buffers;
using System.Text;

namespace InsideIn.Documents.Postgres;

/// <summary>
/// Text as PostgreSQL can hold it. The one sign that it refuses, U+0000, stands as U+0001 U+0001, and U+0001 as U+0001 U+0002:
/// what was text comes back the same, and texts keep their order.
/// </summary>
internal static class StoredText
{
    private static readonly SearchValues<char> Odd = SearchValues.Create("\0\u0001");

    public static string Escape(string text)
    {
        // A lone half of a pair has no UTF-8; it is kept as the sign that stands for such.
        var whole = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        return whole.AsSpan().IndexOfAny(Odd) < 0
            ? whole
            : whole.Replace("\u0001", "\u0001\u0002", StringComparison.Ordinal).Replace("\0", "\u0001\u0001", StringComparison.Ordinal);
    }

    public static string Unescape(string text) => text.Contains('\u0001', StringComparison.Ordinal)
        ? text.Replace("\u0001\u0001", "\0", StringComparison.Ordinal).Replace("\u0001\u0002", "\u0001", StringComparison.Ordinal)
        : text;

    /// <summary>The same inside JSON, where both signs are always written as escapes.</summary>
    public static byte[] EscapeJson(byte[] json) => json.AsSpan().IndexOf("\\u000"u8) < 0
        ? json
        : Rewrite(json, rest => rest.StartsWith("\\u0000"u8) ? (6, "\\u0001\\u0001") : rest.StartsWith("\\u0001"u8) ? (6, "\\u0001\\u0002") : default);

    public static byte[] UnescapeJson(byte[] json) => json.AsSpan().IndexOf("\\u0001"u8) < 0
        ? json
        : Rewrite(json, rest => rest.StartsWith("\\u0001\\u0001"u8) ? (12, "\\u0000") : rest.StartsWith("\\u0001\\u0002"u8) ? (12, "\\u0001") : default);

    private delegate (int Length, string Instead) Rule(ReadOnlySpan<byte> rest);

    /// <summary>Goes from escape to escape, so that an escaped backslash before a "u" is not taken for one.</summary>
    private static byte[] Rewrite(ReadOnlySpan<byte> json, Rule rule)
    {
        var written = new ArrayBufferWriter<byte>(json.Length + 64);
        while (json.IndexOf((byte)'\\') is >= 0 and var at)
        {
            written.Write(json[..at]);
            json = json[at..];
            var (length, instead) = rule(json);
            written.Write(length > 0 ? Encoding.ASCII.GetBytes(instead) : json[..2]);
            json = json[(length > 0 ? length : 2)..];
        }

        written.Write(json);
        return written.WrittenSpan.ToArray();
    }
}
