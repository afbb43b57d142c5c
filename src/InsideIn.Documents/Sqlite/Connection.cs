using SQLitePCL;
using static SQLitePCL.raw;

namespace InsideIn.Documents.Sqlite;

/// <summary>One connection to the database file with the statements that it has prepared. One thread at a time.</summary>
internal sealed class Connection : IDisposable
{
    /// <summary>What a connection waits for locks unless it is told otherwise.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly sqlite3 handle;
    private readonly Dictionary<string, Statement> statements = new(StringComparer.Ordinal);
    private readonly Dictionary<Stage, Statement> stages = [];

    static Connection() => Batteries_V2.Init();

    private Connection(StoreFile file, sqlite3 handle)
    {
        File = file;
        this.handle = handle;
    }

    /// <summary>The database file.</summary>
    public StoreFile File { get; }

    /// <summary>Whether a transaction is open; a full disk may have ended it.</summary>
    public bool IsInTransaction => sqlite3_get_autocommit(handle) == 0;

    /// <summary>The pages that this connection has written since it was last asked.</summary>
    public int TakePagesWritten()
    {
        Check(sqlite3_db_status(handle, SQLITE_DBSTATUS_CACHE_WRITE, out var pages, out _, 1));
        return pages;
    }

    /// <summary>Sets how long a statement waits for a lock that another connection holds.</summary>
    public void WaitsFor(TimeSpan span) => Check(sqlite3_busy_timeout(handle, (int)span.TotalMilliseconds));

    /// <summary>Opens the file, made when it is missing. Errors: <see cref="StoreUnavailableException"/>.</summary>
    public static Connection Open(StoreFile file) => Open(file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);

    /// <summary>Opens the file for reading, also beside a process that works with it. Errors: <see cref="StoreUnavailableException"/>.</summary>
    public static Connection OpenToRead(StoreFile file) => Open(file, SQLITE_OPEN_READONLY);

    private static Connection Open(StoreFile file, int how)
    {
        // Each connection has one thread at a time, so SQLite need not lock it.
        var opened = sqlite3_open_v2(file.Path, out var handle, how | SQLITE_OPEN_NOMUTEX, null);
        var connection = new Connection(file, handle);
        try
        {
            connection.Check(opened);
            connection.WaitsFor(Patience);
            return connection;
        }
        catch (StoreUnavailableException)
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>The statement of <paramref name="sql"/>, prepared once and ready for its parameters.</summary>
    public Statement Prepare(string sql)
    {
        if (!statements.TryGetValue(sql, out var statement))
        {
            Check(sqlite3_prepare_v3(handle, sql, SQLITE_PREPARE_PERSISTENT, out var prepared));
            statement = new Statement(this, prepared);
            statements.Add(sql, statement);
        }

        return statement.Begin();
    }

    /// <summary>The statement of <paramref name="stage"/>, found without spelling it out again.</summary>
    public Statement Prepare(Stage stage)
    {
        if (!stages.TryGetValue(stage, out var statement))
        {
            statement = Prepare(Tables.Select(stage));
            stages.Add(stage, statement);
        }

        return statement.Begin();
    }

    /// <summary>Runs a statement without parameters to its end.</summary>
    public void Run(string sql) => Prepare(sql).Run();

    /// <summary>The first column of the first row as an integer, 0 when there is none.</summary>
    public long Integer(string sql)
    {
        using var rows = Prepare(sql).Rows();
        if (!rows.Next())
        {
            return 0;
        }

        var found = rows.Integer(0);
        rows.End();
        return found;
    }

    /// <summary>The first column of the first row as text.</summary>
    public string Text(string sql)
    {
        using var rows = Prepare(sql).Rows();
        if (!rows.Next())
        {
            return "";
        }

        var found = rows.Text(0);
        rows.End();
        return found;
    }

    /// <summary>The first column of all rows as texts.</summary>
    public List<string> Texts(string sql)
    {
        using var rows = Prepare(sql).Rows();
        var found = new List<string>();
        while (rows.Next())
        {
            found.Add(rows.Text(0));
        }

        return found;
    }

    /// <summary>The rows changed by the last insert, update or delete.</summary>
    public int Changes() => sqlite3_changes(handle);

    /// <summary>Moves pages from the log into the main file; returns the pages that the log holds.</summary>
    public int Checkpoint(int mode)
    {
        var outcome = sqlite3_wal_checkpoint_v2(handle, "main", mode, out var pages, out _);
        // Readers in the way are no fault: the rest moves next time.
        if (outcome is not (SQLITE_OK or SQLITE_BUSY))
        {
            Check(outcome);
        }

        return pages;
    }

    /// <summary>Errors: <see cref="StoreUnavailableException"/> with SQLite's words for anything but success.</summary>
    public void Check(int outcome)
    {
        if (outcome is not (SQLITE_OK or SQLITE_ROW or SQLITE_DONE))
        {
            throw File.Refused(sqlite3_extended_errcode(handle), sqlite3_errmsg(handle).utf8_to_string());
        }
    }

    public void Dispose()
    {
        foreach (var statement in statements.Values)
        {
            statement.Dispose();
        }

        if (File.Fault is not null)
        {
            // The log stays: it may hold what the main file has lost, and it tells the next start to check.
            sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, out _);
        }

        handle.Dispose();
    }
}
