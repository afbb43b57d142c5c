namespace InsideIn.Documents.Engine.Chunks;

/// <summary>Where an engine keeps the contents of blobs in chunks. A draft has an id of its own, which nobody else sees.</summary>
internal interface IChunks
{
    /// <summary>The bytes of every chunk but the last.</summary>
    const int ChunkLength = 256 * 1024;

    /// <summary>Stores a chunk of a draft.</summary>
    Task AppendAsync(Guid draft, int at, ReadOnlyMemory<byte> part, CancellationToken cancellationToken);

    /// <summary>Shows a draft as a blob. Content that is there already stays, and the draft's own is dropped.</summary>
    Task KeepAsync(Guid draft, BlobId id, long length, CancellationToken cancellationToken);

    /// <summary>Drops a draft with its chunks, unless it has become a blob.</summary>
    Task DropAsync(Guid draft, CancellationToken cancellationToken);

    /// <summary>Reads a chunk into <paramref name="buffer"/> and says how many bytes it has. Errors: <see cref="StoreUnavailableException"/> when it is gone.</summary>
    Task<int> ReadAsync(Guid draft, int at, Memory<byte> buffer, CancellationToken cancellationToken);
}
