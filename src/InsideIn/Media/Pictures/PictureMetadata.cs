using System.Buffers.Binary;

namespace InsideIn.Media;

/// <summary>
/// Takes out of a picture what it tells beside what it shows: where and with what it was taken, names, previews. The picture itself stays byte for byte, and which way up it is shown.
/// Source: ITU-T T.81 annex B for JPEG, RFC 2083 section 3 for PNG, RFC 9649 section 2 for WebP, GIF89a for GIF.
/// </summary>
public static class PictureMetadata
{
    private const byte Marker = 0xFF;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte Exif = 0xE1;

    private static readonly byte[] PngSignature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    // What decoders need to show a PNG as it was meant; the four critical chunks are told by their names' capitals.
    private static readonly HashSet<string> ShownInPng = ["tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "pHYs", "sBIT", "bKGD"];

    /// <summary>Whether pictures of this type carry such things in a way that is known here.</summary>
    public static bool Knows(string contentType) => contentType is "image/jpeg" or "image/png" or "image/webp" or "image/gif";

    /// <summary>The picture without it; null when the content is no whole picture of the type.</summary>
    public static byte[]? Strip(ReadOnlySpan<byte> content, string contentType) => contentType switch
    {
        "image/jpeg" => StripJpeg(content),
        "image/png" => StripPng(content),
        "image/webp" => StripWebp(content),
        "image/gif" => GifMetadata.Strip(content),
        _ => null,
    };

    private static byte[]? StripJpeg(ReadOnlySpan<byte> content)
    {
        if (!content.StartsWith([Marker, (byte)0xD8]))
        {
            return null;
        }

        var kept = new List<byte>(content.Length) { Marker, 0xD8 };
        for (var at = 2; at + 4 <= content.Length || IsEnd(content, at);)
        {
            if (IsEnd(content, at))
            {
                // What stands behind the end may be a second picture with all that was taken out of the first.
                kept.AddRange(content.Slice(at, 2));
                return [.. kept];
            }

            var length = content[at] == Marker ? 2 + BinaryPrimitives.ReadUInt16BigEndian(content[(at + 2)..]) : 0;
            if (length < 4 || at + length > content.Length)
            {
                return null;
            }

            var kind = content[at + 1];
            length = kind == StartOfScan ? EndOfScan(content, at + length) - at : length;
            if (IsShownInJpeg(kind))
            {
                kept.AddRange(content.Slice(at, length));
            }
            else if (kind == Exif)
            {
                kept.AddRange(PictureOrientation.SegmentOf(content.Slice(at, length)));
            }

            at += length;
        }

        return null;
    }

    private static bool IsEnd(ReadOnlySpan<byte> content, int at) => at + 2 <= content.Length && content[at] == Marker && content[at + 1] == EndOfImage;

    /// <summary>Of the application's own segments only the size (0), the colours (2) and Adobe's kind of them (14) change what is shown; comments do not.</summary>
    private static bool IsShownInJpeg(byte kind) => kind is not (>= 0xE0 and <= 0xEF or 0xFE) || kind is 0xE0 or 0xE2 or 0xEE;

    /// <summary>Where the next marker stands: a scan's own bytes escape theirs by a zero, and restarts belong to it.</summary>
    private static int EndOfScan(ReadOnlySpan<byte> content, int at)
    {
        while (at + 1 < content.Length && !(content[at] == Marker && content[at + 1] is not (0 or (>= 0xD0 and <= 0xD7) or Marker)))
        {
            at++;
        }

        return Math.Min(at, content.Length);
    }

    private static byte[]? StripPng(ReadOnlySpan<byte> content)
    {
        const int head = 8, frame = 12;
        if (!content.StartsWith(PngSignature))
        {
            return null;
        }

        var kept = new List<byte>(content.Length);
        kept.AddRange(content[..head]);
        for (var at = head; at + frame <= content.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(content[at..]);
            if (length > content.Length - at - frame)
            {
                return null;
            }

            var chunk = content.Slice(at, (int)length + frame);
            var name = System.Text.Encoding.ASCII.GetString(chunk.Slice(4, 4));
            if (char.IsAsciiLetterUpper(name[0]) || ShownInPng.Contains(name))
            {
                kept.AddRange(chunk);
            }

            if (name == "IEND")
            {
                return [.. kept];
            }

            at += chunk.Length;
        }

        return null;
    }

    private static byte[]? StripWebp(ReadOnlySpan<byte> content)
    {
        const int head = 12, frame = 8, flagsOfExifAndXmp = 0x0C;
        if (content.Length < head || !content.StartsWith("RIFF"u8) || !content[8..].StartsWith("WEBP"u8))
        {
            return null;
        }

        var end = 8 + (long)BinaryPrimitives.ReadUInt32LittleEndian(content[4..]);
        var kept = new List<byte>(content.Length);
        kept.AddRange(content[..head]);
        var at = head;
        while (at + frame <= end && end <= content.Length)
        {
            // Chunks fill even numbers of bytes.
            var length = frame + (((long)BinaryPrimitives.ReadUInt32LittleEndian(content[(at + 4)..]) + 1) & ~1L);
            if (length > end - at)
            {
                return null;
            }

            var chunk = content.Slice(at, (int)length);
            if (!chunk.StartsWith("EXIF"u8) && !chunk.StartsWith("XMP "u8))
            {
                var flags = kept.Count + frame;
                kept.AddRange(chunk);
                if (chunk.StartsWith("VP8X"u8) && length > frame)
                {
                    kept[flags] &= unchecked((byte)~flagsOfExifAndXmp);
                }
            }

            at += (int)length;
        }

        if (at != end || kept.Count == head)
        {
            return null;
        }

        byte[] shown = [.. kept];
        BinaryPrimitives.WriteUInt32LittleEndian(shown.AsSpan(4), (uint)(shown.Length - 8));
        return shown;
    }
}
