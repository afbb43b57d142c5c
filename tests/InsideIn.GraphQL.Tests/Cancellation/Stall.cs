using System.Collections.Concurrent;

namespace InsideIn.GraphQL.Tests.Cancellation;

/// <summary>What happened to the resolvers of one test, and the gates at which they wait.</summary>
public sealed class Stall
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> marks = new();

    /// <summary>What was noted, in its order.</summary>
    public ConcurrentQueue<string> Journal { get; } = new();

    /// <summary>A place that resolvers wait at until a test opens it, or a mark that they set for it.</summary>
    public TaskCompletionSource this[string name] => marks.GetOrAdd(name, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));

    public void Open(string name) => this[name].TrySetResult();

    public Task SeenAsync(string name) => this[name].Task.WaitAsync(TimeSpan.FromSeconds(10));

    /// <summary>Waits for the gate of that name; tells whether the token came first.</summary>
    public async Task PassAsync(string gate, CancellationToken cancellationToken)
    {
        Open($"{gate} entered");
        try
        {
            await this[gate].Task.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Open($"{gate} cancelled");
            throw;
        }
    }
}

/// <summary>A service of the request's scope, which is of no use once the scope has ended.</summary>
public sealed class Desk(Stall stall) : IDisposable
{
    private bool isDisposed;

    public string Use()
    {
        ObjectDisposedException.ThrowIf(isDisposed, this);
        return "used";
    }

    public void Dispose()
    {
        isDisposed = true;
        stall.Open("desk disposed");
    }
}
