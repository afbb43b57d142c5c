using InsideIn.Documents.Engine;

namespace InsideIn.Documents;

/// <summary>
/// Contents too large for documents: files of up to 100 MB, written and read as streams. They are no part of a batch;
/// who keeps one names it in a document afterwards.
/// </summary>
public sealed class BlobStore
{
    /// <summary>The longest blob. Unit: bytes.</summary>
    public const long LargestLength = 100 * 1024 * 1024;

    private readonly IBlobs blobs;
    private readonly TimeProvider time;
    private int drafts;

    internal BlobStore(IBlobs blobs, TimeProvider time)
    {
        this.blobs = blobs;
        this.time = time;
    }

    /// <summary>How many drafts this process has begun and not disposed yet.</summary>
    public int DraftCount => Volatile.Read(ref drafts);

    /// <summary>A place to write a new blob to. Nobody sees it before it is kept; disposed without that, it leaves nothing.</summary>
    public async ValueTask<BlobDraft> BeginAsync(CancellationToken cancellationToken = default)
    {
        var draft = await blobs.BeginAsync(cancellationToken);
        Interlocked.Increment(ref drafts);
        return new BlobDraft(draft, () => Interlocked.Decrement(ref drafts), time);
    }

    /// <summary>The content, for reading from any place in it; null when there is no such blob. The caller disposes it.</summary>
    public async ValueTask<Stream?> OpenAsync(BlobId id, CancellationToken cancellationToken = default)
    {
        using var call = StoreCall.Start(time, "open", "blobs", null, 1);
        return await blobs.OpenAsync(id, cancellationToken);
    }

    /// <summary>At most <paramref name="limit"/> ids behind <paramref name="behind"/>, or the first ones for null, in the order of their digits.</summary>
    public ValueTask<IReadOnlyList<BlobId>> ListAsync(BlobId? behind, int limit, CancellationToken cancellationToken = default) => blobs.ListAsync(behind, limit, cancellationToken);

    /// <summary>Deletes a blob, if it is there. Whoever reads it at the moment may read to the end.</summary>
    public async ValueTask DeleteAsync(BlobId id, CancellationToken cancellationToken = default)
    {
        using var call = StoreCall.Start(time, "delete", "blobs", null, 1);
        await blobs.DeleteAsync(id, cancellationToken);
    }
}
