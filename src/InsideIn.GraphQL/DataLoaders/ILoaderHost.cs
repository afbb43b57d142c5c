using InsideIn.GraphQL.Execution;

namespace InsideIn.GraphQL.DataLoaders;

/// <summary>Who decides when the batches of a scope are sent, and where their results are taken up.</summary>
internal interface ILoaderHost
{
    /// <summary>Ends when nobody wants the results any more.</summary>
    CancellationToken Aborted { get; }

    /// <summary>A loader has keys to send; called from any thread.</summary>
    void KeysAreWaiting();

    /// <summary>A batch has come back; called from any thread.</summary>
    void Enqueue(WorkItem item);
}

/// <summary>Serves loaders that are used outside of an operation, as in a background service.</summary>
internal sealed class ThreadPoolHost(DataLoaderScope scope) : ILoaderHost
{
    public CancellationToken Aborted => CancellationToken.None;

    public void KeysAreWaiting() => ThreadPool.UnsafeQueueUserWorkItem(static scope => scope.Dispatch(), scope, preferLocal: false);

    public void Enqueue(WorkItem item) => item.Run();
}
