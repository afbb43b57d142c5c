using InsideIn.Documents.Engine;

namespace InsideIn.Documents.Postgres;

/// <summary>
/// Commits many batches as one transaction, one behind the other. A batch that does not fit is left out and the others are done
/// anew without it, so that what is committed is what the batches do in this order, each whole.
/// </summary>
internal sealed class GroupCommit(Tables tables, Func<Transaction> begin)
{
    // Whoever holds a document longer keeps only the batch waiting that wants it: the group is undone, and each goes alone.
    // Nor need the server look for groups of two processes that wait for each other.
    private const string Patience = "SET LOCAL lock_timeout = '200ms'";

    /// <summary>Gives a result to each batch that it has committed; those without one have to go alone. Errors: as the server tells them; then nothing is kept.</summary>
    public async Task RunAsync(IReadOnlyList<PendingBatch> group, DateTimeOffset now)
    {
        var fitting = group.Where(batch => !batch.Content.IsRestoring).ToList();
        while (fitting.Count > 0)
        {
            await using var transaction = begin();
            var steps = fitting.ConvertAll(batch => new BatchSteps(tables).Of(batch.Content));
            await transaction.BeginAsync(
                [new(Patience), .. BatchSteps.Locks(tables, fitting.Select(batch => batch.Content)), .. steps.SelectMany(some => some).Select(step => step.Command)],
                CancellationToken.None);
            var misfits = fitting.Where((_, at) => steps[at].Any(step => step.IsRefused || step.IsStray)).ToHashSet();
            if (misfits.Count == 0)
            {
                var facts = fitting.SelectMany(batch => batch.Content.Facts).ToList();
                Tell(fitting, await transaction.CommitAsync(facts, now) - facts.Count);
                return;
            }

            fitting.RemoveAll(misfits.Contains);
        }
    }

    private static void Tell(List<PendingBatch> committed, long position)
    {
        var last = position + committed.Sum(batch => batch.Content.Facts.Count);
        foreach (var batch in committed)
        {
            position += batch.Content.Facts.Count;
            batch.Result = new Committed(batch.Content.Facts.Count > 0 ? position : last);
        }
    }
}
