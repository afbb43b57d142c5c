using InsideIn.Documents.Engine;
using InsideIn.Documents.Engine.Chunks;
using Npgsql;

namespace InsideIn.Documents.Postgres.Blobs;

/// <summary>
/// Blobs as chunks. A blob's row names the draft whose chunks are its content; chunks that no blob names (a draft that a crash
/// left, a deleted blob that somebody may still be reading) stand in the list of loose drafts and go an hour after their last use.
/// </summary>
internal sealed class BlobTables(Connections connections, Tables tables, TimeProvider time) : IBlobs, IChunks
{
    private static readonly TimeSpan Age = TimeSpan.FromHours(1);

    private readonly string blobs = tables.Named("_blobs");
    private readonly string drafts = tables.Named("_blobDrafts");
    private readonly string chunks = tables.Named("_blobChunks");

    /// <summary>The statements that make the tables.</summary>
    public static string Create(Tables tables) => $"""
        CREATE TABLE IF NOT EXISTS {tables.Named("_blobs")} (id text PRIMARY KEY, draft uuid NOT NULL, length bigint NOT NULL);
        CREATE TABLE IF NOT EXISTS {tables.Named("_blobDrafts")} (id uuid PRIMARY KEY, usedAt bigint NOT NULL);
        CREATE TABLE IF NOT EXISTS {tables.Named("_blobChunks")} (draft uuid NOT NULL, at integer NOT NULL, part bytea NOT NULL, PRIMARY KEY (draft, at));
        ALTER TABLE {tables.Named("_blobChunks")} ALTER part SET STORAGE EXTERNAL;
        """;

    public async ValueTask<IBlobDraft> BeginAsync(CancellationToken cancellationToken)
    {
        await SweepAsync(cancellationToken);
        // The server has random ids to give; the draft's is seen by nobody.
        var id = await ScalarAsync(new NpgsqlBatchCommand($"INSERT INTO {drafts} VALUES (gen_random_uuid(), $1) RETURNING id").With(Now), cancellationToken);
        return new ChunkedDraft(this, (Guid)id!);
    }

    public async ValueTask<Stream?> OpenAsync(BlobId id, CancellationToken cancellationToken)
    {
        var found = await connections.RunAsync(
            (connection, token) => Reading.AllAsync(
                connection,
                [new NpgsqlBatchCommand($"SELECT draft, length FROM {blobs} WHERE id = $1").With(id.ToString())],
                (_, row) => (Draft: row.GetGuid(0), Length: row.GetInt64(1)),
                token),
            cancellationToken);
        return found[0] is [var (draft, length)] ? new ChunkedStream(this, draft, length) : null;
    }

    // Digits come before letters in every collation, so the ids are in the order of their digits in each.
    public async ValueTask<IReadOnlyList<BlobId>> ListAsync(BlobId? behind, int limit, CancellationToken cancellationToken) =>
        (await connections.RunAsync(
            (connection, token) => Reading.AllAsync(
                connection,
                [new NpgsqlBatchCommand($"SELECT id FROM {blobs} WHERE id > $1 ORDER BY id LIMIT $2").With(behind?.ToString() ?? "").With((long)limit)],
                (_, row) => BlobId.Parse(row.GetString(0)),
                token),
            cancellationToken))[0];

    public async ValueTask DeleteAsync(BlobId id, CancellationToken cancellationToken) =>
        await ScalarAsync(
            new NpgsqlBatchCommand($"WITH gone AS (DELETE FROM {blobs} WHERE id = $1 RETURNING draft) INSERT INTO {drafts} SELECT draft, $2 FROM gone").With(id.ToString()).With(Now),
            cancellationToken);

    public Task AppendAsync(Guid draft, int at, ReadOnlyMemory<byte> part, CancellationToken cancellationToken) =>
        ScalarAsync(
            new NpgsqlBatchCommand($"WITH used AS (UPDATE {drafts} SET usedAt = $4 WHERE id = $1) INSERT INTO {chunks} VALUES ($1, $2, $3) ON CONFLICT DO NOTHING")
                .With(draft).With(at).With(part).With(Now),
            cancellationToken);

    public Task KeepAsync(Guid draft, BlobId id, long length, CancellationToken cancellationToken) =>
        ScalarAsync(
            new NpgsqlBatchCommand(
                $"""
                WITH kept AS (INSERT INTO {blobs} VALUES ($2, $1, $3) ON CONFLICT DO NOTHING RETURNING draft)
                DELETE FROM {drafts} WHERE id IN (SELECT draft FROM kept)
                """).With(draft).With(id.ToString()).With(length),
            cancellationToken);

    public Task DropAsync(Guid draft, CancellationToken cancellationToken) =>
        ScalarAsync(
            new NpgsqlBatchCommand($"WITH gone AS (DELETE FROM {drafts} WHERE id = $1 RETURNING id) DELETE FROM {chunks} WHERE draft IN (SELECT id FROM gone)").With(draft),
            cancellationToken);

    public Task<int> ReadAsync(Guid draft, int at, Memory<byte> buffer, CancellationToken cancellationToken) => connections.RunAsync(
        async (connection, token) =>
        {
            await using var ask = new NpgsqlCommand($"SELECT part FROM {chunks} WHERE draft = $1 AND at = $2", connection)
            {
                Parameters = { new NpgsqlParameter<Guid> { TypedValue = draft }, new NpgsqlParameter<int> { TypedValue = at } },
            };
            // Row by row and byte by byte, so that a chunk needs no memory but the buffer.
            await using var row = await ask.ExecuteReaderAsync(System.Data.CommandBehavior.SequentialAccess, token);
            if (!await row.ReadAsync(token))
            {
                throw new StoreUnavailableException($"Chunk {at} of a blob is gone: it was deleted an hour ago or more.");
            }

            await using var part = await row.GetStreamAsync(0, token);
            return await part.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, token);
        },
        cancellationToken);

    private long Now => time.GetUtcNow().UtcTicks;

    private async Task SweepAsync(CancellationToken cancellationToken) =>
        await ScalarAsync(
            new NpgsqlBatchCommand($"WITH old AS (DELETE FROM {drafts} WHERE usedAt < $1 RETURNING id) DELETE FROM {chunks} WHERE draft IN (SELECT id FROM old)").With(Now - Age.Ticks),
            cancellationToken);

    private Task<object?> ScalarAsync(NpgsqlBatchCommand command, CancellationToken cancellationToken) => connections.RunAsync(
        async (connection, token) =>
        {
            await using var batch = new NpgsqlBatch(connection) { BatchCommands = { Again(command) } };
            return await batch.ExecuteScalarAsync(token);
        },
        cancellationToken);

    // A command belongs to the batch that ran it; another try needs one of its own.
    private static NpgsqlBatchCommand Again(NpgsqlBatchCommand command)
    {
        var again = new NpgsqlBatchCommand(command.CommandText);
        foreach (NpgsqlParameter parameter in command.Parameters)
        {
            again.Parameters.Add(parameter.Clone());
        }

        return again;
    }
}
