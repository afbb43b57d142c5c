using InsideIn.Documents.Engine;

namespace InsideIn.Documents.Sqlite;

/// <summary>A batch that waits for the writer. Everything that needs no look at the store is done before, on the caller's thread.</summary>
internal sealed class PendingBatch
{
    private readonly TaskCompletionSource<CommitResult> outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationToken cancellationToken;

    public PendingBatch(Batch batch, FactNames names, CancellationToken cancellationToken)
    {
        this.cancellationToken = cancellationToken;
        Content = PreparedBatch.Of(batch, names);
    }

    public PreparedBatch Content { get; }

    /// <summary>How the commit ended.</summary>
    public Task<CommitResult> Outcome => outcome.Task;

    /// <summary>Ends the batch when its caller has gone. Asked once, when its turn comes; from then on the outcome is told whatever it is.</summary>
    public bool TryCancel() => cancellationToken.IsCancellationRequested && outcome.TrySetCanceled(cancellationToken);

    /// <summary>What the batch came to, once it has been applied.</summary>
    public CommitResult? Result { get; set; }

    /// <summary>Tells the caller the result, now that it is durable.</summary>
    public void End()
    {
        if (Result is { } result)
        {
            outcome.TrySetResult(result);
        }
    }

    public void Fail(Exception fault) => outcome.TrySetException(fault);
}
