using System.Buffers;
using InsideIn.Documents.Engine;

namespace InsideIn.Documents.Copying;

/// <summary>
/// Moves a whole store to another place, from any engine to any engine: every document of every collection byte by byte, every fact with its
/// position, time and name, every blob. It may be stopped at any moment in any way and goes on where it was.
/// </summary>
public sealed class StoreCopy : IAsyncDisposable
{
    // A commit holds the target's writer and the memory of both sides.
    private const int LargestCommit = 4 * 1024 * 1024;
    private const int PartLength = 256 * 1024;

    private readonly IReadOnlyList<Collection> collections;
    private readonly IEngine source;
    private readonly IEngine target;
    private readonly Contents from;
    private readonly Contents to;
    private readonly TimeProvider time;
    private Stored<CopyState> state;

    private StoreCopy(IReadOnlyList<Collection> collections, IEngine source, IEngine target, Stored<CopyState> state, TimeProvider time)
    {
        this.collections = collections;
        this.source = source;
        this.target = target;
        from = new Contents(source);
        to = new Contents(target);
        this.state = state;
        this.time = time;
    }

    /// <summary>When an earlier run began that this one goes on from; null when there was none.</summary>
    public DateTimeOffset? EarlierBegunAt { get; private init; }

    /// <summary>
    /// Opens both places, each for this process alone. The target is made when it is missing.
    /// Errors: <see cref="StoreUnavailableException"/> when there is no source, the target holds something else, or one of them cannot be opened.
    /// </summary>
    public static async Task<StoreCopy> OpenAsync(string from, string to, IReadOnlyList<Collection> collections, TimeProvider time, CancellationToken cancellationToken = default)
    {
        if (Place.Of(from) == Place.Of(to) && from == to)
        {
            throw new StoreUnavailableException($"'{Place.Of(from)}' cannot be copied onto itself; name two places.");
        }

        var source = await OpenEngineAsync(from, collections, mustExist: true, time, cancellationToken);
        IEngine? target = null;
        try
        {
            await CopyState.DemandNoneAsync(source, from, cancellationToken);
            target = await OpenEngineAsync(to, collections, mustExist: false, time, cancellationToken);
            return await BeginAsync(from, to, collections, source, target, time, cancellationToken);
        }
        catch
        {
            await (target?.DisposeAsync() ?? ValueTask.CompletedTask);
            await source.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// Copies what is not copied yet, compares both sides, and gives the target free for servers when they are equal. The answer has a row for each
    /// collection, then the facts and the blobs. Errors: <see cref="StoreUnavailableException"/> when a side fails or a blob of the source is damaged.
    /// </summary>
    public async Task<IReadOnlyList<Comparison>> RunAsync(IProgress<CopyProgress> progress, CancellationToken cancellationToken = default)
    {
        await CopyBlobsAsync(progress, cancellationToken);
        foreach (var collection in collections)
        {
            await CopyAsync(collection, progress, cancellationToken);
        }

        await CopyFactsAsync(progress, cancellationToken);
        var compared = await CompareAsync(progress, cancellationToken);
        if (compared.All(row => row.IsEqual))
        {
            await target.CommitAsync(new Batch().Delete(CopyState.All, state), cancellationToken);
        }

        return compared;
    }

    /// <summary>Closes both places.</summary>
    public async ValueTask DisposeAsync()
    {
        await target.DisposeAsync();
        await source.DisposeAsync();
    }

    private static Task<IEngine> OpenEngineAsync(string connection, IReadOnlyList<Collection> collections, bool mustExist, TimeProvider time, CancellationToken cancellationToken) =>
        DocumentStore.OpenEngineAsync(
            new StoreOptions { Connection = connection, Collections = [.. collections, CopyState.All], Facts = new Dictionary<string, Type>(), MustExist = mustExist, IsAlone = true },
            // No fact type is known, so that every fact comes as it is stored.
            new FactNames(new Dictionary<string, Type>()),
            time,
            cancellationToken);

    private static async Task<StoreCopy> BeginAsync(
        string from, string to, IReadOnlyList<Collection> collections, IEngine source, IEngine target, TimeProvider time, CancellationToken cancellationToken)
    {
        var network = await new Contents(source).NetworkAsync(cancellationToken);
        var earlier = await target.GetAsync(CopyState.All, [CopyState.TheId], cancellationToken);
        if (earlier is [var begun])
        {
            return begun.Document.Network == network
                ? new StoreCopy(collections, source, target, begun, time) { EarlierBegunAt = begun.Document.BegunAt }
                : throw new StoreUnavailableException($"'{Place.Of(to)}' holds an unfinished copy of another network ('{begun.Document.Source}', begun on {begun.Document.BegunAt:u}). Name another target, or empty this one.");
        }

        if (!await new Contents(target).IsEmptyAsync(collections, cancellationToken))
        {
            throw new StoreUnavailableException($"'{Place.Of(to)}' holds a network already, and a copy goes into an empty place alone. Name another target, or empty this one.");
        }

        var state = new CopyState(CopyState.TheId, Place.Of(from), network, time.GetUtcNow(), new Dictionary<string, Guid>());
        await target.CommitAsync(new Batch().Insert(CopyState.All, state), cancellationToken);
        return new StoreCopy(collections, source, target, (await target.GetAsync(CopyState.All, [state.Id], cancellationToken))[0], time);
    }

    private async Task CopyAsync(Collection collection, IProgress<CopyProgress> progress, CancellationToken cancellationToken)
    {
        Guid? reached = state.Document.Reached.TryGetValue(collection.Name, out var last) ? last : null;
        var total = await source.CountAsync(collection, cancellationToken);
        var done = reached is null ? 0 : await target.CountAsync(collection, cancellationToken);
        progress.Report(new("copy", collection.Name, done, total));
        await foreach (var page in from.DocumentsAsync(collection, reached, cancellationToken))
        {
            foreach (var part in Parts(page))
            {
                await CommitAsync(collection, part, cancellationToken);
                progress.Report(new("copy", collection.Name, done += part.Count, total));
            }
        }
    }

    /// <summary>The documents and the note of how far the copy is are kept together or not at all.</summary>
    private async Task CommitAsync(Collection collection, IReadOnlyList<StoredJson> documents, CancellationToken cancellationToken)
    {
        var batch = new Batch().Replace(CopyState.All, state, state.Document.At(collection, documents[^1].Id));
        foreach (var document in documents)
        {
            batch.Restore(collection, document);
        }

        if (await target.CommitAsync(batch, cancellationToken) is not Committed and var refusal)
        {
            throw new StoreUnavailableException($"The documents of '{collection.Name}' up to {documents[^1].Id} do not fit into the target: {refusal}. Somebody else writes there; empty it and begin anew.");
        }

        state = (await target.GetAsync(CopyState.All, [state.Id], cancellationToken))[0];
    }

    private static IEnumerable<IReadOnlyList<StoredJson>> Parts(IReadOnlyList<StoredJson> page)
    {
        var (part, length) = (new List<StoredJson>(), 0L);
        foreach (var document in page)
        {
            if (part.Count > 0 && length + document.Json.Length > LargestCommit)
            {
                yield return part;
                (part, length) = ([], 0);
            }

            part.Add(document);
            length += document.Json.Length;
        }

        yield return part;
    }

    private async Task CopyFactsAsync(IProgress<CopyProgress> progress, CancellationToken cancellationToken)
    {
        var total = await source.LastPositionAsync(cancellationToken);
        var reached = await target.LastPositionAsync(cancellationToken);
        progress.Report(new("copy", "facts", reached, total));
        await foreach (var page in from.FactsAsync(reached, cancellationToken))
        {
            await target.CommitAsync(new Batch().Restore(page), cancellationToken);
            progress.Report(new("copy", "facts", page[^1].Position, total));
        }
    }

    private async Task CopyBlobsAsync(IProgress<CopyProgress> progress, CancellationToken cancellationToken)
    {
        var (done, total) = (0L, await from.BlobCountAsync(cancellationToken));
        progress.Report(new("copy", "blobs", done, total));
        await foreach (var id in from.BlobsAsync(cancellationToken))
        {
            await CopyBlobAsync(id, cancellationToken);
            progress.Report(new("copy", "blobs", ++done, total));
        }
    }

    private async Task CopyBlobAsync(BlobId id, CancellationToken cancellationToken)
    {
        await using (var there = await target.Blobs.OpenAsync(id, cancellationToken))
        {
            if (there is not null)
            {
                return;
            }
        }

        await using var content = await source.Blobs.OpenAsync(id, cancellationToken) ?? throw Damaged(id, "it is gone");
        await using var draft = await new BlobStore(target.Blobs, time).BeginAsync(cancellationToken);
        var part = ArrayPool<byte>.Shared.Rent(PartLength);
        try
        {
            while (await content.ReadAsync(part.AsMemory(0, PartLength), cancellationToken) is > 0 and var length)
            {
                await draft.WriteAsync(part.AsMemory(0, length), cancellationToken);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(part);
        }

        if (draft.Id != id)
        {
            throw Damaged(id, $"its content has the SHA-256 {draft.Id}");
        }

        await draft.KeepAsync(cancellationToken);
    }

    private static StoreUnavailableException Damaged(BlobId id, string how) =>
        new($"The blob {id} of the source is damaged: {how}. Bring it back from a backup, then run the copy again; it goes on where it was.");

    private async Task<IReadOnlyList<Comparison>> CompareAsync(IProgress<CopyProgress> progress, CancellationToken cancellationToken)
    {
        var rows = new List<Comparison>();
        foreach (var collection in collections)
        {
            var total = await source.CountAsync(collection, cancellationToken);
            rows.Add(await CompareAsync(collection.Name, total, (side, read) => side.DigestAsync(collection, read, cancellationToken), progress));
        }

        rows.Add(await CompareAsync("facts", await source.LastPositionAsync(cancellationToken), (side, read) => side.FactDigestAsync(read, cancellationToken), progress));
        rows.Add(await CompareAsync("blobs", await from.BlobCountAsync(cancellationToken), (side, read) => side.BlobDigestAsync(read, cancellationToken), progress));
        return rows;
    }

    /// <summary>Reads both sides at once; the target's progress is the one that is told.</summary>
    private async Task<Comparison> CompareAsync(string name, long total, Func<Contents, Action<long>, Task<ContentDigest>> digest, IProgress<CopyProgress> progress)
    {
        var both = await Task.WhenAll(
            Task.Run(() => digest(from, _ => { })),
            Task.Run(() => digest(to, done => progress.Report(new("compare", name, done, total)))));
        return new Comparison(name, both[0], both[1]);
    }
}
