using InsideIn.Documents.Engine;
using InsideIn.Documents.Sqlite;

namespace InsideIn.Documents.Tests.Sqlite;

/// <summary>The writing side of the engine over a new file, with settings of its own.</summary>
internal sealed class TunedStore : IAsyncDisposable
{
    private readonly FactNames names = new(Notes.Facts);
    private readonly Checkpoints checkpoints;
    private readonly Writer writer;

    public TunedStore(string folder, LogLimit limit)
    {
        Connection = Connection.Open(new StoreFile(Path.Combine(folder, "store.db")));
        Connection.Text("PRAGMA journal_mode = WAL");
        Connection.Run("PRAGMA wal_autocheckpoint = 0");
        Schema.Prepare(Connection, [Notes.All]);
        checkpoints = new Checkpoints(Connection.File, limit);
        writer = new Writer(Connection, new FactLog(), checkpoints, TimeProvider.System);
    }

    public Notes Notes { get; } = new();

    /// <summary>The writer's; for settings, while nothing is written.</summary>
    public Connection Connection { get; }

    public Task<CommitResult> CommitAsync(Batch batch) => writer.CommitAsync(new PendingBatch(batch, names, CancellationToken.None));

    public async ValueTask DisposeAsync()
    {
        await writer.StopAsync();
        await checkpoints.DisposeAsync();
        writer.Dispose();
    }
}
