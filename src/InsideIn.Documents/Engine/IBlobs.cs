namespace InsideIn.Documents.Engine;

/// <summary>Where an engine keeps blobs. Ids are contents' hashes, so a blob never changes and putting it twice is putting it once.</summary>
internal interface IBlobs
{
    /// <summary>A place to write to, unseen until it is kept. What a crash leaves of it is gone after the next opening, or ages out.</summary>
    ValueTask<IBlobDraft> BeginAsync(CancellationToken cancellationToken);

    /// <summary>The content as a seekable stream; null when there is none.</summary>
    ValueTask<Stream?> OpenAsync(BlobId id, CancellationToken cancellationToken);

    /// <summary>At most <paramref name="limit"/> ids behind <paramref name="behind"/>, or the first ones for null, in the order of their digits. Drafts are not among them.</summary>
    ValueTask<IReadOnlyList<BlobId>> ListAsync(BlobId? behind, int limit, CancellationToken cancellationToken);

    /// <summary>Deletes the blob, if it is there.</summary>
    ValueTask DeleteAsync(BlobId id, CancellationToken cancellationToken);
}

/// <summary>A blob while it is written. Disposing drops it, unless it was kept.</summary>
internal interface IBlobDraft : IAsyncDisposable
{
    /// <summary>Appends a part.</summary>
    ValueTask WriteAsync(ReadOnlyMemory<byte> part, CancellationToken cancellationToken);

    /// <summary>Shows the blob under its id, whole and at once, and returns when it is durable.</summary>
    ValueTask KeepAsync(BlobId id, CancellationToken cancellationToken);
}
