using InsideIn.GraphQL.Execution;

namespace InsideIn.GraphQL.DataLoaders;

/// <summary>One call of a loader's batch method.</summary>
internal abstract class LoaderBatch : WorkItem
{
    /// <summary>Calls the batch method.</summary>
    public abstract void Start(CancellationToken cancellationToken);

    /// <summary>Hands the results to those who wait: at once when they are there, else through the host's queue.</summary>
    public abstract void FinishOn(ILoaderHost host);
}

/// <inheritdoc/>
internal sealed class LoaderBatch<TKey, TValue>(DataLoader<TKey, TValue> loader, IReadOnlyList<LoaderPromise<TKey, TValue>> promises) : LoaderBatch
    where TKey : notnull
{
    private Task<IReadOnlyDictionary<TKey, TValue>> loading = null!;

    public override void Start(CancellationToken cancellationToken)
    {
        var keys = new TKey[promises.Count];
        for (var index = 0; index < keys.Length; index++) keys[index] = promises[index].Key;
        GraphQLDiagnostics.BatchSize.Record(keys.Length, new KeyValuePair<string, object?>("graphql.dataloader.name", loader.Name));
        loading = CallAsync(keys, cancellationToken);
    }

    public override void FinishOn(ILoaderHost host)
    {
        if (loading.IsCompleted) Run();
        else loading.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(() => host.Enqueue(this));
    }

    internal override void Run()
    {
        if (loading.IsCanceled)
        {
            foreach (var promise in promises) promise.Cancel(loader.Gate);
        }
        else if (loading.Exception is { } fault)
        {
            foreach (var promise in promises) promise.Fail(fault.InnerException!, loader.Gate);
        }
        else
        {
            var values = loading.GetAwaiter().GetResult();
            foreach (var promise in promises)
            {
                if (values.TryGetValue(promise.Key, out var value)) promise.Found(value, loader.Gate);
                else promise.Missed(loader.Missing, loader.Name, loader.Gate);
            }
        }
    }

    // Async, so that whatever the method throws at once reaches the waiting like anything it throws later.
    private async Task<IReadOnlyDictionary<TKey, TValue>> CallAsync(TKey[] keys, CancellationToken cancellationToken) =>
        await loader.CallAsync(keys, cancellationToken);
}
