using InsideIn.Documents.Engine;
using Npgsql;

namespace InsideIn.Documents.Postgres;

/// <summary>
/// Commits one batch as one transaction of two round trips: first every conditional write, then, once all have met their
/// condition, the facts and the commit together.
/// </summary>
internal sealed class BatchCommit(Tables tables, NpgsqlConnection connection, PreparedBatch batch, Func<NpgsqlException, StoreUnavailableException> unavailable)
{
    /// <summary>Commits whole or not at all; null when what stood in the way has gone meanwhile, so that another try may succeed.</summary>
    public async Task<CommitResult?> RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var steps = new BatchSteps(tables).Of(batch);
        var isWhole = false;
        try
        {
            await ExecuteAsync([new("BEGIN ISOLATION LEVEL READ COMMITTED"), .. steps.Select(step => step.Command)], cancellationToken);
            if (steps.FirstOrDefault(step => step.IsRefused) is { } refused)
            {
                return await RefusalOfAsync(refused, steps, cancellationToken);
            }

            await RepairAsync([.. steps.Where(step => step.IsStray)], cancellationToken);
            isWhole = true;
        }
        finally
        {
            if (!isWhole)
            {
                await RollBackAsync();
            }
        }

        return new Committed(await FinishAsync(now));
    }

    /// <summary>What stood in the way of a step. The transaction is still open, so that all that came before is as the step found it.</summary>
    private async Task<CommitResult?> RefusalOfAsync(BatchStep refused, IReadOnlyList<BatchStep> steps, CancellationToken cancellationToken)
    {
        var write = refused.Write.Write;
        if (refused.Index is not { } index)
        {
            return new Conflict(write.Collection, write.Id);
        }

        // This same batch may have put the keys before, or have taken them from their holder since.
        var own = steps.Where(step => step.Index == index && step.Command.RecordsAffected > 0 && KeySequence.Equality.Equals(step.Keys, refused.Keys)).ToList();
        var before = own.LastOrDefault(step => !step.IsRemoval && step.Place < refused.Place);
        if ((before ?? own.FirstOrDefault(step => step.IsRemoval && step.Place > refused.Place)) is { } known)
        {
            return new Duplicate(index, known.Write.Write.Id);
        }

        await using var asked = Batch([WithKeys(new(tables.Holder(index, refused.Keys)), index, refused.Keys)]);
        return await asked.ExecuteScalarAsync(cancellationToken) is Guid holder ? new Duplicate(index, holder) : null;
    }

    /// <summary>
    /// An entry stands elsewhere when a member missing in the stored document has since got another default in code:
    /// then all of the document's entries are made anew.
    /// </summary>
    private async Task RepairAsync(IReadOnlyList<BatchStep> strays, CancellationToken cancellationToken)
    {
        var commands = new List<NpgsqlBatchCommand>();
        foreach (var (index, id) in strays.Select(stray => (stray.Index!, stray.Write.Write.Id)).Distinct())
        {
            commands.Add(new NpgsqlBatchCommand(tables.DeleteEntriesOfId(index)).With(id));
            var last = batch.Writes.Last(write => write.Write.Id == id && write.Write.Collection == index.Owner);
            var keys = last.Entries.Where(entries => entries.Index == index).SelectMany(entries => entries.Keys);
            commands.AddRange(keys.Select(key => BatchSteps.Entry(tables, index, key, id)));
        }

        if (commands.Count > 0)
        {
            await ExecuteAsync(commands, cancellationToken);
        }
    }

    /// <summary>
    /// Facts take their positions under a lock that lasts until the transaction has ended, so that positions follow one another
    /// in the order in which transactions become visible, whatever process they come from. The lock is taken last and its
    /// holder waits for nothing but the disk.
    /// </summary>
    private async Task<long> FinishAsync(DateTimeOffset now)
    {
        List<NpgsqlBatchCommand> commands = batch.Facts.Count == 0
            ? [new($"SELECT coalesce(max(position), 0) FROM {tables.Facts}")]
            : [new NpgsqlBatchCommand("SELECT pg_advisory_xact_lock($1, hashtext($2))").With(Locks.Facts).With(tables.Schema), Append(now)];
        commands.Add(new("COMMIT"));
        try
        {
            await using var finishing = Batch(commands);
            await using var answers = await finishing.ExecuteReaderAsync(CancellationToken.None);
            if (batch.Facts.Count > 0)
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

            if (position == 0 && batch.Facts is [{ Restored: { } first }, ..])
            {
                throw new InvalidOperationException($"The fact at {first.Position} cannot be restored: the store's next position is another.");
            }

            return position;
        }
        catch (NpgsqlException fault) when (fault is not PostgresException { Severity: "ERROR" })
        {
            // Nobody can tell whether the commit came through before the connection broke; doing it again could do it twice.
            throw new StoreUnavailableException("The connection broke while the batch was committed, so it is unknown whether it was kept. " + unavailable(fault).Message, fault);
        }
    }

    // Facts of another store are let in at their own places or not at all.
    private NpgsqlBatchCommand Append(DateTimeOffset now) => new NpgsqlBatchCommand(
        $"""
        INSERT INTO {tables.Facts}
        SELECT last.position + fact.at, fact.committedAt, fact.name, fact.body::jsonb
        FROM (SELECT coalesce(max(position), 0) AS position FROM {tables.Facts}) AS last,
            unnest($1, $2, $3) WITH ORDINALITY AS fact (committedAt, name, body, at)
        WHERE $4 IN (0, last.position + 1)
        RETURNING position
        """)
        .With(batch.Facts.Select(fact => (fact.Restored?.CommittedAt ?? now).UtcTicks).ToArray())
        .With(batch.Facts.Select(fact => fact.Name).ToArray())
        .With(batch.Facts.Select(fact => System.Text.Encoding.UTF8.GetString(StoredText.EscapeJson(fact.Body))).ToArray())
        .With(batch.Facts[0].Restored?.Position ?? 0L);

    private async Task ExecuteAsync(IEnumerable<NpgsqlBatchCommand> commands, CancellationToken cancellationToken)
    {
        await using var execution = Batch(commands);
        await execution.ExecuteNonQueryAsync(cancellationToken);
    }

    private NpgsqlBatch Batch(IEnumerable<NpgsqlBatchCommand> commands)
    {
        var made = new NpgsqlBatch(connection);
        foreach (var command in commands)
        {
            made.BatchCommands.Add(command);
        }

        return made;
    }

    private async Task RollBackAsync()
    {
        // A connection that is broken has rolled back by itself.
        if (connection.FullState == System.Data.ConnectionState.Open)
        {
            await ExecuteAsync([new("ROLLBACK")], CancellationToken.None);
        }
    }

    private static NpgsqlBatchCommand WithKeys(NpgsqlBatchCommand command, Index index, Key[] keys)
    {
        foreach (var (at, key) in keys.Index().Where(key => !key.Item.IsNull))
        {
            command.With(key, index.Members[at].Kind);
        }

        return command;
    }
}
