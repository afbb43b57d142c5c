namespace InsideIn.CompanyDirectory;

/// <summary>Where the reading of the directory is kept.</summary>
public static class DirectoryStore
{
    /// <summary>One document.</summary>
    public static readonly Collection<DirectorySync> Syncs = new("directorySyncs", sync => sync.Id);

    /// <summary>What the run under way has learned and not yet done.</summary>
    public static readonly Collection<DirectoryNote> Notes = new("directoryNotes", note => note.Id);

    /// <summary>The pages of a run that reads everything.</summary>
    public static readonly Collection<ReadPage> Pages = new("directoryPages", page => page.Id);

    private const int Chunk = 500;

    private static readonly Index<DirectoryNote> NotesByRun = Notes.Index("byRun", index => index.Ascending(note => note.Run));

    private static readonly Index<DirectoryNote> ByLeaving = Notes.Index("byLeaving", index => index.Ascending(note => note.LeavesIn));

    private static readonly Index<ReadPage> PagesByRun = Pages.Index("byRun", index => index.Ascending(page => page.Run));

    /// <summary>Those who leave by a run.</summary>
    public static Pick<DirectoryNote> LeavingIn(int run) => ByLeaving.At(run);

    /// <summary>How the directory is followed; before the first run, that nothing has happened yet.</summary>
    public static async Task<DirectorySync> SyncAsync(this DocumentStore store, CancellationToken cancellationToken) =>
        (await store.GetAsync(Syncs, DirectorySync.TheId, cancellationToken))?.Document ?? new DirectorySync();

    /// <summary>Everybody on the pages of a run.</summary>
    public static async Task<HashSet<Guid>> ListedInAsync(this DocumentStore store, int run, CancellationToken cancellationToken)
    {
        var listed = new HashSet<Guid>();
        for (Cursor? reached = null; ;)
        {
            var entries = await store.PickAsync(PagesByRun.At(run).Behind(reached).Take(Chunk), cancellationToken);
            foreach (var page in (await store.GetAsync(Pages, [.. entries.Select(entry => entry.Id)], cancellationToken)).Values)
            {
                listed.UnionWith(page.Document.People);
            }

            if (entries.Count < Chunk)
            {
                return listed;
            }

            reached = entries[^1].Cursor;
        }
    }

    /// <summary>Drops what runs before this one have noted.</summary>
    public static async Task ForgetBeforeAsync(this DocumentStore store, int run, CancellationToken cancellationToken)
    {
        await ForgetAsync(store, Notes, NotesByRun.At().Between(null, run).Take(Chunk), cancellationToken);
        await ForgetAsync(store, Pages, PagesByRun.At().Between(null, run).Take(Chunk), cancellationToken);
    }

    private static async Task ForgetAsync<T>(DocumentStore store, Collection<T> collection, Pick<T> pick, CancellationToken cancellationToken)
        where T : class
    {
        while (await store.PickAsync(pick, cancellationToken) is { Count: > 0 } entries)
        {
            var read = await store.GetAsync(collection, [.. entries.Select(entry => entry.Id)], cancellationToken);
            await store.CommitAsync(read.Values.Aggregate(new Batch(), (batch, one) => batch.Delete(collection, one)), cancellationToken);
        }
    }
}
