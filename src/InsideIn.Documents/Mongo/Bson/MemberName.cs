namespace InsideIn.Documents.Mongo.Bson;

/// <summary>
/// A JSON member's name as BSON can hold it. The one sign that ends a name there, U+0000, stands as U+0001 U+0001,
/// and U+0001 as U+0001 U+0002; all other names stand as they are.
/// </summary>
internal static class MemberName
{
    public static string Escape(string name) => name
        .Replace("\u0001", "\u0001\u0002", StringComparison.Ordinal)
        .Replace("\0", "\u0001\u0001", StringComparison.Ordinal);

    public static bool IsEscaped(ReadOnlySpan<byte> name) => name.Contains((byte)1);

    public static string Unescape(string name) => name
        .Replace("\u0001\u0001", "\0", StringComparison.Ordinal)
        .Replace("\u0001\u0002", "\u0001", StringComparison.Ordinal);
}
