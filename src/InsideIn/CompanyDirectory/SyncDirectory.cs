using InsideIn.EntraId;
using InsideIn.EntraId.Graph;
using InsideIn.People;
using Microsoft.Extensions.Options;

namespace InsideIn.CompanyDirectory;

/// <summary>
/// Brings the network's people in line with the company's directory, page by page. Each page is one batch with the place of the next, so that a run
/// that was cut short goes on where it was and ends as if it had not been.
/// </summary>
public sealed class SyncDirectory(DocumentStore store, GraphDirectory directory, TimeProvider time, IOptions<EntraOptions> entra, IOptions<GraphOptions> graph) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1);

    private readonly Guid tenantId = Guid.TryParse(entra.Value.TenantId, out var id) ? id : Guid.Empty;

    /// <summary>
    /// Goes on with the run under way, or makes a new one, to its end. What keeps Graph from answering is noted in the answer, and when to try again.
    /// Errors: <see cref="OperationCanceledException"/> also when another server was faster.
    /// </summary>
    public async Task<DirectorySync> RunAsync(CancellationToken cancellationToken = default)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            return await TryAsync(cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();

    private async Task<DirectorySync> TryAsync(CancellationToken cancellationToken)
    {
        var sync = await store.SyncAsync(cancellationToken);
        try
        {
            sync = sync.IsUnderWay ? sync : await BeginAsync(sync, known => known.Begin(time.GetUtcNow()), cancellationToken);
            while (sync.IsUnderWay)
            {
                sync = await StepAsync(sync, cancellationToken);
            }

            await store.ForgetBeforeAsync(sync.State == DirectorySyncState.Resting ? sync.Run + 1 : sync.Run, cancellationToken);
            return await ChangeAsync(sync, known => known with { NextRunAt = time.GetUtcNow() + graph.Value.SyncEvery }, cancellationToken);
        }
        catch (GraphException fault)
        {
            var now = time.GetUtcNow();
            var wait = (fault as GraphThrottledException)?.Wait ?? graph.Value.SyncEvery;
            return await store.ChangeSyncAsync(known => known.Note(new DirectorySyncFault(now, fault.Code, fault.Message)) with { NextRunAt = now + wait }, cancellationToken);
        }
    }

    private Task<DirectorySync> StepAsync(DirectorySync sync, CancellationToken cancellationToken) => sync.State switch
    {
        DirectorySyncState.Reading => ReadPageAsync(sync, cancellationToken),
        DirectorySyncState.Comparing => CompareAsync(sync, cancellationToken),
        _ => LeaveAsync(sync, cancellationToken),
    };

    private async Task<DirectorySync> BeginAsync(DirectorySync sync, Func<DirectorySync, DirectorySync> begin, CancellationToken cancellationToken)
    {
        var begun = await ChangeAsync(sync, begin, cancellationToken);
        await store.ForgetBeforeAsync(begun.Run, cancellationToken);
        return begun;
    }

    private async Task<DirectorySync> ReadPageAsync(DirectorySync sync, CancellationToken cancellationToken)
    {
        try
        {
            var page = await directory.ReadAsync(sync.Continuation, cancellationToken);
            return page.Next is not null && page.Next == sync.Continuation && page.Changes.Count > 0
                ? throw new GraphException("PAGES_LOOP", "The directory gave a page whose next one is itself.")
                : await store.DecideAsync(token => DecideAsync(sync, page, token), cancellationToken);
        }
        catch (DirectoryPlaceLostException) when (sync.Continuation is not null)
        {
            return await BeginAsync(sync, known => known.StartOver(time.GetUtcNow()), cancellationToken);
        }
    }

    private async Task<(DirectorySync Result, Batch? Batch)> DecideAsync(DirectorySync sync, DirectoryPage page, CancellationToken cancellationToken)
    {
        var stored = await StoredAsync(sync, cancellationToken);
        var accounts = PageDecision.Accounts(page.Changes, tenantId);
        var people = await store.GetAsync(PeopleStore.People, [.. accounts.Keys], cancellationToken);
        var notes = await store.GetAsync(DirectoryStore.Notes, [.. accounts.Keys], cancellationToken);
        var decision = PageDecision.Of(accounts, people.Documents(), notes.Documents(), sync.Run);

        var (followed, batch) = await ImportDirectory.FollowAsync(store, tenantId, decision.News, time.GetUtcNow(), cancellationToken);
        batch ??= new Batch();
        foreach (var (id, note) in decision.Notes)
        {
            var before = notes.GetValueOrDefault(id);
            _ = note is null ? batch.Delete(DirectoryStore.Notes, before!) : batch.Put(DirectoryStore.Notes, before, note);
        }

        var read = stored.Document.Read(page.Changes.Count, followed.Arrived, followed.Changed, page.Next, page.Delta);
        batch.Replace(DirectoryStore.Syncs, stored, read);
        return (read, sync.IsFull ? batch.Insert(DirectoryStore.Pages, ReadPage.Of(sync.Run, read.Pages, decision.Listed)) : batch);
    }

    private async Task<DirectorySync> CompareAsync(DirectorySync sync, CancellationToken cancellationToken)
    {
        var people = await PeopleStore.CountAsync(store, cancellationToken);
        if (sync.IsFull)
        {
            var listed = await store.ListedInAsync(sync.Run, cancellationToken);
            if (listed.Count == 0 && people > 0)
            {
                return await ChangeAsync(sync, known => known.GiveUp().Note(new DirectorySyncFault(time.GetUtcNow(), "DIRECTORY_EMPTY", $"The directory lists no employee, while {people} people work here. Nobody was shut out.")), cancellationToken);
            }

            await NoteMissingAsync(sync, listed, cancellationToken);
        }

        var leavers = await store.CountAsync(DirectoryStore.LeavingIn(sync.Run), cap: 1_000_000, cancellationToken);
        return await ChangeAsync(sync, known => known.Compare(leavers, people, time.GetUtcNow()), cancellationToken);
    }

    private async Task NoteMissingAsync(DirectorySync sync, HashSet<Guid> listed, CancellationToken cancellationToken)
    {
        var missing = new List<Guid>();
        await foreach (var person in ImportDirectory.MissingAsync(store, listed, cancellationToken))
        {
            missing.Add(person.Id);
        }

        foreach (var chunk in missing.Chunk(ImportDirectory.ChunkSize))
        {
            await store.DecideAsync(
                async token =>
                {
                    var notes = await store.GetAsync(DirectoryStore.Notes, chunk, token);
                    var news = chunk.Where(id => !notes.ContainsKey(id)).Select(id => new DirectoryNote(id, sync.Run, IsLeaving: true)).ToList();
                    return (news.Count, news.Count == 0 ? null : news.Aggregate(new Batch(), (batch, note) => batch.Insert(DirectoryStore.Notes, note)));
                },
                cancellationToken);
        }
    }

    private async Task<DirectorySync> LeaveAsync(DirectorySync sync, CancellationToken cancellationToken)
    {
        var leavers = await store.PickAsync(DirectoryStore.LeavingIn(sync.Run).Take(ImportDirectory.ChunkSize), cancellationToken);
        return leavers.Count == 0
            ? await ChangeAsync(sync, known => known.Finish(time.GetUtcNow()), cancellationToken)
            : await store.DecideAsync(token => DecideAsync(sync, [.. leavers.Select(entry => entry.Id)], token), cancellationToken);
    }

    private async Task<(DirectorySync Result, Batch? Batch)> DecideAsync(DirectorySync sync, IReadOnlyList<Guid> leavers, CancellationToken cancellationToken)
    {
        var stored = await StoredAsync(sync, cancellationToken);
        var notes = await store.GetAsync(DirectoryStore.Notes, leavers, cancellationToken);
        var (left, batch) = await ImportDirectory.LeaveAsync(store, leavers, time.GetUtcNow(), cancellationToken);
        var after = stored.Document with { Left = stored.Document.Left + left.Left };
        return (after, notes.Values.Aggregate(batch ?? new Batch(), (all, note) => all.Delete(DirectoryStore.Notes, note)).Replace(DirectoryStore.Syncs, stored, after));
    }

    private Task<DirectorySync> ChangeAsync(DirectorySync sync, Func<DirectorySync, DirectorySync> change, CancellationToken cancellationToken) =>
        store.ChangeSyncAsync(known => IsSame(known, sync) ? change(known) : throw Overtaken(), cancellationToken);

    private async Task<Stored<DirectorySync>> StoredAsync(DirectorySync sync, CancellationToken cancellationToken) =>
        await store.GetAsync(DirectoryStore.Syncs, sync.Id, cancellationToken) is { } stored && IsSame(stored.Document, sync) ? stored : throw Overtaken();

    private static bool IsSame(DirectorySync stored, DirectorySync sync) => (stored.Run, stored.Pages, stored.State) == (sync.Run, sync.Pages, sync.State);

    private static OperationCanceledException Overtaken() => new("Another server reads the directory now.");
}
