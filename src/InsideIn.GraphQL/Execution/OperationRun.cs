using InsideIn.GraphQL.DataLoaders;
using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Execution;

/// <summary>
/// One execution of an operation. All its own work happens one piece at a time: resolvers are begun, and whatever they wait for comes back
/// through a queue. When the queue is empty, everything that can run has run, so the data loaders send their batches: one batch per
/// loader and wave, and no load can be forgotten. Source: spec 6.2 and 6.3.
/// </summary>
internal sealed partial class OperationRun : ILoaderHost, IDisposable
{
    private readonly Lock gate = new();
    private readonly Queue<WorkItem> ready = new();
    private readonly CancellationTokenSource aborted;
    private readonly DataLoaderScope loaders;
    private readonly Authorizer authorizer;
    private ITimer? deadline;
    private TaskCompletionSource? idle;
    private ResolverContext? firstPending;
    private ResolverContext? spare;
    private bool isRootNull;
    private bool hasAbandoned;

    public OperationRun(OperationRequest request, DataLoaderScope loaders, Authorizer authorizer, CancellationToken cancellationToken)
    {
        Request = request;
        this.loaders = loaders;
        this.authorizer = authorizer;
        aborted = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Aborted = aborted.Token;
    }

    public OperationRequest Request { get; }

    /// <summary>Ends with the request, or as soon as nothing of this run is wanted any more.</summary>
    public CancellationToken Aborted { get; }

    public List<GraphQLError> Errors { get; } = [];

    /// <summary>Runs the operation to its end. Shape: the root object, or null where a null rose to it. Errors: <see cref="OperationCanceledException"/> when the request is cancelled.</summary>
    public ValueTask<ObjectResult?> RunAsync()
    {
        // A caller's synchronization context would take the continuations of loads out of their wave.
        var outer = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            return RunWavesAsync();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(outer);
        }
    }

    /// <summary>Hands over something to go on with; called from any thread.</summary>
    public void Enqueue(WorkItem item)
    {
        TaskCompletionSource? waiting;
        lock (gate)
        {
            ready.Enqueue(item);
            waiting = idle;
            idle = null;
        }

        waiting?.TrySetResult();
    }

    /// <inheritdoc/>
    public void KeysAreWaiting()
    {
        TaskCompletionSource? waiting;
        lock (gate)
        {
            waiting = idle;
            idle = null;
        }

        waiting?.TrySetResult();
    }

    /// <summary>Takes the result of a resolver that had to wait.</summary>
    public void Arrived(ResolverContext context, ObjectResult owner, int slot, object? value, Exception? fault)
    {
        Forget(context);
        if (isRootNull || !owner.IsAlive) return;
        var field = owner.Selection.Fields[slot];
        ForgetLoadedAfterChange(owner);
        var isComplete = fault is null
            ? Complete(owner, slot, field.Value, field, value)
            : Fail(owner, slot, field.Value, field, fault);
        if (!isComplete) RaiseNull(owner);
    }

    /// <summary>Cancels the run when it takes longer.</summary>
    public void EndAfter(TimeSpan timeout, TimeProvider time) =>
        deadline = time.CreateTimer(static run => ((OperationRun)run!).aborted.Cancel(), this, timeout, Timeout.InfiniteTimeSpan);

    public void Dispose()
    {
        deadline?.Dispose();
        aborted.Dispose();
    }

    private async ValueTask<ObjectResult?> RunWavesAsync()
    {
        var root = new ObjectResult(Request.Plan.Root, Request.RootValue, null, 0, null);
        if (root.Selection.Problem is { } problem)
        {
            Errors.Add(problem);
            return null;
        }

        using var attached = loaders.Attach(this, Request.GlobalState);
        if (Request.Plan.Operation.Kind == OperationKind.Mutation)
        {
            for (var index = 0; index < root.Values.Length && !isRootNull; index++)
            {
                if (!RunField(root, index)) RaiseNull(root);
                await DrainAsync();
            }
        }
        else
        {
            if (!RunFields(root)) RaiseNull(root);
            await DrainAsync();
        }

        // What was given up on may still be running; it learns that nobody waits for it.
        if (hasAbandoned) await aborted.CancelAsync();
        return isRootNull ? null : root;
    }

    private async ValueTask DrainAsync()
    {
        while (true)
        {
            while (TryTake(out var item)) item.Run();
            if (firstPending is null) return;
            Aborted.ThrowIfCancellationRequested();
            if (!loaders.Dispatch()) await UntilReadyAsync();
        }
    }

    private bool TryTake([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out WorkItem? item)
    {
        lock (gate) return ready.TryDequeue(out item);
    }

    private Task UntilReadyAsync()
    {
        lock (gate)
        {
            if (ready.Count > 0 || loaders.HasWaitingKeys) return Task.CompletedTask;
            // Whoever wakes the run must not find itself running the rest of it.
            idle = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return idle.Task.WaitAsync(Aborted);
        }
    }

    private ResolverContext TakeContext()
    {
        var context = spare ?? new ResolverContext(this);
        spare = null;
        return context;
    }

    private void Wait(ResolverContext context, ValueTask<object?> result)
    {
        context.Next = firstPending;
        if (firstPending is not null) firstPending.Previous = context;
        firstPending = context;
        context.Await(result);
    }

    private void Forget(ResolverContext context)
    {
        if (context.Previous is { } previous) previous.Next = context.Next;
        else if (ReferenceEquals(firstPending, context)) firstPending = context.Next;
        if (context.Next is { } next) next.Previous = context.Previous;
        context.Previous = context.Next = null;
    }

    // A change may make stale what was loaded before it; what follows reads afresh.
    private void ForgetLoadedAfterChange(ObjectResult owner)
    {
        if (owner.Parent is null && Request.Plan.Operation.Kind == OperationKind.Mutation) loaders.Clear();
    }

    // Source: spec 6.4.4. What stands below the nulled place is not waited for; when nothing is left at all, its work is cancelled.
    private void RaiseNull(ResultNode node)
    {
        while (true)
        {
            node.IsDead = true;
            if (node.Parent is not { } parent)
            {
                isRootNull = true;
                break;
            }

            if (!node.Plan!.IsNonNull)
            {
                parent.Values[node.Slot] = null;
                break;
            }

            node = parent;
        }

        Abandon();
    }

    private void Abandon()
    {
        for (var context = firstPending; context is not null;)
        {
            var next = context.Next;
            if (isRootNull || !context.Owner.IsAlive)
            {
                Forget(context);
                hasAbandoned = true;
            }

            context = next;
        }

        if (isRootNull) aborted.Cancel();
    }
}
