namespace InsideIn.GraphQL.DataLoaders;

/// <summary>A loader as its scope sees it.</summary>
public abstract class DataLoader
{
    private protected DataLoader()
    {
    }

    internal abstract void TakeBatches(List<LoaderBatch> batches);

    internal abstract void Clear();
}

/// <summary>The base of generated data loaders.</summary>
public abstract class DataLoader<TKey, TValue> : DataLoader, IDataLoader<TKey, TValue>
    where TKey : notnull
{
    private readonly DataLoaderScope scope;
    private readonly int maxBatchSize;
    private readonly Dictionary<TKey, LoaderPromise<TKey, TValue>> promises = [];
    private Dictionary<(string Key, object? Value), DataLoader<TKey, TValue>>? branches;
    private List<LoaderPromise<TKey, TValue>> waiting = [];

    /// <summary>A loader of a request's scope.</summary>
    protected DataLoader(DataLoaderScope scope, int maxBatchSize, LoaderState? state = null)
    {
        this.scope = scope;
        this.maxBatchSize = maxBatchSize;
        State = state ?? LoaderState.Empty;
        scope.Add(this);
    }

    /// <summary>What a key without value gives; null for most, an empty array for groups.</summary>
    protected internal virtual TValue? Missing => default;

    /// <summary>The request that the loader belongs to.</summary>
    protected DataLoaderScope Scope => scope;

    /// <summary>What was given beside the keys.</summary>
    protected LoaderState State { get; }

    internal string Name => GetType().Name;

    internal Lock Gate => scope.Gate;

    /// <inheritdoc/>
    public Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default) => Ask(key, isRequired: false, cancellationToken);

    /// <inheritdoc/>
    public Task<TValue> LoadRequiredAsync(TKey key, CancellationToken cancellationToken = default) => Ask(key, isRequired: true, cancellationToken)!;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default)
    {
        var tasks = new Task<TValue?>[keys.Count];
        var index = 0;
        foreach (var key in keys) tasks[index++] = Ask(key, isRequired: false, cancellationToken);
        return await Task.WhenAll(tasks);
    }

    /// <summary>The loader whose batch method also sees this state; the same one for the same state.</summary>
    internal DataLoader<TKey, TValue> Branch(string key, object? value)
    {
        lock (scope.Gate)
        {
            branches ??= [];
            if (!branches.TryGetValue((key, value), out var branch)) branches.Add((key, value), branch = With(State.And(key, value)));
            return branch;
        }
    }

    internal Task<IReadOnlyDictionary<TKey, TValue>> CallAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken) => LoadBatchAsync(keys, cancellationToken);

    internal override void TakeBatches(List<LoaderBatch> batches)
    {
        List<LoaderPromise<TKey, TValue>> taken;
        lock (scope.Gate)
        {
            taken = waiting;
            waiting = [];
        }

        if (taken.Count <= maxBatchSize)
        {
            batches.Add(new LoaderBatch<TKey, TValue>(this, taken));
            return;
        }

        foreach (var part in taken.Chunk(maxBatchSize)) batches.Add(new LoaderBatch<TKey, TValue>(this, part));
    }

    internal override void Clear()
    {
        promises.Clear();
        foreach (var promise in waiting) promises.Add(promise.Key, promise);
    }

    /// <summary>Lets the key be loaded anew when somebody asks for it again. The caller holds the scope's lock.</summary>
    internal void Forget(LoaderPromise<TKey, TValue> promise)
    {
        if (promises.TryGetValue(promise.Key, out var known) && ReferenceEquals(known, promise)) promises.Remove(promise.Key);
    }

    /// <summary>Calls the batch method with distinct keys.</summary>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    /// <summary>A loader like this one with that state. Errors: a loader whose method takes none is given none.</summary>
    protected virtual DataLoader<TKey, TValue> With(LoaderState state) =>
        throw new InvalidOperationException($"{Name} takes no state: its method has no PagingArguments and no [DataLoaderState].");

    private Task<TValue?> Ask(TKey key, bool isRequired, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested) return Task.FromCanceled<TValue?>(cancellationToken);
        LoaderPromise<TKey, TValue>? promise;
        bool isFirst;
        lock (scope.Gate)
        {
            if (promises.TryGetValue(key, out promise)) return promise.WaitAgain(isRequired, cancellationToken);
            promise = new LoaderPromise<TKey, TValue>(key, isRequired, cancellationToken);
            promises.Add(key, promise);
            waiting.Add(promise);
            isFirst = waiting.Count == 1;
        }

        if (isFirst) scope.KeysAreWaiting(this);
        return promise.Task;
    }
}
