using System.Runtime.CompilerServices;
using InsideIn.Documents.Copying;
using InsideIn.Documents.Decisions;
using InsideIn.Documents.Engine;
using InsideIn.Documents.Mongo;
using InsideIn.Documents.Postgres;
using InsideIn.Documents.Sqlite;

namespace InsideIn.Documents;

/// <summary>A document store: reads served by declared indexes, and one kind of write. Safe for use by many threads.</summary>
public sealed class DocumentStore : IAsyncDisposable
{
    /// <summary>The name of the activity source and the meter. Each store call is one activity, <c>documents.get</c>, <c>.pick</c>, <c>.count</c>, <c>.walk</c>, <c>.commit</c>, or for blobs <c>.keep</c>, <c>.open</c>, <c>.delete</c>.</summary>
    public const string TelemetryName = "InsideIn.Documents";

    private const int TailPage = 256;
    private static readonly TimeSpan TailPause = TimeSpan.FromMilliseconds(500);

    private readonly IEngine engine;
    private readonly HashSet<Collection> collections;
    private readonly TimeProvider time;
    private readonly DecisionLoop decisions;
    private bool isDisposed;

    private DocumentStore(IEngine engine, StoreOptions options, TimeProvider time)
    {
        this.engine = engine;
        this.time = time;
        Blobs = new BlobStore(engine.Blobs, time);
        collections = [.. options.Collections];
        decisions = new DecisionLoop(this, options.Random, time);
    }

    /// <summary>Files and other contents too large for documents.</summary>
    public BlobStore Blobs { get; }

    /// <summary>
    /// Opens the store and brings its index tables in line with the declared indexes.
    /// Errors: <see cref="StoreUnavailableException"/> names the place and why (in use by another process, not writable, damaged, not reached, an unfinished copy).
    /// </summary>
    public static async Task<DocumentStore> OpenAsync(StoreOptions options, TimeProvider time, CancellationToken cancellationToken = default)
    {
        if (options.Collections.CountBy(collection => collection.Name).FirstOrDefault(named => named.Value > 1).Key is { } twice)
        {
            throw new ArgumentException($"The collection '{twice}' is declared twice.");
        }

        var facts = new FactNames(options.Facts);
        var engine = await OpenEngineAsync(options.With(CopyState.All), facts, time, cancellationToken);
        try
        {
            await CopyState.DemandNoneAsync(engine, options.Connection, cancellationToken);
            return new DocumentStore(engine, options, time);
        }
        catch
        {
            await engine.DisposeAsync();
            throw;
        }
    }

    /// <summary>Whether other processes may work with the same store: what must happen once among them needs a document to agree by.</summary>
    public bool IsShared => engine.IsShared;

    /// <summary>Why the store takes no more batches until it is opened anew, for instance because a flush of its disk failed; null while it does. Reading may go on.</summary>
    public string? Fault => engine.Fault;

    /// <summary>One document, or null when there is none.</summary>
    public async ValueTask<Stored<T>?> GetAsync<T>(Collection<T> collection, Guid id, CancellationToken cancellationToken = default)
        where T : class
    {
        using var call = Start("get", collection, null, 1);
        var found = await engine.GetAsync(collection, [id], cancellationToken);
        return found.Count == 0 ? null : found[0];
    }

    /// <summary>The documents among <paramref name="ids"/> that exist, by id, all as of one moment. Shape: ids without a document are absent.</summary>
    public async ValueTask<IReadOnlyDictionary<Guid, Stored<T>>> GetAsync<T>(Collection<T> collection, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default)
        where T : class
    {
        using var call = Start("get", collection, null, ids.Count);
        var found = await engine.GetAsync(collection, ids.ToHashSet(), cancellationToken);
        return found.ToDictionary(stored => stored.Id);
    }

    /// <summary>The entries of a list, in the order of reading.</summary>
    public async ValueTask<IReadOnlyList<Entry>> PickAsync<T>(Pick<T> pick, CancellationToken cancellationToken = default)
        where T : class
    {
        return (await PickEachAsync([pick], cancellationToken))[0];
    }

