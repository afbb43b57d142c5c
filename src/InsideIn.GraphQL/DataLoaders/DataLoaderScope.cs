namespace InsideIn.GraphQL.DataLoaders;

/// <summary>
/// The data loaders of one request: which of them have keys waiting, and what the request's state is.
/// While an operation runs, it says when the batches are sent; outside of one they are sent as soon as the thread pool comes to it.
/// </summary>
public sealed class DataLoaderScope
{
    private readonly Lock gate = new();
    private readonly List<DataLoader> waiting = [];
    private readonly List<DataLoader> known = [];
    private ILoaderHost host;
    private IReadOnlyDictionary<string, object?> globalState = new Dictionary<string, object?>();

    /// <summary>A scope that no operation has taken yet.</summary>
    public DataLoaderScope() => host = new ThreadPoolHost(this);

    internal Lock Gate => gate;

    internal CancellationToken Aborted => host.Aborted;

    internal bool HasWaitingKeys
    {
        get
        {
            lock (gate) return waiting.Count > 0;
        }
    }

    /// <summary>A value of the request interceptor. Errors: a missing value is a fault.</summary>
    public T State<T>(string name) => globalState.TryGetValue(name, out var value) && value is T state
        ? state
        : throw new InvalidOperationException($"A data loader reads the global state '{name}' as {typeof(T).Name}, but no request interceptor set it.");

    /// <summary>A value of the request interceptor; the default when there is none.</summary>
    public T? StateOrDefault<T>(string name) => globalState.TryGetValue(name, out var value) && value is T state ? state : default;

    /// <summary>Sets the state for loads outside of an operation.</summary>
    internal void Use(IReadOnlyDictionary<string, object?> state)
    {
        lock (gate) globalState = state;
    }

    internal IDisposable Attach(ILoaderHost operation, IReadOnlyDictionary<string, object?> state)
    {
        lock (gate)
        {
            host = operation;
            globalState = state;
        }

        return new Attachment(this);
    }

    internal void Add(DataLoader loader)
    {
        lock (gate) known.Add(loader);
    }

    /// <summary>Notes that a loader has its first waiting key; the caller holds no lock.</summary>
    internal void KeysAreWaiting(DataLoader loader)
    {
        ILoaderHost current;
        lock (gate)
        {
            waiting.Add(loader);
            current = host;
        }

        current.KeysAreWaiting();
    }

    /// <summary>Sends a batch of every loader that has keys waiting; keys asked for by their results wait for the next wave. Shape: false when none had.</summary>
    internal bool Dispatch()
    {
        DataLoader[] loaders;
        ILoaderHost current;
        lock (gate)
        {
            if (waiting.Count == 0) return false;
            loaders = [.. waiting];
            waiting.Clear();
            current = host;
        }

        var batches = new List<LoaderBatch>(loaders.Length);
        foreach (var loader in loaders) loader.TakeBatches(batches);
        foreach (var batch in batches) batch.Start(current.Aborted);
        foreach (var batch in batches) batch.FinishOn(current);
        return true;
    }

    /// <summary>Forgets all loaded values; keys that wait are not touched.</summary>
    internal void Clear()
    {
        lock (gate)
        {
            foreach (var loader in known) loader.Clear();
        }
    }

    private sealed class Attachment(DataLoaderScope scope) : IDisposable
    {
        public void Dispose()
        {
            lock (scope.gate) scope.host = new ThreadPoolHost(scope);
        }
    }
}
