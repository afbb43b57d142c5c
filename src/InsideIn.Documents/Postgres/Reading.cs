using Npgsql;

namespace InsideIn.Documents.Postgres;

/// <summary>Reads in one round trip, from one snapshot.</summary>
internal static class Reading
{
    /// <summary>The rows of each command. A single statement has a snapshot by itself; several share a transaction.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<T>>> AllAsync<T>(
        NpgsqlConnection connection, IReadOnlyList<NpgsqlBatchCommand> commands, Func<int, NpgsqlDataReader, T> read, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection);
        var isOne = commands.Count == 1;
        NpgsqlBatchCommand[] all = isOne ? [commands[0]] : [new("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"), .. commands, new("COMMIT")];
        foreach (var command in all)
        {
            batch.BatchCommands.Add(command);
        }

        await using var row = await batch.ExecuteReaderAsync(cancellationToken);
        var answers = new List<IReadOnlyList<T>>(commands.Count);
        do
        {
            var rows = new List<T>();
            while (await row.ReadAsync(cancellationToken))
            {
                rows.Add(read(answers.Count, row));
            }

            answers.Add(rows);
        }
        while (await row.NextResultAsync(cancellationToken));

        return answers;
    }
}