    /// <summary>Several lists in one call, as of one moment; the n-th answer belongs to the n-th pick.</summary>
    public async ValueTask<IReadOnlyList<IReadOnlyList<Entry>>> PickEachAsync<T>(IReadOnlyList<Pick<T>> picks, CancellationToken cancellationToken = default)
        where T : class
    {
        if (picks.Count == 0)
        {
            return [];
        }

        using var call = Start("pick", picks[0].Index.Collection, picks[0].Index, picks.Count);
        var plans = Plans(picks);
        var lists = await engine.PickAsync([.. plans.SelectMany(parts => parts)], cancellationToken);
        var (merged, at) = (new IReadOnlyList<Entry>[plans.Length], 0);
        foreach (var (number, parts) in plans.Index())
        {
            merged[number] = MergedList.Of(parts, [.. lists.Skip(at).Take(parts.Count)]);
            at += parts.Count;
        }

        return merged;
    }

    /// <summary>The number of entries of a list behind its cursor, counted up to <paramref name="cap"/>; the pick's limit plays no part.</summary>
    public async ValueTask<int> CountAsync<T>(Pick<T> pick, int cap = 10_000, CancellationToken cancellationToken = default)
        where T : class => (await CountEachAsync([pick], cap, cancellationToken))[0];

    /// <summary>Several counts in one call, as of one moment; the n-th answer belongs to the n-th pick. Lists with stretches are gone through page by page, so that no entry counts twice.</summary>
    public async ValueTask<IReadOnlyList<int>> CountEachAsync<T>(IReadOnlyList<Pick<T>> picks, int cap = 10_000, CancellationToken cancellationToken = default)
        where T : class
    {
        if (picks.Count == 0)
        {
            return [];
        }

        using var call = Start("count", picks[0].Index.Collection, picks[0].Index, picks.Count);
        var plans = Plans(picks);
        var counts = new Queue<int>(await engine.CountAsync([.. plans.Where(parts => parts.Count == 1).Select(parts => parts[0])], cap, cancellationToken));
        var all = new int[picks.Count];
        foreach (var (number, parts) in plans.Index())
        {
            all[number] = parts.Count == 1 ? counts.Dequeue() : await CountPagesAsync(picks[number], cap, cancellationToken);
        }

        return all;
    }

    private async ValueTask<int> CountPagesAsync<T>(Pick<T> pick, int cap, CancellationToken cancellationToken)
        where T : class
    {
        var count = 0;
        while (true)
        {
            var page = await PickAsync(pick.Take(PickPlan.MaxLimit), cancellationToken);
            count += page.Count;
            if (page.Count < PickPlan.MaxLimit || count >= cap)
            {
                return Math.Min(count, cap);
            }

            pick = pick.Behind(page[^1].Cursor);
        }
    }

    /// <summary>
    /// Ids of a collection, at most <paramref name="limit"/> behind <paramref name="behind"/>: for rare work in the background that has to see every document.
    /// No request of a person may wait for it: what people ask for has an index. Shape: in the order of the ids.
    /// </summary>
    public async ValueTask<IReadOnlyList<Guid>> WalkAsync(Collection collection, Guid? behind, int limit, CancellationToken cancellationToken = default)
    {
        using var call = Start("walk", collection, null, limit);
        return [.. (await engine.DocumentsAsync(collection, behind, limit, cancellationToken)).Select(document => document.Id)];
    }

    /// <summary>
    /// Commits a batch whole or not at all, and returns when the outcome is on disk.
    /// Errors: <see cref="OperationCanceledException"/> only while the batch still waits for its turn, so nothing of it is written;
    /// <see cref="StoreUnavailableException"/> when the disk refuses.
    /// </summary>
    public async ValueTask<CommitResult> CommitAsync(Batch batch, CancellationToken cancellationToken = default)
    {
        foreach (var write in batch.Writes)
        {
            Demand(write.Collection);
        }

        var first = batch.Writes.Count > 0 ? batch.Writes[0].Collection.Name : null;
        using var call = StoreCall.Start(time, "commit", first, null, batch.Writes.Count);
        var result = await engine.CommitAsync(batch, cancellationToken);
        call.Ended(result.GetType().Name);
        return result;
    }

