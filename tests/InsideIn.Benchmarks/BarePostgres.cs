using Npgsql;
using NpgsqlTypes;

namespace InsideIn.Benchmarks;

/// <summary>The store's own tables, asked and written by hand with Npgsql and prepared statements: what PostgreSQL and its driver cost by themselves. Documents are read and not parsed.</summary>
internal sealed class BarePostgres(string connectionString, string schema) : IAsyncDisposable
{
    private static readonly string Body = $$"""{"id": "00000000-0000-0000-0000-000000000000", "list": 1, "rank": 1, "text": "{{new string('x', 400)}}"}""";

    private readonly NpgsqlDataSource source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString)
    {
        MaxAutoPrepare = 64,
        AutoPrepareMinUsages = 2,
        MaxPoolSize = 32,
        NoResetOnClose = true,
        Options = "-c enable_seqscan=off -c enable_bitmapscan=off -c plan_cache_mode=force_generic_plan",
    });

    /// <summary>Reads one document.</summary>
    public Task ReadAsync(Guid id) => RowsAsync($"SELECT version, body FROM {schema}.notes WHERE id = $1", id);

    /// <summary>Picks the twenty newest of a list and reads them.</summary>
    public Task PickAsync(long list) => PickAsync($"""SELECT id FROM {schema}."notes.byList" WHERE k0 = $1 ORDER BY k1 DESC NULLS LAST, id DESC NULLS LAST LIMIT 20""", list);

    /// <summary>Picks the twenty newest of several lists and reads them.</summary>
    public Task PickMergedAsync(long[] lists) => PickAsync(
        $"""
        SELECT part.id FROM unnest($1) AS list (k0), LATERAL (
            SELECT k1, id FROM {schema}."notes.byList" WHERE k0 = list.k0 ORDER BY k1 DESC NULLS LAST, id DESC NULLS LAST LIMIT 20) AS part
        ORDER BY part.k1 DESC NULLS LAST, part.id DESC NULLS LAST LIMIT 20
        """,
        lists);

    /// <summary>Inserts a document with its index row and its fact, in one transaction of two round trips.</summary>
    public async Task WriteAsync(Guid id, int number)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using (var rows = new NpgsqlBatch(connection))
        {
            rows.BatchCommands.Add(new("BEGIN"));
            rows.BatchCommands.Add(new($"INSERT INTO {schema}.notes VALUES ($1, nextval('{schema}._versions'), $2)") { Parameters = { Of(id), new() { Value = Body, NpgsqlDbType = NpgsqlDbType.Jsonb } } });
            rows.BatchCommands.Add(new($"""INSERT INTO {schema}."notes.byList" VALUES ($1, $2, $3)""") { Parameters = { Of(number % 400L), Of((long)number), Of(id) } });
            await rows.ExecuteNonQueryAsync();
        }

        await using var end = new NpgsqlBatch(connection);
        end.BatchCommands.Add(new("SELECT pg_advisory_xact_lock(1)"));
        end.BatchCommands.Add(new($"INSERT INTO {schema}._facts SELECT coalesce(max(position), 0) + 1, 0, 'noted', $1 FROM {schema}._facts RETURNING position") { Parameters = { new() { Value = $$"""{"noteId": "{{id}}"}""", NpgsqlDbType = NpgsqlDbType.Jsonb } } });
        end.BatchCommands.Add(new("COMMIT"));
        await end.ExecuteNonQueryAsync();
    }

    public ValueTask DisposeAsync() => source.DisposeAsync();

    private async Task PickAsync<T>(string sql, T value)
    {
        var ids = (await RowsAsync(sql, value)).Select(row => (Guid)row).ToArray();
        await RowsAsync($"SELECT id, body FROM {schema}.notes WHERE id = ANY($1)", ids);
    }

    private async Task<List<object>> RowsAsync<T>(string sql, T value)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var ask = new NpgsqlCommand(sql, connection) { Parameters = { Of(value) } };
        await using var row = await ask.ExecuteReaderAsync();
        var rows = new List<object>();
        while (await row.ReadAsync())
        {
            rows.Add(row.GetValue(0));
            if (row.FieldCount == 2)
            {
                row.GetFieldValue<byte[]>(1);
            }
        }

        return rows;
    }

    private static NpgsqlParameter<T> Of<T>(T value) => new() { TypedValue = value };
}
