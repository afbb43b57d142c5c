using System.Buffers.Binary;

namespace InsideIn.Media;

/// <summary>How large a picture is shown, read from its head alone. Unit: pixels.</summary>
/// <param name="Width">From left to right, as it is shown: a picture taken sideways is turned.</param>
/// <param name="Height">From top to bottom.</param>
public sealed record PictureSize(int Width, int Height)
{
    private const byte Marker = 0xFF;

    /// <summary>
    /// The size of a picture. Shape: null when the content does not tell one.
    /// Source: RFC 2083 section 4.1.1 for PNG, GIF89a section 18, ITU-T T.81 section B.2.2 for JPEG, RFC 9649 section 2 for WebP.
    /// </summary>
    public static PictureSize? Of(ReadOnlySpan<byte> content, string contentType)
    {
        var size = contentType switch
        {
            "image/png" => content.Length >= 24 ? new PictureSize(BinaryPrimitives.ReadInt32BigEndian(content[16..]), BinaryPrimitives.ReadInt32BigEndian(content[20..])) : null,
            "image/gif" => content.Length >= 10 ? new PictureSize(BinaryPrimitives.ReadUInt16LittleEndian(content[6..]), BinaryPrimitives.ReadUInt16LittleEndian(content[8..])) : null,
            "image/jpeg" => OfJpeg(content),
            "image/webp" => OfWebp(content),
            _ => null,
        };
        return size is { Width: > 0, Height: > 0 } ? size : null;
    }

    private static PictureSize? OfJpeg(ReadOnlySpan<byte> content)
    {
        var isTurned = false;
        for (var at = 2; at + 9 <= content.Length && content[at] == Marker;)
        {
            var kind = content[at + 1];
            var length = 2 + BinaryPrimitives.ReadUInt16BigEndian(content[(at + 2)..]);
            if (kind == 0xE1 && at + length <= content.Length)
            {
                isTurned = PictureOrientation.IsTurned(content.Slice(at, length));
            }

            // Frames: all of C0 to CF but the tables among them.
            if (kind is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                var (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(content[(at + 5)..]), BinaryPrimitives.ReadUInt16BigEndian(content[(at + 7)..]));
                return isTurned ? new PictureSize(height, width) : new PictureSize(width, height);
            }

            at += length;
        }

        return null;
    }

    private static PictureSize? OfWebp(ReadOnlySpan<byte> content) => content.Length < 30 ? null : content[12..16] switch
    {
        var kind when kind.SequenceEqual("VP8X"u8) => new PictureSize(1 + Int24(content[24..]), 1 + Int24(content[27..])),
        var kind when kind.SequenceEqual("VP8 "u8) => new PictureSize(BinaryPrimitives.ReadUInt16LittleEndian(content[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(content[28..]) & 0x3FFF),
        var kind when kind.SequenceEqual("VP8L"u8) => OfLossless(BinaryPrimitives.ReadUInt32LittleEndian(content[21..])),
        _ => null,
    };

    private static PictureSize OfLossless(uint bits) => new(1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));

    private static int Int24(ReadOnlySpan<byte> at) => at[0] | (at[1] << 8) | (at[2] << 16);
}
