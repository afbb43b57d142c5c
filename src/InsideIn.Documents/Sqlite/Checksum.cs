using System.Buffers.Binary;
using System.Numerics;

namespace InsideIn.Documents.Sqlite;

/// <summary>CRC-32C over what a row was written with. SQLite checks the structure of its pages, not what stands in them.</summary>
internal static class Checksum
{
    /// <summary>Of a document.</summary>
    public static long Of(Guid id, long version, ReadOnlySpan<byte> body)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        return Add(Add(Add(uint.MaxValue, bytes), version), body);
    }

    /// <summary>Of a fact.</summary>
    public static long Of(long position, long committedAt, ReadOnlySpan<byte> name, ReadOnlySpan<byte> body) =>
        Add(Add(Add(Add(uint.MaxValue, position), committedAt), name), body);

    private static uint Add(uint sum, long number) => BitOperations.Crc32C(sum, (ulong)number);

    private static uint Add(uint sum, ReadOnlySpan<byte> bytes)
    {
        // The length keeps apart what would read the same when joined.
        sum = Add(sum, bytes.Length);
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            sum = BitOperations.Crc32C(sum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        foreach (var one in bytes)
        {
            sum = BitOperations.Crc32C(sum, one);
        }

        return sum;
    }
}
