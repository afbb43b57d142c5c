using SQLitePCL;

namespace InsideIn.Documents.Sqlite;

/// <summary>
/// Moves pages from the log into the main file beside the writer, often enough to keep the log short and seldom enough not
/// to take the disk from it; while nobody writes it empties the log.
/// </summary>
internal sealed class Checkpoints : IAsyncDisposable
{
    private const int DuePages = 8_000;
    private const int OverduePages = 16_000;
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim due = new(0, 1);
    private readonly CancellationTokenSource closing = new();
    private readonly Lock turn = new();
    private readonly Connection connection;
    private readonly Task running;
    private readonly LogLimit limit;
    private int pages;
    private int logPages;
    private volatile StoreUnavailableException? fault;
    private volatile bool isOverdue;
    private volatile bool isWritten;

    /// <summary>Begins to watch over the log of <paramref name="file"/>.</summary>
    public Checkpoints(StoreFile file, LogLimit limit)
    {
        this.limit = limit;
        connection = Connection.Open(file);
        // Whoever is in the way may finish; the next attempt comes soon enough.
        connection.WaitsFor(TimeSpan.Zero);
        // A connection learns by its first read that the file has a log; before, it finds nothing to move.
        connection.Integer("PRAGMA user_version");
        running = Task.Run(RunAsync);
    }

    /// <summary>
    /// The writer is about to begin a group. Errors: <see cref="StoreUnavailableException"/> when the main file takes no pages, for
    /// instance on a full disk, or when the log is at its longest and somebody goes on reading from it: no log may grow without end.
    /// </summary>
    public void Demand(Connection writer)
    {
        if (fault is null && logPages >= limit.Pages)
        {
            Empty(writer);
        }

        if (fault is { } refused)
        {
            throw new StoreUnavailableException(refused.Message, refused);
        }

        if (logPages >= limit.Pages)
        {
            throw new StoreUnavailableException($"The log of '{connection.File.Path}' holds {logPages} pages, allowed are {limit.Pages}: something has been reading from it for too long, for instance a copy being made. Nothing of this was kept; writing goes on when the reading has ended.");
        }
    }

    /// <summary>The writer has committed a group and stands between two.</summary>
    public void Written(Connection writer)
    {
        var written = writer.TakePagesWritten();
        pages += written;
        logPages += written;
        isWritten = true;
        if (isOverdue)
        {
            // While writes never pause, only the writer itself can reach the log's end, from where SQLite starts it anew.
            Move(writer, raw.SQLITE_CHECKPOINT_PASSIVE);
            isOverdue = false;
        }
        else if (pages >= DuePages && due.CurrentCount == 0)
        {
            pages = 0;
            due.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        await running;
        connection.Dispose();
        due.Dispose();
        closing.Dispose();
    }

    /// <summary>Waits until those who read from the log have ended; those who come meanwhile see everything in the main file.</summary>
    private void Empty(Connection writer)
    {
        writer.WaitsFor(LogLimit.Wait);
        for (var left = limit.Waits; left > 0 && logPages >= limit.Pages; left--)
        {
            logPages = Move(writer, raw.SQLITE_CHECKPOINT_TRUNCATE);
        }

        writer.WaitsFor(Connection.Patience);
    }

    private async Task RunAsync()
    {
        while (!closing.IsCancellationRequested)
        {
            if (await IsDueAsync())
            {
                isOverdue = Move(connection, raw.SQLITE_CHECKPOINT_PASSIVE) >= OverduePages;
            }
            else if ((isWritten || fault is not null) && !closing.IsCancellationRequested)
            {
                isWritten = false;
                isWritten |= Move(connection, raw.SQLITE_CHECKPOINT_TRUNCATE) > 0;
            }
        }
    }

    /// <summary>True when enough pages wait, false after a while without.</summary>
    private async Task<bool> IsDueAsync()
    {
        try
        {
            return await due.WaitAsync(Idle, closing.Token);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>Returns the pages that the log holds, 0 when they could not be moved.</summary>
    private int Move(Connection connection, int mode)
    {
        lock (turn)
        {
            try
            {
                // Pages must not be moved on over a flush that failed: the log is all that is certain.
                var pages = connection.File.Fault is null ? connection.Checkpoint(mode) : 0;
                fault = null;
                return pages;
            }
            catch (StoreUnavailableException failed)
            {
                fault = failed;
                return 0;
            }
        }
    }
}
