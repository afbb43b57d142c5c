namespace InsideIn.Documents.Engine;

/// <summary>How far the facts reach, and the signal for those who wait for more.</summary>
internal sealed class FactLog
{
    private readonly Lock turn = new();
    private TaskCompletionSource more = Signal();
    private long position;
    private bool isClosed;

    /// <summary>The position of the last durable fact.</summary>
    public long Position => Interlocked.Read(ref position);

    /// <summary>Facts up to <paramref name="last"/> are durable.</summary>
    public void Reached(long last)
    {
        lock (turn)
        {
            if (last > position)
            {
                position = last;
                more.SetResult();
                more = Signal();
            }
        }
    }

    /// <summary>Completes when there are facts behind <paramref name="position"/>; faults when there will be none.</summary>
    public Task BehindAsync(long position, CancellationToken cancellationToken)
    {
        lock (turn)
        {
            ObjectDisposedException.ThrowIf(isClosed, typeof(DocumentStore));
            return this.position > position ? Task.CompletedTask : more.Task.WaitAsync(cancellationToken);
        }
    }

    public void Close()
    {
        lock (turn)
        {
            isClosed = true;
            more.TrySetException(new ObjectDisposedException("The document store is closed; it has no more facts."));
        }
    }

    private static TaskCompletionSource Signal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
