using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace InsideIn.DevTenant;

/// <summary>Writes pictures as PNG: eight bits for each of three colours, no filter. Source: W3C PNG, third edition, sections 5 and 11.</summary>
internal static class Png
{
    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static byte[] Write(int side, Func<int, int, Colour> colour, CompressionLevel compression = CompressionLevel.Fastest)
    {
        var rows = new byte[side * (1 + side * 3)];
        var at = 0;
        for (var y = 0; y < side; y++)
        {
            rows[at++] = 0; // the row is stored as it is
            for (var x = 0; x < side; x++)
                (rows[at++], rows[at++], rows[at++]) = colour(x, y);
        }

        using var picture = new MemoryStream();
        picture.Write(Signature);
        Chunk(picture, "IHDR", Header(side));
        Chunk(picture, "IDAT", Compressed(rows, compression));
        Chunk(picture, "IEND", []);
        return picture.ToArray();
    }

    private static byte[] Header(int side)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, side);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), side);
        header[8] = 8; // bits
        header[9] = 2; // three colours
        return header;
    }

    private static byte[] Compressed(byte[] rows, CompressionLevel compression)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, compression))
            zlib.Write(rows);
        return compressed.ToArray();
    }

    private static void Chunk(MemoryStream picture, string type, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        picture.Write(number);
        picture.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(body));
        picture.Write(number);
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var next in bytes)
        {
            crc ^= next;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
        }
        return ~crc;
    }
}
