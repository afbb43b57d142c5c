using InsideIn.Documents.Engine;
using Npgsql;

namespace InsideIn.Documents.Postgres;

/// <summary>
/// One transaction of two round trips: first every conditional write, then, once all have met their condition, the facts and
/// the commit together. Disposing it takes back what was not committed.
/// </summary>
internal sealed class Transaction(Tables tables, NpgsqlConnection connection, Func<NpgsqlException, StoreUnavailableException> unavailable) : IAsyncDisposable
{
    private bool isOpen;

    /// <summary>Begins, and does the commands in the same round trip.</summary>
    public Task BeginAsync(IEnumerable<NpgsqlBatchCommand> commands, CancellationToken cancellationToken)
    {
        isOpen = true;
        return ExecuteAsync(commands.Prepend(new("BEGIN ISOLATION LEVEL READ COMMITTED")), cancellationToken);
    }

    public async Task ExecuteAsync(IEnumerable<NpgsqlBatchCommand> commands, CancellationToken cancellationToken)
    {
        await using var execution = Batch(commands);
        await execution.ExecuteNonQueryAsync(cancellationToken);
    }

    public async Task<object?> ScalarAsync(NpgsqlBatchCommand command, CancellationToken cancellationToken)
    {
        await using var asked = Batch([command]);
        return await asked.ExecuteScalarAsync(cancellationToken);
    }

    /// <summary>
    /// Appends the facts, commits, and returns the position of the last fact that there is then.
    /// Facts take their positions under a lock that lasts until the transaction has ended, so that positions follow one another
    /// in the order in which transactions become visible, whatever process they come from. The lock is taken last and its
    /// holder waits for nothing but the disk.
    /// </summary>
    public async Task<long> CommitAsync(IReadOnlyList<PreparedFact> facts, DateTimeOffset now)
    {
        List<NpgsqlBatchCommand> commands = facts.Count == 0
            ? [new($"SELECT coalesce(max(position), 0) FROM {tables.Facts}")]
            : [LockFacts(), Append(facts, now)];
        commands.Add(new("COMMIT"));
        try
        {
            await using var finishing = Batch(commands);
            await using var answers = await finishing.ExecuteReaderAsync(CancellationToken.None);
            var position = await LastAsync(answers, isBehindLock: facts.Count > 0);
            isOpen = false;
            return position > 0 || facts is not [{ Restored: { } first }, ..]
                ? position
                : throw new InvalidOperationException($"The fact at {first.Position} cannot be restored: the store's next position is another.");
        }
        catch (NpgsqlException fault) when (fault is not PostgresException { Severity: "ERROR" })
        {
            // Nobody can tell whether the commit came through before the connection broke; doing it again could do it twice.
            isOpen = false;
            throw new StoreUnavailableException("The connection broke while the batch was committed, so it is unknown whether it was kept. " + unavailable(fault).Message, fault);
        }
    }

    public async ValueTask DisposeAsync()
    {
        // A connection that is broken has rolled back by itself.
        if (isOpen && connection.FullState == System.Data.ConnectionState.Open)
        {
            await ExecuteAsync([new("ROLLBACK")], CancellationToken.None);
        }
    }

    private static async Task<long> LastAsync(NpgsqlDataReader answers, bool isBehindLock)
    {
        if (isBehindLock)
        {
            await answers.NextResultAsync(CancellationToken.None);
        }

        var position = 0L;
        while (await answers.ReadAsync(CancellationToken.None))
        {
            position = Math.Max(position, answers.GetInt64(0));
        }

        while (await answers.NextResultAsync(CancellationToken.None))
        {
        }

        return position;
    }

    // A group waits for documents only for a while, but for this lock as long as it takes.
    private NpgsqlBatchCommand LockFacts() =>
        new NpgsqlBatchCommand("SELECT set_config('lock_timeout', '0', true), pg_advisory_xact_lock($1, hashtext($2))").With(Locks.Facts).With(tables.Schema);

    // Facts of another store are let in at their own places or not at all.
    private NpgsqlBatchCommand Append(IReadOnlyList<PreparedFact> facts, DateTimeOffset now) => new NpgsqlBatchCommand(
        $"""
        INSERT INTO {tables.Facts}
        SELECT last.position + fact.at, fact.committedAt, fact.name, fact.body::jsonb
        FROM (SELECT coalesce(max(position), 0) AS position FROM {tables.Facts}) AS last,
            unnest($1, $2, $3) WITH ORDINALITY AS fact (committedAt, name, body, at)
        WHERE $4 IN (0, last.position + 1)
        RETURNING position
        """)
        .With(facts.Select(fact => (fact.Restored?.CommittedAt ?? now).UtcTicks).ToArray())
        .With(facts.Select(fact => fact.Name).ToArray())
        .With(facts.Select(fact => System.Text.Encoding.UTF8.GetString(StoredText.EscapeJson(fact.Body))).ToArray())
        .With(facts[0].Restored?.Position ?? 0L);

    private NpgsqlBatch Batch(IEnumerable<NpgsqlBatchCommand> commands)
    {
        var made = new NpgsqlBatch(connection);
        foreach (var command in commands)
        {
            made.BatchCommands.Add(command);
        }

        return made;
    }
}
