using System.Diagnostics;
using System.Text.Json;
using Npgsql;
using NpgsqlTypes;

namespace InsideIn.Benchmarks.Stores;

/// <summary>Npgsql with statements that it prepares by itself, the planner's settings and the two round trips of the store.</summary>
internal sealed class PostgresByHand(string connectionString, string schema) : IByHand
{
    private readonly NpgsqlDataSource source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString)
    {
        MaxAutoPrepare = 64,
        AutoPrepareMinUsages = 2,
        NoResetOnClose = true,
        Options = "-c enable_seqscan=off -c enable_bitmapscan=off -c plan_cache_mode=force_generic_plan",
    });

    private NpgsqlConnection? listening;

    public Task ReadAsync(Guid id) => RowsAsync($"SELECT version, body FROM {schema}.notes WHERE id = $1", id);

    public Task PickAsync(int list) => LoadAsync(
        $"""SELECT k1, id FROM {schema}."notes.byList" WHERE k0 = $1 ORDER BY k1 DESC NULLS LAST, id DESC NULLS LAST LIMIT 20""", (long)list);

    public Task PickMergedAsync(IReadOnlyList<int> lists) => LoadAsync(
        $"""
        SELECT part.k1, part.id FROM unnest($1) AS list (k0), LATERAL (
            SELECT k1, id FROM {schema}."notes.byList" WHERE k0 = list.k0 ORDER BY k1 DESC NULLS LAST, id DESC NULLS LAST LIMIT 20) AS part
        ORDER BY part.k1 DESC NULLS LAST, part.id DESC NULLS LAST LIMIT 20
        """,
        lists.Select(list => (long)list).ToArray());

    public Task WriteAsync(IReadOnlyList<Note> notes) => WriteAsync(notes, []);

    public async Task<TimeSpan> SeeAsync(Note note)
    {
        listening ??= await ListenAsync();
        await WriteAsync([note], [new($"NOTIFY hand_{schema}")]);
        var committed = Stopwatch.GetTimestamp();
        await listening.WaitAsync();
        await using var ask = new NpgsqlCommand($"SELECT position, body FROM {schema}._facts ORDER BY position DESC LIMIT 1", listening);
        await ask.ExecuteScalarAsync();
        return Stopwatch.GetElapsedTime(committed);
    }

    public async ValueTask DisposeAsync()
    {
        await (listening?.DisposeAsync() ?? ValueTask.CompletedTask);
        await source.DisposeAsync();
    }

    private async Task<NpgsqlConnection> ListenAsync()
    {
        var connection = await source.OpenConnectionAsync();
        await using var listen = new NpgsqlCommand($"LISTEN hand_{schema}", connection);
        await listen.ExecuteNonQueryAsync();
        return connection;
    }

    private async Task WriteAsync(IReadOnlyList<Note> notes, IEnumerable<NpgsqlBatchCommand> last)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using (var rows = new NpgsqlBatch(connection) { BatchCommands = { new("BEGIN") } })
        {
            foreach (var command in notes.SelectMany(Inserts))
            {
                rows.BatchCommands.Add(command);
            }

            await rows.ExecuteNonQueryAsync();
        }

        await using var end = new NpgsqlBatch(connection);
        foreach (var command in new[] { new($"SELECT pg_advisory_xact_lock(1, hashtext('{schema}'))"), Append(notes) }.Concat(last).Append(new("COMMIT")))
        {
            end.BatchCommands.Add(command);
        }

        await end.ExecuteNonQueryAsync();
    }

    private IEnumerable<NpgsqlBatchCommand> Inserts(Note note) =>
    [
        Command($"INSERT INTO {schema}.notes VALUES ($1, nextval('{schema}._versions'), $2) ON CONFLICT DO NOTHING", Of(note.Id), new NpgsqlParameter<byte[]> { TypedValue = JsonSerializer.SerializeToUtf8Bytes(note), NpgsqlDbType = NpgsqlDbType.Jsonb }),
        Command($"""INSERT INTO {schema}."notes.byList" VALUES ($1, $2, $3) ON CONFLICT DO NOTHING""", Of((long)note.List), Of((long)note.Rank), Of(note.Id)),
        Command($"""INSERT INTO {schema}."notes.byAuthor" VALUES ($1, $2, $3) ON CONFLICT DO NOTHING""", Of(note.Author), Of((long)note.Rank), Of(note.Id)),
        Command($"""INSERT INTO {schema}."notes.byTopic" VALUES ($1, $2, $3) ON CONFLICT DO NOTHING""", Of(note.Topic), Of((long)note.Rank), Of(note.Id)),
    ];

    private NpgsqlBatchCommand Append(IReadOnlyList<Note> notes) => Command(
        $"""
        INSERT INTO {schema}._facts
        SELECT last.position + fact.at, 0, 'noted', fact.body::jsonb
        FROM (SELECT coalesce(max(position), 0) AS position FROM {schema}._facts) AS last, unnest($1) WITH ORDINALITY AS fact (body, at)
        RETURNING position
        """,
        Of(notes.Select(note => JsonSerializer.Serialize(new Noted(note.Id))).ToArray()));

    private async Task LoadAsync<T>(string sql, T value)
    {
        var ids = (await RowsAsync(sql, value)).Select(row => (Guid)row).ToArray();
        await RowsAsync($"SELECT version, body FROM {schema}.notes WHERE id = ANY($1)", ids);
    }

    /// <summary>The second column of each row: an id, or the bytes of a document.</summary>
    private async Task<List<object>> RowsAsync<T>(string sql, T value)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var ask = new NpgsqlCommand(sql, connection) { Parameters = { Of(value) } };
        await using var row = await ask.ExecuteReaderAsync();
        var rows = new List<object>();
        while (await row.ReadAsync())
        {
            rows.Add(row.GetFieldType(1) == typeof(Guid) ? row.GetGuid(1) : row.GetFieldValue<byte[]>(1));
        }

        return rows;
    }

    private static NpgsqlBatchCommand Command(string sql, params NpgsqlParameter[] parameters)
    {
        var command = new NpgsqlBatchCommand(sql);
        command.Parameters.AddRange(parameters);
        return command;
    }

    private static NpgsqlParameter<T> Of<T>(T value) => new() { TypedValue = value };
}
