namespace InsideIn.Documents.Tests;

/// <summary>An engine as the shared suite sees it: somewhere empty to open stores, again and again.</summary>
public abstract class StoreFixture : IAsyncDisposable
{
    /// <summary>The address of an empty place that lasts as long as the fixture.</summary>
    public abstract string Connection { get; }

    /// <summary>Makes the place, once per test.</summary>
    public virtual Task StartAsync() => Task.CompletedTask;

    public Task<DocumentStore> OpenAsync(Notes notes) => OpenAsync([notes.All, notes.Boards], Notes.Facts);

    public Task<DocumentStore> OpenAsync(IReadOnlyList<Collection> collections, IReadOnlyDictionary<string, Type> facts) =>
        DocumentStore.OpenAsync(new StoreOptions { Connection = Connection, Collections = collections, Facts = facts, Random = new Random(1) }, TimeProvider.System);

    public abstract ValueTask DisposeAsync();
}

/// <summary>One test: a fresh place, a store over the suite's collections, and the engine that a subclass names.</summary>
public abstract class StoreTest(StoreFixture fixture) : IAsyncLifetime
{
    protected static CancellationToken Soon => new CancellationTokenSource(TimeSpan.FromSeconds(20)).Token;

    protected StoreFixture Fixture { get; } = fixture;

    protected Notes Notes { get; private set; } = new();

    protected DocumentStore Store { get; private set; } = null!;

    public virtual async Task InitializeAsync()
    {
        await Fixture.StartAsync();
        Store = await Fixture.OpenAsync(Notes);
    }

    public virtual async Task DisposeAsync()
    {
        await Store.DisposeAsync();
        await Fixture.DisposeAsync();
    }

    /// <summary>Closes the store and opens it over the same place.</summary>
    protected async Task ReopenAsync()
    {
        await Store.DisposeAsync();
        Notes = new Notes();
        Store = await Fixture.OpenAsync(Notes);
    }

    protected async Task SaveAsync(params Note[] notes)
    {
        var batch = new Batch();
        foreach (var note in notes)
        {
            batch.Insert(Notes.All, note);
        }

        Assert.IsType<Committed>(await Store.CommitAsync(batch));
    }

    protected async Task<Stored<Note>> LoadAsync(Guid id) =>
        await Store.GetAsync(Notes.All, id) ?? throw new InvalidOperationException($"There is no note {id}.");

    protected async Task ChangeAsync(Guid id, Func<Note, Note> change)
    {
        var read = await LoadAsync(id);
        Assert.IsType<Committed>(await Store.CommitAsync(new Batch().Replace(Notes.All, read, change(read.Document))));
    }

    protected async Task<Guid[]> PickedAsync(Pick<Note> pick) => [.. (await Store.PickAsync(pick)).Select(entry => entry.Id)];
}
