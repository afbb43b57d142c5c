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
    private readonly Connection connection;
    private readonly Task running;
    private int pages;
    private volatile StoreUnavailableException? fault;
    private volatile bool isOverdue;
    private volatile bool isWritten;

    public Checkpoints(StoreFile file)
    {
        connection = Connection.Open(file);
        // A connection learns by its first read that the file has a log; before, it finds nothing to move.
        connection.Integer("PRAGMA user_version");
        running = Task.Run(RunAsync);
    }

    /// <summary>Why the last attempt failed, for instance a full disk; null when it succeeded. No log may grow behind a main file that cannot.</summary>
    public StoreUnavailableException? Fault => fault;

    /// <summary>The writer has committed a group and stands between two.</summary>
    public void Written(Connection writer)
    {
        pages += writer.TakePagesWritten();
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
                Move(connection, raw.SQLITE_CHECKPOINT_TRUNCATE);
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
        try
        {
            var pages = connection.Checkpoint(mode);
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
