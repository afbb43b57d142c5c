namespace InsideIn.Documents.Engine;

/// <summary>
/// What an engine keeps the store's promises with. The facade has checked what it passes on: collections and indexes are
/// declared, picks are whole, fact types are known.
/// </summary>
internal interface IEngine : IAsyncDisposable
{
    /// <summary>The blobs of the same store.</summary>
    IBlobs Blobs { get; }

    /// <summary>Whether other processes may work with the same store.</summary>
    bool IsShared { get; }

    /// <summary>Why the engine takes no more batches until it is opened anew; null while it does.</summary>
    string? Fault { get; }

    /// <summary>The documents among <paramref name="ids"/> that exist, in any order, from one snapshot.</summary>
    ValueTask<IReadOnlyList<Stored<T>>> GetAsync<T>(Collection<T> collection, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
        where T : class;

    /// <summary>The entries of each list, from one snapshot.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<Entry>>> PickAsync(IReadOnlyList<PickPlan> plans, CancellationToken cancellationToken);

    /// <summary>The number of entries of each list up to <paramref name="cap"/>, from one snapshot.</summary>
    ValueTask<IReadOnlyList<int>> CountAsync(IReadOnlyList<PickPlan> plans, int cap, CancellationToken cancellationToken);

    /// <summary>The number of documents of a collection.</summary>
    ValueTask<long> CountAsync(Collection collection, CancellationToken cancellationToken);

    /// <summary>
    /// At most <paramref name="limit"/> documents whose ids come behind <paramref name="behind"/>, or the first ones for null, as they are stored.
    /// Shape: in the order of the ids, that of their sixteen bytes.
    /// </summary>
    ValueTask<IReadOnlyList<StoredJson>> DocumentsAsync(Collection collection, Guid? behind, int limit, CancellationToken cancellationToken);

    /// <summary>
    /// Commits whole or not at all, and returns when the outcome is durable. Cancellation counts until the commit has begun.
    /// Errors: <see cref="InvalidOperationException"/> when facts are restored (<see cref="PreparedFact.Restored"/>) whose positions do not follow the last one.
    /// </summary>
    ValueTask<CommitResult> CommitAsync(Batch batch, CancellationToken cancellationToken);

    /// <summary>At most <paramref name="limit"/> facts behind <paramref name="position"/>, without gaps.</summary>
    ValueTask<IReadOnlyList<StoredFact>> FactsAsync(long position, int limit, CancellationToken cancellationToken);

    /// <summary>Completes when facts behind <paramref name="position"/> can be read, also when they already can; faults with <see cref="ObjectDisposedException"/> when the engine is disposed.</summary>
    Task FactsBehindAsync(long position, CancellationToken cancellationToken);

    /// <summary>The position of the last committed fact, 0 when there is none.</summary>
    ValueTask<long> LastPositionAsync(CancellationToken cancellationToken);
}
