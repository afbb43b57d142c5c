using InsideIn.Documents.Sqlite;

namespace InsideIn.Documents.Tests.Sqlite;

/// <summary>The write-ahead log under writes that never pause, while somebody reads.</summary>
public sealed class LogLengthTests : IDisposable
{
    private const int Longest = 150;
    private const int PagesOfGroup = 40;
    private const int LogHeader = 32;
    private const int LoggedPage = 24 + 4096;

    private readonly string folder = Directory.CreateTempSubdirectory("documents").FullName;
    private int number;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Somebody_who_reads_for_too_long_stops_the_writes_and_not_the_disk()
    {
        await using var store = new TunedStore(folder, new LogLimit(Longest, 1));
        using var pool = new ReadPool(store.Connection.File);
        var loan = pool.Lend();
        loan.Connection.Integer("SELECT count(*) FROM notes");

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => WriteAsync(store, Longest));
        Assert.Contains($"allowed are {Longest}: something has been reading from it for too long", refused.Message, StringComparison.Ordinal);
        Assert.InRange(Pages(), Longest, Longest + PagesOfGroup);
        Assert.Equal(0, loan.Connection.Integer("SELECT count(*) FROM notes"));

        loan.Dispose();
        await WriteAsync(store, Longest);
        Assert.InRange(Pages(), 1, Longest + PagesOfGroup);
    }

    [Fact]
    public async Task Readers_who_never_leave_a_gap_do_not_make_the_log_grow()
    {
        await using var store = new TunedStore(folder, new LogLimit(Longest, LogLimit.Usual.Waits));
        using var pool = new ReadPool(store.Connection.File);
        using var stop = new CancellationTokenSource();
        var reading = Task.Run(() => ReadWithoutGap(pool, stop.Token));

        await WriteAsync(store, 4 * Longest);
        await stop.CancelAsync();

        Assert.InRange(await reading, 1, int.MaxValue);
        Assert.InRange(Pages(), 1, Longest + PagesOfGroup);
    }

    /// <summary>Each reader begins before the one before it ends. Returns how many there were.</summary>
    private static int ReadWithoutGap(ReadPool pool, CancellationToken until)
    {
        var readers = 0;
        var loan = pool.Lend();
        for (; !until.IsCancellationRequested; readers++)
        {
            var next = pool.Lend();
            next.Connection.Integer("SELECT count(*) FROM notes");
            loan.Dispose();
            loan = next;
        }

        loan.Dispose();
        return readers;
    }

    private async Task WriteAsync(TunedStore store, int batches)
    {
        for (var last = number + batches; number < last; number++)
        {
            Assert.IsType<Committed>(await store.CommitAsync(new Batch().Insert(store.Notes.All, new Note(Ids.Of(number), "g", number))));
        }
    }

    private long Pages() => (new FileInfo(Path.Combine(folder, "store.db-wal")).Length - LogHeader) / LoggedPage;
}
