namespace InsideIn.Documents.Engine;

/// <summary>A batch that waits for its turn. Everything that needs no look at the store is done before, on the caller's thread.</summary>
internal sealed class PendingBatch(Batch batch, FactNames names, CancellationToken cancellationToken)
{
    private readonly TaskCompletionSource<CommitResult> outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public PreparedBatch Content { get; } = PreparedBatch.Of(batch, names);

    /// <summary>Says that the caller has gone.</summary>
    public CancellationToken CancellationToken => cancellationToken;

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
