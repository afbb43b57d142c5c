using InsideIn.Documents.Engine;
using InsideIn.Documents.Sqlite.Blobs;

namespace InsideIn.Documents.Sqlite;

/// <summary>Keeps everything in one SQLite file in one folder: reads on the caller's thread, writes on one thread of its own.</summary>
internal sealed class SqliteEngine : IEngine
{
    /// <summary>The database's file in its folder.</summary>
    public const string FileName = "store.db";

    private readonly FolderLock folderLock;
    private readonly StoreFile file;
    private readonly ReadPool readers;
    private readonly Checkpoints checkpoints;
    private readonly Writer writer;
    private readonly FactLog log = new();
    private readonly FactNames facts;

    private SqliteEngine(FolderLock folderLock, Connection connection, BlobFolder blobs, FactNames facts, TimeProvider time)
    {
        this.folderLock = folderLock;
        file = connection.File;
        Blobs = blobs;
        this.facts = facts;
        readers = new ReadPool(file);
        checkpoints = new Checkpoints(file, LogLimit.Usual);
        writer = new Writer(connection, log, checkpoints, time);
    }

    public IBlobs Blobs { get; }

    public bool IsShared => false;

    public string? Fault => file.Fault;

    /// <summary>Opens the folder named by the options. Errors: <see cref="StoreUnavailableException"/>.</summary>
    public static Task<SqliteEngine> OpenAsync(StoreOptions options, FactNames facts, TimeProvider time, CancellationToken cancellationToken) =>
        Task.Run(() => Open(options, facts, time, cancellationToken), cancellationToken);

    public ValueTask<IReadOnlyList<Stored<T>>> GetAsync<T>(Collection<T> collection, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
        where T : class
    {
        var found = new List<Stored<T>>(ids.Count);
        var sql = $"SELECT version, body, sum FROM {collection.Quoted()} WHERE id = ?";
        using var loan = readers.Lend();
        foreach (var id in ids)
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var rows = loan.Connection.Prepare(sql).Bind(id).Rows();
            if (rows.Next())
            {
                found.Add(new Stored<T>(id, rows.Integer(0), DocumentJson.Read(collection, id, rows.Body(collection, id, 0))));
            }
        }

        return new(found);
    }

    public ValueTask<IReadOnlyList<IReadOnlyList<Entry>>> PickAsync(IReadOnlyList<PickPlan> plans, CancellationToken cancellationToken)
    {
        using var loan = readers.Lend();
        return new([.. plans.Select(plan => EntryReader.Pick(loan.Connection, plan, cancellationToken))]);
    }

    public ValueTask<IReadOnlyList<int>> CountAsync(IReadOnlyList<PickPlan> plans, int cap, CancellationToken cancellationToken)
    {
        using var loan = readers.Lend();
        return new([.. plans.Select(plan => EntryReader.Count(loan.Connection, plan, cap, cancellationToken))]);
    }

    public ValueTask<long> CountAsync(Collection collection, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var loan = readers.Lend();
        return new(loan.Connection.Integer($"SELECT count(*) FROM {collection.Quoted()}"));
    }

    public ValueTask<IReadOnlyList<StoredJson>> DocumentsAsync(Collection collection, Guid? behind, int limit, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var loan = readers.Lend();
        // Every id of sixteen bytes comes behind the empty one.
        var statement = loan.Connection.Prepare($"SELECT id, version, body, sum FROM {collection.Quoted()} WHERE id > {(behind is null ? "x''" : "?")} ORDER BY id LIMIT ?");
        using var rows = (behind is { } id ? statement.Bind(id) : statement).Bind(limit).Rows();
        var found = new List<StoredJson>();
        while (rows.Next())
        {
            var stored = rows.Uuid(0);
            found.Add(new StoredJson(stored, rows.Body(collection, stored, 1).ToArray()));
        }

        return new(found);
    }

    public async ValueTask<CommitResult> CommitAsync(Batch batch, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return await writer.CommitAsync(new PendingBatch(batch, facts, cancellationToken));
    }

    public ValueTask<IReadOnlyList<StoredFact>> FactsAsync(long position, int limit, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var loan = readers.Lend();
        using var rows = loan.Connection.Prepare("SELECT position, committedAt, name, body, sum FROM _facts WHERE position > ? ORDER BY position LIMIT ?")
            .Bind(position).Bind(limit).Rows();
        var found = new List<StoredFact>();
        while (rows.Next())
        {
            // The body first: with it the other columns are checked.
            var body = rows.FactBody();
            found.Add(new StoredFact(rows.Integer(0), new DateTimeOffset(rows.Integer(1), TimeSpan.Zero), facts.Read(rows.Text(2), body)));
        }

        return new(found);
    }

    public Task FactsBehindAsync(long position, CancellationToken cancellationToken) => log.BehindAsync(position, cancellationToken);

    public ValueTask<long> LastPositionAsync(CancellationToken cancellationToken) => new(log.Position);

    public async ValueTask DisposeAsync()
    {
        await writer.StopAsync();
        log.Close();
        readers.Dispose();
        await checkpoints.DisposeAsync();
        writer.Dispose();
        folderLock.Dispose();
    }

    private static SqliteEngine Open(StoreOptions options, FactNames facts, TimeProvider time, CancellationToken cancellationToken)
    {
        var folder = Path.GetFullPath(options.Connection);
        if (options.MustExist && !File.Exists(Path.Combine(folder, FileName)))
        {
            throw new StoreUnavailableException($"There is no store in the folder '{folder}': it has no file '{FileName}'. Check the path.");
        }

        var folderLock = FolderLock.Take(folder);
        Connection? connection = null;
        try
        {
            connection = OpenFile(new StoreFile(Path.Combine(folder, FileName)));
            Schema.Prepare(connection, options.Collections);
            new IndexGrowth(connection, options.Progress).Run(options.Collections, cancellationToken);
            return new SqliteEngine(folderLock, connection, BlobFolder.Open(Path.Combine(folder, "blobs")), facts, time);
        }
        catch
        {
            connection?.Dispose();
            folderLock.Dispose();
            throw;
        }
    }

    private static Connection OpenFile(StoreFile file)
    {
        // A log that was not removed means that the process before did not end by itself, or did not trust the file.
        var isUnclean = File.Exists(file.Path + "-wal");
        var connection = Connection.Open(file);
        try
        {
            var journal = connection.Text("PRAGMA journal_mode = WAL");
            if (journal != "wal")
            {
                throw new StoreUnavailableException($"The file system of '{file.Path}' allows no write-ahead log (SQLite keeps journal '{journal}'). Choose a folder on a local disk.");
            }

            connection.Run("PRAGMA synchronous = FULL");
            connection.Run("PRAGMA wal_autocheckpoint = 0");
            // What is deleted is overwritten: keys and texts that had to go must not wait in free pages for somebody to find them.
            connection.Run("PRAGMA secure_delete = ON");
            connection.Run("PRAGMA cache_size = -65536");
            if (isUnclean)
            {
                Check(connection);
            }

            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Check(Connection connection)
    {
        if (connection.Text("PRAGMA quick_check(1)") is not "ok" and var damage)
        {
            throw connection.File.Damaged(damage.ReplaceLineEndings(" "));
        }
    }
}
