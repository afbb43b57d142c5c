namespace InsideIn.Media;

/// <summary>Takes out of a GIF its comments, texts and what programs noted in it (XMP names who made it, and with what); how often it repeats and how it is coloured stays. Source: GIF89a, sections 15 to 27 and appendix C.</summary>
internal static class GifMetadata
{
    private const int HeadLength = 13;
    private const byte Extension = 0x21;
    private const byte Picture = 0x2C;
    private const byte Trailer = 0x3B;
    private const byte GraphicControl = 0xF9;
    private const byte Application = 0xFF;

    // The block that says how often an animation repeats, under its two names.
    private static readonly byte[][] Repeating = ["NETSCAPE2.0"u8.ToArray(), "ANIMEXTS1.0"u8.ToArray()];

    /// <summary>The picture without it; null when the content is no whole GIF.</summary>
    public static byte[]? Strip(ReadOnlySpan<byte> content)
    {
        if (content.Length < HeadLength || !(content.StartsWith("GIF87a"u8) || content.StartsWith("GIF89a"u8)))
        {
            return null;
        }

        var kept = new List<byte>(content.Length);
        var at = HeadLength + ColoursLength(content[10]);
        if (at > content.Length)
        {
            return null;
        }

        kept.AddRange(content[..at]);
        while (at < content.Length && content[at] != Trailer)
        {
            var end = EndOfBlock(content, at);
            if (end < 0)
            {
                return null;
            }

            if (IsShown(content[at..end]))
            {
                kept.AddRange(content[at..end]);
            }

            at = end;
        }

        if (at >= content.Length)
        {
            return null;
        }

        kept.Add(Trailer);
        return [.. kept];
    }

    /// <summary>Where a block ends; negative when it does not, or is none.</summary>
    private static int EndOfBlock(ReadOnlySpan<byte> content, int at)
    {
        const int pictureHead = 10;
        switch (content[at])
        {
            case Extension:
                return EndOfParts(content, at + 2);
            case Picture when at + pictureHead <= content.Length:
                // The colours of this picture alone, and the size of its codes, stand before its parts.
                return EndOfParts(content, at + pictureHead + ColoursLength(content[at + pictureHead - 1]) + 1);
            default:
                return -1;
        }
    }

    private static int EndOfParts(ReadOnlySpan<byte> content, int at)
    {
        while (at < content.Length)
        {
            var length = content[at];
            at += 1 + length;
            if (length == 0)
            {
                return at;
            }
        }

        return -1;
    }

    private static int ColoursLength(byte flags) => (flags & 0x80) == 0 ? 0 : 3 * (2 << (flags & 7));

    private static bool IsShown(ReadOnlySpan<byte> block)
    {
        if (block[0] == Picture || block[1] == GraphicControl)
        {
            return true;
        }

        if (block[1] != Application || block.Length < 14)
        {
            return false;
        }

        var name = block.Slice(3, 11);
        return name.SequenceEqual(Repeating[0]) || name.SequenceEqual(Repeating[1]);
    }
}