    /// <summary>
    /// Runs <paramref name="decide"/>, which reads what it needs and decides, and commits what it decided; after a lost race it
    /// runs again on fresh documents. Errors: <see cref="ContentionException"/> when it lost two dozen races in a row.
    /// </summary>
    public Task<TResult> CommitAsync<TResult>(Func<CancellationToken, Task<Attempt<TResult>>> decide, CancellationToken cancellationToken = default) =>
        decisions.RunAsync(decide, cancellationToken);

    /// <summary>
    /// Facts behind <paramref name="position"/> in their order: those stored, then those to come as they are committed.
    /// Shape: positions follow one another without gaps; the sequence ends when it is cancelled or the store is disposed.
    /// A fact whose name is no longer registered comes as <see cref="UnknownFact"/>.
    /// </summary>
    public async IAsyncEnumerable<StoredFact> Tail(long position, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        while (await NextFactsAsync(position, cancellationToken) is { } next)
        {
            foreach (var fact in next)
            {
                yield return fact;
                position = fact.Position;
            }
        }
    }

    /// <summary>The position of the last committed fact, 0 when there is none.</summary>
    public ValueTask<long> LastPositionAsync(CancellationToken cancellationToken = default) => engine.LastPositionAsync(cancellationToken);

    /// <summary>Waits for the commits under way, writes everything into the main file and gives the store free for others.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!Interlocked.Exchange(ref isDisposed, true))
        {
            await engine.DisposeAsync();
        }
    }

    /// <summary>The engine that serves the address.</summary>
    internal static async Task<IEngine> OpenEngineAsync(StoreOptions options, FactNames facts, TimeProvider time, CancellationToken cancellationToken)
    {
        if (Postgres.Address.IsOne(options.Connection))
        {
            return await PostgresEngine.OpenAsync(options, facts, time, cancellationToken);
        }

        if (Mongo.Address.IsOne(options.Connection))
        {
            return await MongoEngine.OpenAsync(options, facts, time, cancellationToken);
        }

        // Only the scheme is shown: the rest of an address may hold a password.
        var scheme = options.Connection.IndexOf("://", StringComparison.Ordinal);
        return scheme < 0
            ? await SqliteEngine.OpenAsync(options, facts, time, cancellationToken)
            : throw new StoreUnavailableException($"No engine serves '{options.Connection[..scheme]}://' addresses; allowed are the path of a folder, postgres://user:password@host:port/database and mongodb://user:password@host,host/database.");
    }

    /// <summary>The next facts as soon as there are some; null when the tail has ended.</summary>
    private async Task<IReadOnlyList<StoredFact>?> NextFactsAsync(long position, CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                await engine.FactsBehindAsync(position, cancellationToken);
                try
                {
                    return await engine.FactsAsync(position, TailPage, cancellationToken);
                }
                catch (StoreUnavailableException) when (engine.IsShared)
                {
                    // The server has gone for a while; whoever waits for facts waits for its return as well.
                    await Task.Delay(TailPause, time, cancellationToken);
                }
            }
        }
        catch (Exception end) when (end is OperationCanceledException or ObjectDisposedException)
        {
            return null;
        }
    }

    private StoreCall Start(string operation, Collection collection, Index? index, int count)
    {
        Demand(collection);
        return StoreCall.Start(time, operation, collection.Name, index?.Name, count);
    }

    private IReadOnlyList<PickPlan>[] Plans<T>(IReadOnlyList<Pick<T>> picks)
        where T : class
    {
        foreach (var pick in picks)
        {
            Demand(pick.Index.Collection);
        }

        return [.. picks.Select(PickPlan.AllOf)];
    }

    private void Demand(Collection collection)
    {
        if (!collections.Contains(collection))
        {
            throw new ArgumentException($"The collection '{collection.Name}' is not among the {collections.Count} that the store was opened with.");
        }
    }
}
