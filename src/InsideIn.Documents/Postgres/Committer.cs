using InsideIn.Documents.Engine;
using Npgsql;

namespace InsideIn.Documents.Postgres;

/// <summary>
/// Commits the batches of this process. While some are being committed the next gather, and then go together: many clients share
/// one wait for the disk and one turn at the facts' lock. A batch that nobody waits beside goes at once and alone.
/// </summary>
internal sealed class Committer(Tables tables, Connections connections, TimeProvider time, Action<IReadOnlyCollection<PendingBatch>> committed)
{
    private const int MaxBatches = 64;
    private const int MaxWrites = 1_000;

    // A batch that waits longer, for a document that somebody holds, goes on waiting beside the others.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    private readonly Lock turn = new();
    private readonly Queue<PendingBatch> waiting = [];
    private readonly TaskCompletionSource stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool isCommitting;
    private bool isClosed;

    public async Task<CommitResult> CommitAsync(PendingBatch batch)
    {
        if (IsItsTurn(batch))
        {
            await CommitOneAsync(batch);
            if (Next() is { Count: > 0 } group)
            {
                // Each fault is told to the batches that it concerns.
                _ = Task.Run(() => CommitWaitingAsync(group));
            }
        }

        return await batch.Outcome;
    }

    /// <summary>Takes no more batches and waits until those that wait have begun.</summary>
    public Task StopAsync()
    {
        lock (turn)
        {
            isClosed = true;
            if (!isCommitting)
            {
                stopped.TrySetResult();
            }
        }

        return stopped.Task;
    }

    /// <summary>Shape: false when others are being committed; the batch then waits for them.</summary>
    private bool IsItsTurn(PendingBatch batch)
    {
        lock (turn)
        {
            ObjectDisposedException.ThrowIf(isClosed, typeof(DocumentStore));
            if (isCommitting)
            {
                waiting.Enqueue(batch);
                return false;
            }

            return isCommitting = true;
        }
    }

    private async Task CommitWaitingAsync(List<PendingBatch> group)
    {
        for (; group.Count > 0; group = Next())
        {
            await (group.Count == 1 ? CommitOneAsync(group[0]) : CommitGroupAsync(group));
        }
    }

    private async Task CommitOneAsync(PendingBatch batch) =>
        await CommitAloneAsync(batch).WaitAsync(Patience, time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private List<PendingBatch> Next()
    {
        var group = new List<PendingBatch>();
        lock (turn)
        {
            for (var writes = 0; group.Count < MaxBatches && writes < MaxWrites && waiting.TryDequeue(out var batch); writes += batch.Content.Writes.Count)
            {
                if (!batch.TryCancel())
                {
                    group.Add(batch);
                }
            }

            if (group.Count == 0)
            {
                isCommitting = false;
                if (isClosed)
                {
                    stopped.TrySetResult();
                }
            }
        }

        return group;
    }

    private async Task CommitGroupAsync(List<PendingBatch> group)
    {
        try
        {
            await connections.RunAsync(
                async (connection, _) =>
                {
                    await new GroupCommit(tables, () => new Transaction(tables, connection, connections.Unavailable)).RunAsync(group, time.GetUtcNow());
                    return true;
                },
                CancellationToken.None);
            End(group);
            // Callers who have been told often have the next batch at hand: let them come, so that it goes with the others.
            await Task.Yield();
        }
        catch (PostgresException)
        {
            // One of them asked for something that the server refuses, or waited too long; alone, each learns what concerns it.
        }
        catch (Exception fault)
        {
            group.ForEach(batch => batch.Fail(fault));
            return;
        }

        foreach (var batch in group.Where(batch => batch.Result is null))
        {
            _ = CommitAloneAsync(batch);
        }
    }

    /// <summary>Commits one batch in a transaction of its own and tells its caller the outcome, whatever it is.</summary>
    private async Task CommitAloneAsync(PendingBatch batch)
    {
        try
        {
            while (batch.Result is null)
            {
                batch.Result = await connections.RunAsync(
                    async (connection, token) =>
                    {
                        await using var transaction = new Transaction(tables, connection, connections.Unavailable);
                        return await new BatchCommit(tables, transaction, batch.Content).RunAsync(time.GetUtcNow(), token);
                    },
                    batch.CancellationToken);
            }

            End([batch]);
        }
        catch (Exception fault)
        {
            batch.Fail(fault);
        }
    }

    private void End(IReadOnlyCollection<PendingBatch> group)
    {
        committed(group);
        foreach (var batch in group)
        {
            batch.End();
        }
    }
}
