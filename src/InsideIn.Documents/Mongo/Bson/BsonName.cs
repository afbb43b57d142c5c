using System.Text;

namespace InsideIn.Documents.Mongo.Bson;

/// <summary>The name of an element, from text or from UTF-8. An array numbers its elements itself and takes any name for it, also none.</summary>
internal readonly ref struct BsonName
{
    private readonly string? text;
    private readonly ReadOnlySpan<byte> utf8;

    private BsonName(string text) => this.text = text;

    private BsonName(ReadOnlySpan<byte> utf8) => this.utf8 = utf8;

    public static implicit operator BsonName(string text) => new(text);

    public static implicit operator BsonName(ReadOnlySpan<byte> utf8) => new(utf8);

    /// <summary>The most bytes that it takes.</summary>
    public int MaxLength => text is null ? utf8.Length : Encoding.UTF8.GetMaxByteCount(text.Length);

    /// <summary>Writes it as UTF-8. Shape: the number of bytes. Errors: <see cref="BsonException"/> for a name with U+0000 or half a surrogate pair.</summary>
    public int CopyTo(Span<byte> destination)
    {
        var length = utf8.Length;
        if (text is null)
        {
            utf8.CopyTo(destination);
        }
        else
        {
            length = Utf8Text.Write(text, destination);
        }

        return destination[..length].Contains((byte)0)
            ? throw new BsonException($"A name in BSON ends at U+0000 and cannot contain it; found at byte {destination[..length].IndexOf((byte)0)} of '{Encoding.UTF8.GetString(destination[..length])}'.")
            : length;
    }
}
