using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace InsideIn.Kernel;

/// <summary>Where new ids come from. Tests give it a seed, so that they know the ids to come.</summary>
public sealed class Ids(TimeProvider time, Random? seeded = null)
{
    private readonly Lock gate = new();

    /// <summary>A UUID version 7, in the order of creation. Source: RFC 9562 section 5.7.</summary>
    public Guid Next()
    {
        Span<byte> bytes = stackalloc byte[16];
        Fill(bytes);
        BinaryPrimitives.WriteInt64BigEndian(bytes, (time.GetUtcNow().ToUnixTimeMilliseconds() << 16) | BinaryPrimitives.ReadUInt16BigEndian(bytes[6..]));
        return Stamp(bytes, version: 7);
    }

    /// <summary>A UUID version 4, which tells neither time nor order (rule E-9).</summary>
    public Guid Unordered()
    {
        Span<byte> bytes = stackalloc byte[16];
        Fill(bytes);
        return Stamp(bytes, version: 4);
    }

    /// <summary>
    /// The one id that belongs to these parts, the same each time: a person's reaction to a post, a retried mutation's result.
    /// Source: RFC 9562 section 5.8 (version 8) over SHA-256.
    /// </summary>
    public static Guid Of(string kind, params ReadOnlySpan<Guid> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(kind));
        Span<byte> bytes = stackalloc byte[32];
        foreach (var part in parts)
        {
            part.TryWriteBytes(bytes, bigEndian: true, out _);
            hash.AppendData(bytes[..16]);
        }

        hash.GetHashAndReset(bytes);
        return Stamp(bytes[..16], version: 8);
    }

    private void Fill(Span<byte> bytes)
    {
        if (seeded is null)
        {
            RandomNumberGenerator.Fill(bytes);
            return;
        }

        lock (gate)
        {
            seeded.NextBytes(bytes);
        }
    }

    private static Guid Stamp(Span<byte> bytes, byte version)
    {
        bytes[6] = (byte)((bytes[6] & 0x0F) | (version << 4));
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
