namespace InsideIn.Documents;

/// <summary>Where the documents live and what they are.</summary>
public sealed class StoreOptions
{
    /// <summary>A folder path (SQLite). Later issues add other addresses.</summary>
    public required string Connection { get; init; }

    /// <summary>Every collection that the application uses.</summary>
    public required IReadOnlyList<Collection> Collections { get; init; }

    /// <summary>Every fact type, by the name under which it is stored.</summary>
    public required IReadOnlyDictionary<string, Type> Facts { get; init; }
}

/// <summary>A document store: reads served by declared indexes, and one kind of write.</summary>
public sealed class DocumentStore : IAsyncDisposable
{
    /// <summary>The name of the activity source and the meter. Each store call is one activity.</summary>
    public const string TelemetryName = "InsideIn.Documents";

    /// <summary>Opens the store. Errors: <see cref="StoreUnavailableException"/> names the folder and why (locked by another process, not writable, damaged).</summary>
    public static Task<DocumentStore> OpenAsync(StoreOptions options, TimeProvider time, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>One document, or null when there is none.</summary>
    public ValueTask<Stored<T>?> GetAsync<T>(Collection<T> collection, Guid id, CancellationToken cancellationToken = default)
        where T : class => throw new NotImplementedException();

    /// <summary>The documents among <paramref name="ids"/> that exist, by id.</summary>
    public ValueTask<IReadOnlyDictionary<Guid, Stored<T>>> GetAsync<T>(Collection<T> collection, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default)
        where T : class => throw new NotImplementedException();

    /// <summary>The entries of a list, in the order of reading.</summary>
    public ValueTask<IReadOnlyList<Entry>> PickAsync<T>(Pick<T> pick, CancellationToken cancellationToken = default)
        where T : class => throw new NotImplementedException();

    /// <summary>Several lists in one call; the n-th answer belongs to the n-th pick.</summary>
    public ValueTask<IReadOnlyList<IReadOnlyList<Entry>>> PickEachAsync<T>(IReadOnlyList<Pick<T>> picks, CancellationToken cancellationToken = default)
        where T : class => throw new NotImplementedException();

    /// <summary>The number of entries of a list, counted up to <paramref name="cap"/>.</summary>
    public ValueTask<int> CountAsync<T>(Pick<T> pick, int cap = 10_000, CancellationToken cancellationToken = default)
        where T : class => throw new NotImplementedException();

    /// <summary>Several counts in one call; the n-th answer belongs to the n-th pick.</summary>
    public ValueTask<IReadOnlyList<int>> CountEachAsync<T>(IReadOnlyList<Pick<T>> picks, int cap = 10_000, CancellationToken cancellationToken = default)
        where T : class => throw new NotImplementedException();

    /// <summary>Commits a batch whole or not at all. It returns when the batch is on disk.</summary>
    public ValueTask<CommitResult> CommitAsync(Batch batch, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Facts behind <paramref name="position"/> in their order: those stored, then those to come as they are committed.</summary>
    public IAsyncEnumerable<StoredFact> Tail(long position, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>The position of the last committed fact, 0 when there is none.</summary>
    public ValueTask<long> LastPositionAsync(CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => throw new NotImplementedException();
}

/// <summary>The store cannot be opened or has stopped; the message says which and what to do.</summary>
public sealed class StoreUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
