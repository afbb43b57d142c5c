using InsideIn.Documents.Engine;
using Npgsql;

namespace InsideIn.Documents.Postgres;

/// <summary>An index table as it was made.</summary>
/// <param name="Definition">The declaration that it was made for.</param>
/// <param name="BuiltTo">The last document that has its entries while the table is built.</param>
/// <param name="IsBuilt">Whether every document has its entries.</param>
internal sealed record MadeIndex(string Definition, Guid? BuiltTo, bool IsBuilt);

/// <summary>Drops index tables that are no longer declared so, and builds new ones document by document; a build that was stopped goes on where it was.</summary>
internal sealed class IndexGrowth(Tables tables, NpgsqlConnection connection, IReadOnlyDictionary<string, Index> declared, IProgress<IndexGrown>? progress)
{
    private const int Chunk = 500;

    /// <summary>The index tables that stand, by name.</summary>
    public static async Task<Dictionary<string, MadeIndex>> MadeAsync(Tables tables, NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var ask = new NpgsqlCommand($"SELECT name, definition, builtTo, isBuilt FROM {tables.Indexes}", connection);
        await using var row = await ask.ExecuteReaderAsync(cancellationToken);
        var made = new Dictionary<string, MadeIndex>();
        while (await row.ReadAsync(cancellationToken))
        {
            made.Add(row.GetString(0), new MadeIndex(row.GetString(1), row.IsDBNull(2) ? null : row.GetGuid(2), row.GetBoolean(3)));
        }

        return made;
    }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var made = await MadeAsync(tables, connection, cancellationToken);
        foreach (var (name, _) in made.Where(table => !declared.TryGetValue(table.Key, out var index) || Tables.Definition(index) != table.Value.Definition))
        {
            await TogetherAsync([new($"DROP TABLE {tables.Named(name)}"), new NpgsqlBatchCommand($"DELETE FROM {tables.Indexes} WHERE name = $1").With(name)], cancellationToken);
        }

        foreach (var (name, index) in declared)
        {
            if (!made.TryGetValue(name, out var table) || table.Definition != Tables.Definition(index))
            {
                table = new MadeIndex(Tables.Definition(index), null, false);
                var note = new NpgsqlBatchCommand($"INSERT INTO {tables.Indexes} VALUES ($1, $2, NULL, false)").With(name).With(table.Definition);
                await TogetherAsync([.. tables.Create(index).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(sql => new NpgsqlBatchCommand(sql)), note], cancellationToken);
            }

            if (!table.IsBuilt)
            {
                await BuildAsync(name, index, table.BuiltTo, cancellationToken);
            }
        }
    }

    private async Task BuildAsync(string name, Index index, Guid? builtTo, CancellationToken cancellationToken)
    {
        var (done, total) = await CountAsync(index.Owner, builtTo, cancellationToken);
        Tell(index, done, total);
        for (var last = builtTo; ;)
        {
            var documents = await DocumentsBehindAsync(index.Owner, last, cancellationToken);
            last = documents.Count == 0 ? last : documents[^1].Id;
            var isBuilt = documents.Count < Chunk;
            var inserts = documents
                .SelectMany(document => index.EntriesOfDocument(document.Value).Select(keys => (document.Id, Keys: keys, Command: BatchSteps.Entry(tables, index, keys, document.Id))))
                .ToList();
            var note = new NpgsqlBatchCommand($"UPDATE {tables.Indexes} SET builtTo = $2, isBuilt = $3 WHERE name = $1").With(name).With(last).With(isBuilt);
            await TogetherAsync([.. inserts.Select(insert => insert.Command), note], cancellationToken, () => RefuseTwins(index, inserts));
            if (documents.Count > 0)
            {
                done += documents.Count;
                Tell(index, done, total);
            }

            if (isBuilt)
            {
                return;
            }
        }
    }

    /// <summary>An index that no document waits for is no news.</summary>
    private void Tell(Index index, long done, long total)
    {
        if (total > 0)
        {
            progress?.Report(new IndexGrown(index.Owner.Name, index.Name, done, total));
        }
    }

    private async Task<(long Done, long Total)> CountAsync(Collection collection, Guid? builtTo, CancellationToken cancellationToken)
    {
        await using var ask = new NpgsqlCommand($"SELECT count(*) FILTER (WHERE id <= $1), count(*) FROM {tables.Of(collection)}", connection)
        {
            Parameters = { new NpgsqlParameter { Value = (object?)builtTo ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Uuid } },
            CommandTimeout = 0,
        };
        await using var row = await ask.ExecuteReaderAsync(cancellationToken);
        await row.ReadAsync(cancellationToken);
        return (row.GetInt64(0), row.GetInt64(1));
    }

    private static void RefuseTwins(Index index, IReadOnlyList<(Guid Id, Key[] Keys, NpgsqlBatchCommand Command)> inserts)
    {
        if (index.IsUnique && inserts.FirstOrDefault(insert => insert.Command.RecordsAffected == 0) is { Command: not null } twin)
        {
            throw new StoreUnavailableException($"The unique index '{index.Owner.Name}.{index.Name}' cannot be built: {twin.Id} and another document share the keys ({string.Join(", ", twin.Keys.Select(key => key.Value ?? "null"))}). Change one of them with the version before.");
        }
    }

    private async Task<List<(Guid Id, object Value)>> DocumentsBehindAsync(Collection collection, Guid? last, CancellationToken cancellationToken)
    {
        var behind = last is { } id ? "WHERE id > $1 " : "";
        await using var batch = new NpgsqlBatch(connection);
        var ask = new NpgsqlBatchCommand($"SELECT id, body FROM {tables.Of(collection)} {behind}ORDER BY id LIMIT {Chunk}");
        batch.BatchCommands.Add(last is { } from ? ask.With(from) : ask);
        await using var row = await batch.ExecuteReaderAsync(cancellationToken);
        var found = new List<(Guid, object)>();
        while (await row.ReadAsync(cancellationToken))
        {
            found.Add((row.GetGuid(0), DocumentJson.Read(collection, row.GetGuid(0), row.Json(1))));
        }

        return found;
    }

    private async Task TogetherAsync(IReadOnlyList<NpgsqlBatchCommand> commands, CancellationToken cancellationToken, Action? check = null)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using var batch = new NpgsqlBatch(connection, transaction);
        foreach (var command in commands)
        {
            batch.BatchCommands.Add(command);
        }

        await batch.ExecuteNonQueryAsync(cancellationToken);
        check?.Invoke();
        await transaction.CommitAsync(cancellationToken);
    }
}
