using InsideIn.Documents.Engine;
using Npgsql;

namespace InsideIn.Documents.Postgres;

/// <summary>Commits one batch by itself, and finds out what stood in its way.</summary>
internal sealed class BatchCommit(Tables tables, Transaction transaction, PreparedBatch batch)
{
    /// <summary>Commits whole or not at all; null when what stood in the way has gone meanwhile, so that another try may succeed.</summary>
    public async Task<CommitResult?> RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var steps = new BatchSteps(tables).Of(batch);
        await transaction.BeginAsync([.. BatchSteps.Locks(tables, [batch]), .. steps.Select(step => step.Command)], cancellationToken);
        if (steps.FirstOrDefault(step => step.IsRefused) is { } refused)
        {
            return await RefusalOfAsync(refused, steps, cancellationToken);
        }

        await RepairAsync([.. steps.Where(step => step.IsStray)], cancellationToken);
        return new Committed(await transaction.CommitAsync(batch.Facts, now));
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

        // The keys were free again before the batch ended, and it took them for a later document: who held them is gone.
        if (own.Count > 0)
        {
            return null;
        }

        var holder = WithKeys(new(tables.Holder(index, refused.Keys)), index, refused.Keys);
        return await transaction.ScalarAsync(holder, cancellationToken) is Guid id ? new Duplicate(index, id) : null;
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
            await transaction.ExecuteAsync(commands, cancellationToken);
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
