namespace InsideIn.GraphQL.WebSockets;

/// <summary>The operations that run in one socket. What one of them says is sent only while the client has not stopped it, so that an id may be used again.</summary>
internal sealed class SocketOperations(SendQueue queue, int most)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Operation> active = new(StringComparer.Ordinal);
    private readonly HashSet<Operation> unfinished = [];

    /// <summary>Whether an operation with this id runs.</summary>
    public bool Has(string id)
    {
        lock (gate) return active.ContainsKey(id);
    }

    /// <summary>Starts an operation; false when there are too many, those counted that were stopped and are not yet done.</summary>
    public bool TryStart(string id, Func<Operation, Task> run)
    {
        var operation = new Operation(id);
        lock (gate)
        {
            if (unfinished.Count >= most) return false;
            active.Add(id, operation);
            unfinished.Add(operation);
        }

        operation.Done = RunAsync(operation, run);
        return true;
    }

    /// <summary>Sends what an operation says; its last word frees its id.</summary>
    public void Say(Operation operation, byte[] message, bool isLast)
    {
        lock (gate)
        {
            if (active.GetValueOrDefault(operation.Id) != operation) return;
            if (isLast) active.Remove(operation.Id);
            queue.Send(message);
        }
    }

    /// <summary>Stops an operation, if it runs.</summary>
    public void Stop(string id)
    {
        Operation? operation;
        lock (gate) active.Remove(id, out operation);
        operation?.Stop();
    }

    /// <summary>Stops all operations; completes when none is left.</summary>
    public async Task StopAllAsync()
    {
        List<Operation> left;
        lock (gate)
        {
            active.Clear();
            left = [.. unfinished];
        }

        foreach (var operation in left) operation.Stop();
        foreach (var operation in left) await operation.Done;
    }

    private async Task RunAsync(Operation operation, Func<Operation, Task> run)
    {
        // The socket's next message is not held up by what runs without waiting.
        await Task.Yield();
        try
        {
            await run(operation);
        }
        finally
        {
            lock (gate)
            {
                unfinished.Remove(operation);
                if (active.GetValueOrDefault(operation.Id) == operation) active.Remove(operation.Id);
            }

            operation.Dispose();
        }
    }
}

/// <summary>One operation of a socket.</summary>
internal sealed class Operation(string id) : IDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly Lock gate = new();
    private bool isDisposed;

    public string Id { get; } = id;

    public CancellationToken Stopped => stop.Token;

    public Task Done { get; set; } = Task.CompletedTask;

    public void Stop()
    {
        lock (gate)
        {
            if (!isDisposed) stop.Cancel();
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            isDisposed = true;
            stop.Dispose();
        }
    }
}
