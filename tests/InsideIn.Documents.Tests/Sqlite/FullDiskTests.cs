using InsideIn.Documents.Engine;
using InsideIn.Documents.Sqlite;

namespace InsideIn.Documents.Tests.Sqlite;

/// <summary>A disk that is full, played by a limit on the file's pages.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("documents").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_batch_that_does_not_fit_is_refused_whole_and_the_next_that_fits_is_kept()
    {
        var notes = new Notes();
        var connection = Connection.Open(new StoreFile(Path.Combine(folder, "store.db")));
        connection.Run("PRAGMA journal_mode = WAL");
        Schema.Prepare(connection, [notes.All]);
        connection.Run("PRAGMA max_page_count = 60");
        await using var checkpoints = new Checkpoints(connection.File);
        using var writer = new Writer(connection, new FactLog(), checkpoints, TimeProvider.System);
        var names = new FactNames(Notes.Facts);
        Task<CommitResult> CommitAsync(int number, string text) => writer.CommitAsync(new PendingBatch(
            new Batch().Append(new NoteRead(Ids.Of(number))).Insert(notes.All, new Note(Ids.Of(number), "g", number, text)), names, CancellationToken.None));

        Assert.Equal(new Committed(1), await CommitAsync(1, "small"));
        var full = await Assert.ThrowsAsync<StoreUnavailableException>(() => CommitAsync(2, new string('x', 1_000_000)));
        Assert.Equal(new Committed(2), await CommitAsync(3, "small"));

        Assert.Contains("full", full.Message, StringComparison.Ordinal);
        await writer.StopAsync();
        Assert.Equal(2, connection.Integer("SELECT count(*) FROM notes"));
        Assert.Equal(2, connection.Integer("SELECT count(*) FROM \"notes.byGroup\""));
    }
}
