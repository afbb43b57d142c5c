using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace InsideIn.Demo.Seed;

/// <summary>Pictures drawn in code, so that the demo needs no files: a boat on the water under a sky of some colour. Source: RFC 2083.</summary>
internal static class DrawnPicture
{
    private static readonly uint[] Remainders = [.. Enumerable.Range(0, 256).Select(value => Enumerable.Range(0, 8).Aggregate((uint)value, (crc, _) => (crc & 1) == 1 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1))];

    /// <summary>A PNG of the given size. Unit: pixels.</summary>
    public static byte[] Boat(int width, int height, (byte Red, byte Green, byte Blue) sky)
    {
        var lines = new byte[height * (1 + (3 * width))];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (red, green, blue) = ColourAt((double)x / width, (double)y / height, sky);
                var at = (y * (1 + (3 * width))) + 1 + (3 * x);
                (lines[at], lines[at + 1], lines[at + 2]) = (red, green, blue);
            }
        }

        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            packing.Write(lines);
        }

        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9]) = (8, 2);
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR", head), .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", [])];
    }

    private static (byte Red, byte Green, byte Blue) ColourAt(double x, double y, (byte Red, byte Green, byte Blue) sky)
    {
        const double water = 0.68, deck = 0.66, keel = 0.76, mast = 0.5, top = 0.2;
        var isSail = y is > top and < deck - 0.03 && x > mast + 0.005 && x - mast < (y - top) * 0.55;
        var isJib = y is > top + 0.08 and < deck - 0.03 && x < mast - 0.005 && mast - x < (y - top - 0.08) * 0.35;
        var isHull = y is > deck and < keel && Math.Abs(x - mast) < 0.2 - ((y - deck) * 0.9);
        return isHull ? ((byte)92, (byte)52, (byte)38)
            : isSail || isJib ? ((byte)250, (byte)248, (byte)240)
            : y > water ? Mixed(((byte)38, (byte)96, (byte)132), sky, 0.35 * (1 - ((y - water) / (1 - water))))
            : Mixed(sky, ((byte)255, (byte)250, (byte)235), y / water * 0.7);
    }

    private static (byte Red, byte Green, byte Blue) Mixed((byte Red, byte Green, byte Blue) one, (byte Red, byte Green, byte Blue) other, double part) =>
        ((byte)(one.Red + ((other.Red - one.Red) * part)), (byte)(one.Green + ((other.Green - one.Green) * part)), (byte)(one.Blue + ((other.Blue - one.Blue) * part)));

    private static byte[] Chunk(string name, byte[] content)
    {
        var chunk = new byte[content.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        Encoding.ASCII.GetBytes(name, chunk.AsSpan(4));
        content.CopyTo(chunk, 8);
        var checksum = chunk.AsSpan(4, content.Length + 4).ToArray().Aggregate(uint.MaxValue, (crc, value) => Remainders[(byte)(crc ^ value)] ^ (crc >> 8)) ^ uint.MaxValue;
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(content.Length + 8), checksum);
        return chunk;
    }
}
