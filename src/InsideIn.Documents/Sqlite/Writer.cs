using System.Collections.Concurrent;
using InsideIn.Documents.Engine;

namespace InsideIn.Documents.Sqlite;

/// <summary>
/// The one thread that writes. It takes the batches that wait, applies each in its own savepoint and makes them durable
/// together, so that many clients share one wait for the disk.
/// </summary>
internal sealed class Writer : IDisposable
{
    private const int MaxGroup = 64;
    private static readonly TimeSpan LongestGroup = TimeSpan.FromMilliseconds(2);

    private readonly BlockingCollection<PendingBatch> waiting = [];
    private readonly TaskCompletionSource stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Connection connection;
    private readonly BatchTransaction transaction;
    private readonly FactLog log;
    private readonly Checkpoints checkpoints;
    private readonly TimeProvider time;

    public Writer(Connection connection, FactLog log, Checkpoints checkpoints, TimeProvider time)
    {
        this.connection = connection;
        this.log = log;
        this.checkpoints = checkpoints;
        this.time = time;
        transaction = new BatchTransaction(connection, time);
        log.Reached(transaction.Position);
        new Thread(Run) { IsBackground = true, Name = "Documents writer" }.Start();
    }

    public Task<CommitResult> CommitAsync(PendingBatch batch)
    {
        try
        {
            waiting.Add(batch);
        }
        catch (InvalidOperationException closed)
        {
            throw new ObjectDisposedException("The document store is closed; it takes no more batches.", closed);
        }

        return batch.Outcome;
    }

    /// <summary>Takes no more batches and finishes those that wait.</summary>
    public Task StopAsync()
    {
        waiting.CompleteAdding();
        return stopped.Task;
    }

    /// <summary>Closes the last connection, once nobody reads or writes any more. SQLite then writes everything into the main file and removes the log; where that fails, the log stays for the next start.</summary>
    public void Dispose()
    {
        connection.Dispose();
        waiting.Dispose();
    }

    private void Run()
    {
        foreach (var first in waiting.GetConsumingEnumerable())
        {
            CommitGroup(first);
        }

        stopped.SetResult();
    }

    private void CommitGroup(PendingBatch first)
    {
        List<PendingBatch> group = [first];
        try
        {
            connection.File.Demand();
            checkpoints.Demand(connection);
            ApplyGroup(group);
        }
        catch (StoreUnavailableException fault)
        {
            GiveUp(group, fault);
            return;
        }

        log.Reached(transaction.Position);
        group.ForEach(batch => batch.End());
        checkpoints.Written(connection);
    }

    /// <summary>Applies the first batch and those that wait behind it, up to a full group; nobody waits for late ones.</summary>
    private void ApplyGroup(List<PendingBatch> group)
    {
        var started = time.GetTimestamp();
        transaction.Begin();
        for (var at = 0; at < group.Count; at++)
        {
            Apply(group[at]);
            if (group.Count < MaxGroup && time.GetElapsedTime(started) < LongestGroup && waiting.TryTake(out var next))
            {
                group.Add(next);
            }
        }

        transaction.Commit();
    }

    private void Apply(PendingBatch batch)
    {
        if (batch.TryCancel())
        {
            return;
        }

        try
        {
            batch.Result = transaction.Apply(batch);
        }
        catch (Exception fault) when (fault is not StoreUnavailableException)
        {
            // The batch failed alone, for instance because the stored document cannot be read.
            batch.Fail(fault);
        }
    }

    private void GiveUp(List<PendingBatch> group, StoreUnavailableException fault)
    {
        try
        {
            transaction.Rollback();
        }
        catch (StoreUnavailableException stuck)
        {
            // Nothing may be built upon what could not even be undone.
            connection.File.Distrust(stuck.Message);
        }

        group.ForEach(batch => batch.Fail(fault));
    }
}
