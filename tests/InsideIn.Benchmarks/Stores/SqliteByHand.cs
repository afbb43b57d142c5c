using System.Diagnostics;
using System.Text;
using System.Text.Json;
using InsideIn.Documents.Sqlite;
using Microsoft.Data.Sqlite;

namespace InsideIn.Benchmarks.Stores;

/// <summary>
/// Microsoft.Data.Sqlite with prepared commands and the store's own durability. It leaves facts in a table of its own, because the
/// store knows its last position by heart, and checkpoints to the store.
/// </summary>
internal sealed class SqliteByHand : IByHand
{
    private readonly SqliteConnection reading;
    private readonly SqliteConnection writing;
    private readonly SqliteCommand beginReading;
    private readonly SqliteCommand endReading;
    private readonly SqliteCommand beginWriting;
    private readonly SqliteCommand endWriting;
    private readonly SqliteCommand read;
    private readonly SqliteCommand pick;
    private readonly SqliteCommand facts;
    private readonly SqliteCommand[] inserts;
    private long position;

    public SqliteByHand(string folder)
    {
        reading = Open(folder, "PRAGMA query_only = 1; PRAGMA cache_size = -16384");
        writing = Open(folder, "CREATE TABLE IF NOT EXISTS handFacts (position INTEGER PRIMARY KEY, committedAt INTEGER, name TEXT, body TEXT); DELETE FROM handFacts; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 0");
        (beginReading, endReading) = (Prepare(reading, "BEGIN", 0), Prepare(reading, "COMMIT", 0));
        (beginWriting, endWriting) = (Prepare(writing, "BEGIN IMMEDIATE", 0), Prepare(writing, "COMMIT", 0));
        read = Prepare(reading, "SELECT version, body FROM notes WHERE id = $1", 1);
        pick = Prepare(reading, """SELECT k1, id FROM "notes.byList" WHERE k0 = $1 ORDER BY k1 DESC, id DESC LIMIT 20""", 1);
        facts = Prepare(reading, "SELECT position, body FROM handFacts WHERE position > $1 ORDER BY position LIMIT 256", 1);
        inserts =
        [
            Prepare(writing, "INSERT INTO notes (id, version, body, sum) VALUES ($1, 0, $2, $3) ON CONFLICT DO NOTHING", 3),
            Prepare(writing, """INSERT INTO "notes.byList" VALUES ($1, $2, $3) ON CONFLICT DO NOTHING""", 3),
            Prepare(writing, """INSERT INTO "notes.byAuthor" VALUES ($1, $2, $3) ON CONFLICT DO NOTHING""", 3),
            Prepare(writing, """INSERT INTO "notes.byTopic" VALUES ($1, $2, $3) ON CONFLICT DO NOTHING""", 3),
            Prepare(writing, "INSERT INTO handFacts VALUES ($1, $2, 'noted', $3)", 3),
        ];
    }

    public Task ReadAsync(Guid id)
    {
        Read(Bytes(id));
        return Task.CompletedTask;
    }

    public Task PickAsync(int list) => PickMergedAsync([list]);

    public Task PickMergedAsync(IReadOnlyList<int> lists)
    {
        beginReading.ExecuteNonQuery();
        // The best so far, the worst of them in front.
        var best = new PriorityQueue<byte[], long>();
        foreach (var list in lists)
        {
            TakeBetter(best, list);
        }

        while (best.TryDequeue(out var id, out _))
        {
            Read(id);
        }

        endReading.ExecuteNonQuery();
        return Task.CompletedTask;
    }

    public Task WriteAsync(IReadOnlyList<Note> notes)
    {
        beginWriting.ExecuteNonQuery();
        foreach (var note in notes)
        {
            var id = Bytes(note.Id);
            var body = JsonSerializer.Serialize(note);
            Insert(0, id, body, Checksum.Of(note.Id, 0, Encoding.UTF8.GetBytes(body)));
            Insert(1, note.List, note.Rank, id);
            Insert(2, Bytes(note.Author), note.Rank, id);
            Insert(3, note.Topic, note.Rank, id);
            Insert(4, ++position, 0L, JsonSerializer.Serialize(new Noted(note.Id)));
        }

        endWriting.ExecuteNonQuery();
        return Task.CompletedTask;
    }

    public async Task<TimeSpan> SeeAsync(Note note)
    {
        var last = position;
        await WriteAsync([note]);
        var committed = Stopwatch.GetTimestamp();
        facts.Parameters[0].Value = last;
        using var row = facts.ExecuteReader();
        return row.Read() ? Stopwatch.GetElapsedTime(committed) : throw new InvalidOperationException("The fact is not there.");
    }

    public async ValueTask DisposeAsync()
    {
        await reading.DisposeAsync();
        await writing.DisposeAsync();
    }

    private static SqliteConnection Open(string folder, string settings)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "store.db")};Pooling=False");
        connection.Open();
        using var set = new SqliteCommand(settings, connection);
        set.ExecuteNonQuery();
        return connection;
    }

    private static SqliteCommand Prepare(SqliteConnection connection, string sql, int parameters)
    {
        var command = new SqliteCommand(sql, connection);
        for (var at = 1; at <= parameters; at++)
        {
            command.Parameters.Add(new SqliteParameter($"${at}", null));
        }

        command.Prepare();
        return command;
    }

    private static byte[] Bytes(Guid id) => id.ToByteArray(bigEndian: true);

    private void Read(byte[] id)
    {
        read.Parameters[0].Value = id;
        using var row = read.ExecuteReader();
        if (!row.Read() || row.GetFieldValue<byte[]>(1).Length == 0)
        {
            throw new InvalidOperationException("The document is not there.");
        }
    }

    private void TakeBetter(PriorityQueue<byte[], long> best, int list)
    {
        pick.Parameters[0].Value = list;
        using var row = pick.ExecuteReader();
        while (row.Read())
        {
            var rank = row.GetInt64(0);
            if (best.Count == Notes.Page && best.TryPeek(out _, out var worst) && rank <= worst)
            {
                return;
            }

            best.Enqueue(row.GetFieldValue<byte[]>(1), rank);
            if (best.Count > Notes.Page)
            {
                best.Dequeue();
            }
        }
    }

    private void Insert(int table, params object[] values)
    {
        for (var at = 0; at < values.Length; at++)
        {
            inserts[table].Parameters[at].Value = values[at];
        }

        inserts[table].ExecuteNonQuery();
    }
}
