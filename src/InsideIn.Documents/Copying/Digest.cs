using System.Buffers.Binary;
using System.Security.Cryptography;

namespace InsideIn.Documents.Copying;

/// <summary>A SHA-256 over named contents in their order; lengths keep neighbours apart.</summary>
internal sealed class Digest : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public long Count { get; private set; }

    public void Add(ReadOnlySpan<byte> name, ReadOnlyMemory<byte> content)
    {
        Append(name);
        Append(content.Span);
        Count++;
    }

    /// <summary>What was added so far.</summary>
    public ContentDigest Taken() => new(Count, Convert.ToHexStringLower(hash.GetCurrentHash()));

    public void Dispose() => hash.Dispose();

    private void Append(ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
