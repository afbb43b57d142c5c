using InsideIn.GraphQL.Execution;

namespace InsideIn.GraphQL.DataLoaders;

/// <summary>One call of a loader's batch method.</summary>
internal abstract class LoaderBatch : WorkItem
{
    public abstract string LoaderName { get; }

    /// <summary>Calls the batch method.</summary>
    public abstract void Start(CancellationToken requestAborted);

    /// <summary>Hands the results to those who wait: at once when they are there, else through the host's queue.</summary>
    public abstract void FinishOn(ILoaderHost host);

    /// <summary>Notes that others wait for a key of the call too: it ends with the request alone. The caller holds the scope's lock.</summary>
    public abstract void Share();
}

/// <inheritdoc/>
internal sealed class LoaderBatch<TKey, TValue>(DataLoader<TKey, TValue> loader, IReadOnlyList<LoaderPromise<TKey, TValue>> promises) : LoaderBatch
    where TKey : notnull
{
    private Task<IReadOnlyDictionary<TKey, TValue>> loading = null!;
    private CancellationTokenSource? givenUp;
    private CancellationTokenRegistration askers;
    private bool isShared;

    public override string LoaderName => loader.Name;

    public override void Start(CancellationToken requestAborted)
    {
        var keys = new TKey[promises.Count];
        for (var index = 0; index < keys.Length; index++) keys[index] = promises[index].Key;
        GraphQLDiagnostics.BatchSize.Record(keys.Length, new KeyValuePair<string, object?>("graphql.dataloader.name", LoaderName));
        loading = CallAsync(keys, Token(requestAborted));
    }

    public override void FinishOn(ILoaderHost host)
    {
        if (loading.IsCompleted) Run();
        else loading.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(() => host.Enqueue(this));
    }

    public override void Share() => isShared = true;

    internal override void Run()
    {
        askers.Dispose();
        givenUp?.Dispose();
        lock (loader.Gate) Settle();
        foreach (var promise in promises) promise.Release();
    }

    // When all who asked for the keys have one token, as resolvers of one branch have, the call ends with it.
    private CancellationToken Token(CancellationToken requestAborted)
    {
        lock (loader.Gate)
        {
            var asker = promises[0].Asker;
            foreach (var promise in promises)
            {
                promise.Batch = this;
                if (promise.Asker != asker) asker = CancellationToken.None;
            }

            if (!asker.CanBeCanceled || asker == requestAborted) return requestAborted;
            givenUp = CancellationTokenSource.CreateLinkedTokenSource(requestAborted);
            askers = asker.UnsafeRegister(static batch => ((LoaderBatch<TKey, TValue>)batch!).GiveUp(), this);
            return givenUp.Token;
        }
    }

    private void GiveUp()
    {
        lock (loader.Gate)
        {
            if (isShared) return;
            // Whoever asks for one of the keys later has it loaded anew.
            foreach (var promise in promises) loader.Forget(promise);
        }

        givenUp!.Cancel();
    }

    private void Settle()
    {
        if (loading.IsCanceled)
        {
            foreach (var promise in promises) promise.Cancel();
        }
        else if (loading.Exception is { } fault)
        {
            foreach (var promise in promises) promise.Fail(fault.InnerException!);
        }
        else
        {
            var values = loading.GetAwaiter().GetResult();
            foreach (var promise in promises)
            {
                if (values.TryGetValue(promise.Key, out var value)) promise.Found(value);
                else promise.Missed(loader.Missing);
            }
        }
    }

    // Async, so that whatever the method throws at once reaches the waiting like anything it throws later.
    private async Task<IReadOnlyDictionary<TKey, TValue>> CallAsync(TKey[] keys, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var span = GraphQLDiagnostics.StartBatch(loader.Name, keys.Length);
        return await loader.CallAsync(keys, cancellationToken);
    }
}
