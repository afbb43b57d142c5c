using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using InsideIn.Documents.Engine;

namespace InsideIn.Documents.Copying;

/// <summary>All that a store holds, read in pages and in one order on every engine, and its digests.</summary>
internal sealed class Contents(IEngine engine)
{
    /// <summary>How many documents, facts or blobs are read at once.</summary>
    public const int PageLength = 500;

    private const int PartLength = 256 * 1024;

    /// <summary>The documents of a collection behind an id, page by page.</summary>
    public async IAsyncEnumerable<IReadOnlyList<StoredJson>> DocumentsAsync(
        Collection collection, Guid? behind, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (await engine.DocumentsAsync(collection, behind, PageLength, cancellationToken) is { Count: > 0 } page)
        {
            yield return page;
            behind = page[^1].Id;
        }
    }

    /// <summary>The facts behind a position, page by page. The engine was opened without fact types, so that each comes as it is stored.</summary>
    public async IAsyncEnumerable<IReadOnlyList<StoredFact>> FactsAsync(long position, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (await engine.FactsAsync(position, PageLength, cancellationToken) is { Count: > 0 } page)
        {
            yield return page;
            position = page[^1].Position;
        }
    }

    /// <summary>The ids of the blobs.</summary>
    public async IAsyncEnumerable<BlobId> BlobsAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        BlobId? behind = null;
        while (await engine.Blobs.ListAsync(behind, PageLength, cancellationToken) is { Count: > 0 } page)
        {
            foreach (var id in page)
            {
                yield return id;
            }

            behind = page[^1];
        }
    }

    /// <summary>The number of blobs.</summary>
    public async Task<long> BlobCountAsync(CancellationToken cancellationToken)
    {
        var count = 0L;
        await foreach (var _ in BlobsAsync(cancellationToken))
        {
            count++;
        }

        return count;
    }

    /// <summary>Whether there is nothing at all, not one document, fact or blob.</summary>
    public async Task<bool> IsEmptyAsync(IReadOnlyList<Collection> collections, CancellationToken cancellationToken)
    {
        foreach (var collection in collections)
        {
            if ((await engine.DocumentsAsync(collection, null, 1, cancellationToken)).Count > 0)
            {
                return false;
            }
        }

        return await engine.LastPositionAsync(cancellationToken) == 0 && (await engine.Blobs.ListAsync(null, 1, cancellationToken)).Count == 0;
    }

    /// <summary>What tells this network from others.</summary>
    public async Task<string> NetworkAsync(CancellationToken cancellationToken)
    {
        using var digest = new Digest();
        foreach (var first in await engine.FactsAsync(0, 1, cancellationToken))
        {
            Add(digest, first);
        }

        return digest.Taken().Digest;
    }

    /// <summary>The digest of a collection. <paramref name="read"/> hears the count so far.</summary>
    public async Task<ContentDigest> DigestAsync(Collection collection, Action<long> read, CancellationToken cancellationToken)
    {
        using var digest = new Digest();
        await foreach (var page in DocumentsAsync(collection, null, cancellationToken))
        {
            foreach (var document in page)
            {
                digest.Add(document.Id.ToByteArray(bigEndian: true), CanonicalJson.Of(document.Json));
            }

            read(digest.Count);
        }

        return digest.Taken();
    }

    /// <summary>The digest of the facts with their positions, times and names.</summary>
    public async Task<ContentDigest> FactDigestAsync(Action<long> read, CancellationToken cancellationToken)
    {
        using var digest = new Digest();
        await foreach (var page in FactsAsync(0, cancellationToken))
        {
            foreach (var fact in page)
            {
                Add(digest, fact);
            }

            read(digest.Count);
        }

        return digest.Taken();
    }

    /// <summary>The digest of the blobs, each by the hash that its content really has.</summary>
    public async Task<ContentDigest> BlobDigestAsync(Action<long> read, CancellationToken cancellationToken)
    {
        using var digest = new Digest();
        await foreach (var id in BlobsAsync(cancellationToken))
        {
            var hash = await HashAsync(id, cancellationToken);
            digest.Add(Encoding.ASCII.GetBytes(id.ToString()), hash);
            read(digest.Count);
        }

        return digest.Taken();
    }

    /// <summary>The SHA-256 that the blob's content really has; empty when there is none.</summary>
    public async Task<ReadOnlyMemory<byte>> HashAsync(BlobId id, CancellationToken cancellationToken)
    {
        await using var content = await engine.Blobs.OpenAsync(id, cancellationToken);
        if (content is null)
        {
            return default;
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var part = ArrayPool<byte>.Shared.Rent(PartLength);
        try
        {
            while (await content.ReadAsync(part.AsMemory(0, PartLength), cancellationToken) is > 0 and var length)
            {
                hash.AppendData(part, 0, length);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(part);
        }

        return hash.GetCurrentHash();
    }

    private static void Add(Digest digest, StoredFact stored)
    {
        var told = (UnknownFact)stored.Fact;
        digest.Add(Encoding.UTF8.GetBytes($"{stored.Position} {stored.CommittedAt.UtcTicks} {told.Name}"), CanonicalJson.Of(Encoding.UTF8.GetBytes(told.Json)));
    }
}
