using System.Buffers.Binary;

namespace InsideIn.Media;

/// <summary>Which way up a JPEG is meant to be shown: the one thing that its Exif segment tells about what is seen. Source: CIPA DC-008, sections 4.5 and 4.6.</summary>
internal static class PictureOrientation
{
    private const int Tag = 0x0112;
    private const int Upright = 1;
    private const int FirstTurned = 5;
    private const int Most = 8;
    private const int HeadLength = 4 + 6;
    private const int EntryLength = 12;

    /// <summary>A segment that tells the orientation of the given Exif segment and nothing else; empty when there is none, or the picture is upright.</summary>
    public static byte[] SegmentOf(ReadOnlySpan<byte> exif) =>
        exif.Length > HeadLength && exif[4..].StartsWith("Exif\0\0"u8) && Of(exif[HeadLength..]) is > Upright and <= Most and var orientation
            ? [0xFF, 0xE1, 0x00, 0x22, .. "Exif\0\0MM"u8, 0x00, 0x2A, 0x00, 0x00, 0x00, 0x08, 0x00, 0x01, 0x01, 0x12, 0x00, 0x03, 0x00, 0x00, 0x00, 0x01, 0x00, (byte)orientation, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00]
            : [];

    /// <summary>Whether the picture is shown turned by a quarter, so that its sides change places.</summary>
    public static bool IsTurned(ReadOnlySpan<byte> exif) =>
        exif.Length > HeadLength && exif[4..].StartsWith("Exif\0\0"u8) && Of(exif[HeadLength..]) is >= FirstTurned and <= Most;

    private static int Of(ReadOnlySpan<byte> tiff)
    {
        var isLittle = tiff.StartsWith("II"u8);
        var first = tiff.Length < 8 ? int.MaxValue : Long(tiff[4..], isLittle);
        if (first < 8 || first > tiff.Length - 2)
        {
            return Upright;
        }

        var count = Short(tiff[first..], isLittle);
        for (var at = first + 2; count > 0 && at + EntryLength <= tiff.Length; at += EntryLength, count--)
        {
            if (Short(tiff[at..], isLittle) == Tag)
            {
                return Short(tiff[(at + 8)..], isLittle);
            }
        }

        return Upright;
    }

    private static int Short(ReadOnlySpan<byte> at, bool isLittle) => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);

    private static int Long(ReadOnlySpan<byte> at, bool isLittle) => isLittle ? BinaryPrimitives.ReadInt32LittleEndian(at) : BinaryPrimitives.ReadInt32BigEndian(at);
}
