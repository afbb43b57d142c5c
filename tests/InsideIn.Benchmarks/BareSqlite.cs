using System.Security.Cryptography;
using SQLitePCL;
using static SQLitePCL.raw;

namespace InsideIn.Benchmarks;

/// <summary>One table in one file, driven by prepared statements with the store's own durability, and nothing else: what SQLite costs by itself.</summary>
internal sealed class BareSqlite : IDisposable
{
    private const int RowSize = 500;

    private readonly sqlite3 database;
    private readonly sqlite3_stmt insert;
    private readonly sqlite3_stmt read;
    private readonly byte[] row = RandomNumberGenerator.GetBytes(RowSize);

    public BareSqlite(string folder)
    {
        Batteries_V2.Init();
        Check(sqlite3_open_v2(Path.Combine(folder, "bare.db"), out database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, null));
        Check(sqlite3_exec(database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE rows (id BLOB PRIMARY KEY, content BLOB) WITHOUT ROWID;"));
        Check(sqlite3_prepare_v2(database, "INSERT INTO rows VALUES (?, ?)", out insert));
        Check(sqlite3_prepare_v2(database, "SELECT content FROM rows WHERE id = ?", out read));
    }

    /// <summary>Inserts a row in a transaction of its own.</summary>
    public Task InsertAsync(Guid id)
    {
        Check(sqlite3_bind_blob(insert, 1, id.ToByteArray()));
        Check(sqlite3_bind_blob(insert, 2, row));
        Check(sqlite3_step(insert));
        Check(sqlite3_reset(insert));
        return Task.CompletedTask;
    }

    /// <summary>Reads a row and copies its content.</summary>
    public Task ReadAsync(Guid id)
    {
        Check(sqlite3_bind_blob(read, 1, id.ToByteArray()));
        Check(sqlite3_step(read));
        _ = sqlite3_column_blob(read, 0).ToArray();
        Check(sqlite3_reset(read));
        return Task.CompletedTask;
    }

    /// <summary>Does many inserts as one transaction.</summary>
    public async Task InsertAllAsync(IEnumerable<Guid> ids)
    {
        Check(sqlite3_exec(database, "BEGIN"));
        foreach (var id in ids)
        {
            await InsertAsync(id);
        }

        Check(sqlite3_exec(database, "COMMIT"));
    }

    public void Dispose()
    {
        insert.Dispose();
        read.Dispose();
        database.Dispose();
    }

    private void Check(int outcome)
    {
        if (outcome is not (SQLITE_OK or SQLITE_ROW or SQLITE_DONE))
        {
            throw new InvalidOperationException(sqlite3_errmsg(database).utf8_to_string());
        }
    }
}
