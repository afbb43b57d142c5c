namespace InsideIn.Documents.Crash;

/// <summary>How far one client has come: it has saved the entries 1 to <paramref name="Count"/>.</summary>
public sealed record Progress(Guid Id, int Count);

/// <summary>The <paramref name="Number"/>-th entry of a client.</summary>
public sealed record LogEntry(Guid Id, int Client, int Number, string Text);

/// <summary>An entry was saved.</summary>
public sealed record EntrySaved(int Client, int Number);

/// <summary>
/// Work whose traces check one another: each batch saves an entry, moves its client's progress and tells a fact.
/// The parent kills the process in the middle of it and looks whether the traces agree.
/// </summary>
public sealed class Workload
{
    /// <summary>The clients that write at once.</summary>
    public const int Clients = 64;

    /// <summary>The clients that keep blobs at once.</summary>
    public const int Keepers = 20;

    /// <summary>Declares the collections.</summary>
    public Workload()
    {
        Progress = new Collection<Progress>("progress", progress => progress.Id);
        Entries = new Collection<LogEntry>("entries", entry => entry.Id);
        ByClient = Entries.Unique("byClient", index => index.Ascending(entry => entry.Client).Descending(entry => entry.Number));
    }

    /// <summary>One document per client.</summary>
    public Collection<Progress> Progress { get; }

    /// <summary>One document per batch.</summary>
    public Collection<LogEntry> Entries { get; }

    /// <summary>The entries of a client, newest first.</summary>
    public Index<LogEntry> ByClient { get; }

    /// <summary>Opens the store at <paramref name="connection"/>, a folder or an address.</summary>
    public Task<DocumentStore> OpenAsync(string connection) => OpenAsync(connection, null);

    /// <summary>Opens the store with one index more than it has, says "grown done" for each part of it that is durable, and at last "opened".</summary>
    public async Task GrowAsync(string connection, Action<string> say)
    {
        DeclareByText();
        await using var store = await OpenAsync(connection, new Told(grown => say($"grown {grown.Done}")));
        say("opened");
    }

    /// <summary>Declares the index that <see cref="GrowAsync"/> builds.</summary>
    public Index<LogEntry> DeclareByText() => Entries.Index("byText", index => index.Ascending(entry => entry.Text).Ascending(entry => entry.Number));

    /// <summary>The id of a client's progress.</summary>
    public static Guid ProgressId(int client) => new(client, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>Saves entry after entry, and tells each when the store has acknowledged it. Never ends by itself; when a store's server has gone for a while, it goes on from what is stored.</summary>
    public async Task WriteAsync(DocumentStore store, int client, Action<int> acknowledged)
    {
        while (true)
        {
            try
            {
                acknowledged(await WriteNextAsync(store, client));
            }
            catch (StoreUnavailableException) when (store.IsShared)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20));
            }
        }
    }

    private Task<DocumentStore> OpenAsync(string connection, IProgress<IndexGrown>? progress) => DocumentStore.OpenAsync(
        new StoreOptions
        {
            Connection = connection,
            Collections = [Progress, Entries],
            Facts = new Dictionary<string, Type> { ["entrySaved"] = typeof(EntrySaved) },
            Progress = progress,
        },
        TimeProvider.System);

    private async Task<int> WriteNextAsync(DocumentStore store, int client)
    {
        var read = await store.GetAsync(Progress, ProgressId(client));
        var number = (read?.Document.Count ?? 0) + 1;
        var entry = new LogEntry(new Guid(client, (short)number, (short)(number >> 16), 1, 0, 0, 0, 0, 0, 0, 0), client, number, new string('x', 500));
        var result = await store.CommitAsync(new Batch()
            .Insert(Entries, entry)
            .Put(Progress, read, new Progress(ProgressId(client), number))
            .Append(new EntrySaved(client, number)));
        if (result is not Committed)
        {
            throw new InvalidOperationException($"Client {client} writes alone, yet entry {number} ended as {result}.");
        }

        return number;
    }

    /// <summary>Keeps blob after blob of up to 1 MB, and tells the id of each when the store has acknowledged it. Never ends by itself.</summary>
    public static async Task KeepBlobsAsync(DocumentStore store, int client, Action<BlobId> acknowledged)
    {
        var random = new Random(client + Environment.ProcessId);
        while (true)
        {
            await using var draft = await store.Blobs.BeginAsync();
            var part = new byte[random.Next(1, 100_000)];
            for (var parts = random.Next(1, 10); parts > 0; parts--)
            {
                random.NextBytes(part);
                await draft.WriteAsync(part);
            }

            acknowledged((await draft.KeepAsync()).Id);
        }
    }

    private sealed class Told(Action<IndexGrown> tell) : IProgress<IndexGrown>
    {
        public void Report(IndexGrown value) => tell(value);
    }
}
