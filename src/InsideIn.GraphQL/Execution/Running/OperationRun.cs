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
    private readonly WorkQueue ready = new();
    private readonly CancellationTokenSource aborted;
    private readonly Branch whole;
    private readonly DataLoaderScope loaders;
    private readonly Authorizer authorizer;
    private readonly bool isMutation;
    private ITimer? deadline;
    private IDisposable? attachment;
    private CancellationTokenRegistration wakeUp;
    private ResolverContext? spare;
    private int begun;

    public OperationRun(OperationRequest request, DataLoaderScope loaders, Authorizer authorizer, CancellationToken cancellationToken)
    {
        Request = request;
        this.loaders = loaders;
        this.authorizer = authorizer;
        isMutation = request.Plan.Operation.Kind == OperationKind.Mutation;
        aborted = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        whole = new Branch(aborted);
        Aborted = aborted.Token;
    }

    public OperationRequest Request { get; }

    /// <summary>Ends with the request, or as soon as nothing of this run is wanted any more.</summary>
    public CancellationToken Aborted { get; }

    public List<GraphQLError> Errors { get; } = [];

    /// <summary>Cancels the run when it takes longer.</summary>
    public void EndAfter(TimeSpan timeout, TimeProvider time) =>
        deadline = time.CreateTimer(static run => ((OperationRun)run!).aborted.Cancel(), this, timeout, Timeout.InfiniteTimeSpan);

    /// <summary>
    /// Runs the operation until its answer stands. Shape: the root object, or null where a null rose to it.
    /// Errors: <see cref="OperationCanceledException"/> when the request is cancelled. Resolvers that were given up on may still run: see <see cref="EndAsync"/>.
    /// </summary>
    public ValueTask<ObjectResult?> RunAsync()
    {
        // A caller's synchronization context would take the continuations of loads out of their wave.
        var outer = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            return RunFieldsAsync();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(outer);
        }
    }

    /// <summary>Tells all resolvers that still run that nobody waits for them, and ends when the last of them has; nothing of them reaches the answer.</summary>
    public Task EndAsync()
    {
        if (begun > 0) return EndBegunAsync();
        Dispose();
        return Task.CompletedTask;
    }

    /// <summary>Hands over something to go on with; called from any thread.</summary>
    public void Enqueue(WorkItem item) => ready.Push(item);

    /// <inheritdoc/>
    public void KeysAreWaiting() => ready.Wake();

    /// <summary>Takes the result of a resolver that had to wait.</summary>
    public void Arrived(ResolverContext context, object? value, Exception? fault)
    {
        if (!Leave(context)) return;
        var (owner, slot, field) = (context.Owner, context.Slot, context.Plan);
        Return(context);
        ForgetLoadedAfterChange(owner);
        var stands = fault is null
            ? CompleteArrived(owner, slot, field, value)
            : Fail(owner, slot, field.Value, field, fault);
        if (!stands) RaiseNull(owner);
    }

    /// <summary>Takes a decision on a field that had to wait: a refusal, or null to go on.</summary>
    public void Decided(ResolverContext context, object? refusal, Exception? fault)
    {
        if (!Leave(context)) return;
        var (owner, slot, field) = (context.Owner, context.Slot, context.Plan);
        Return(context);
        var stands = refusal is GraphQLError error ? Fail(owner, slot, field.Value, field, error)
            : fault is not null ? Fail(owner, slot, field.Value, field, fault)
            : RunAllowed(owner, slot, field);
        if (!stands) RaiseNull(owner);
    }

    /// <summary>The branch that a node belongs to; called by the run's own thread of work.</summary>
    public Branch BranchOf(ResultNode node)
    {
        while (node.Parent is not null && node.Plan!.IsNonNull) node = node.Parent;
        if (node.Parent is null) return whole;
        return node.Branch ??= new Branch(BranchOf(node.Parent));
    }

    public void Dispose()
    {
        deadline?.Dispose();
        attachment?.Dispose();
        wakeUp.Dispose();
        aborted.Dispose();
    }

    private async ValueTask<ObjectResult?> RunFieldsAsync()
    {
        var root = new ObjectResult(Request.Plan.Root, Request.RootValue, null, 0, null);
        if (root.Selection.Problem is { } problem)
        {
            Errors.Add(problem);
            return null;
        }

        attachment = loaders.Attach(this, Request.GlobalState);
        if (isMutation)
        {
            for (var index = 0; index < root.Values.Length && !whole.IsDropped; index++)
            {
                // What the last change gave up on may not reach into the next.
                await DrainAsync(wantedOnly: false);
                if (!RunField(root, index)) RaiseNull(root);
                await DrainAsync(wantedOnly: true);
            }
        }
        else
        {
            if (!RunFields(root)) RaiseNull(root);
            await DrainAsync(wantedOnly: true);
        }

        return whole.IsDropped ? null : root;
    }

    private async Task EndBegunAsync()
    {
        whole.Drop();
        await DrainAsync(wantedOnly: false);
        Dispose();
    }

    private async ValueTask DrainAsync(bool wantedOnly)
    {
        while (true)
        {
            while (ready.TryTake(out var item)) item.Run();
            if ((wantedOnly ? whole.Waiting : begun) == 0) return;
            if (!whole.IsDropped) Aborted.ThrowIfCancellationRequested();
            if (!loaders.Dispatch()) await UntilReadyAsync();
        }
    }

    private ValueTask UntilReadyAsync()
    {
        if (wakeUp == default) wakeUp = Aborted.UnsafeRegister(static queue => ((WorkQueue)queue!).Wake(), ready);
        var asleep = ready.SleepAsync();
        // What happened before the sleep began has woken nobody.
        if (loaders.HasWaitingKeys || (Aborted.IsCancellationRequested && !whole.IsDropped)) ready.Wake();
        return asleep;
    }

    private ResolverContext Take(ObjectResult owner, int slot, object?[] arguments)
    {
        var context = spare ?? new ResolverContext(this);
        spare = (ResolverContext?)context.Next;
        context.Next = null;
        context.Enter(owner, slot, arguments);
        return context;
    }

    private void Return(ResolverContext context)
    {
        context.Next = spare;
        spare = context;
    }

    private void Wait(ResolverContext context, ValueTask<object?> result)
    {
        begun++;
        context.Branch.Add(1);
        context.Await(result);
    }

    // Shape: false when nobody wants the value any more.
    private bool Leave(ResolverContext context)
    {
        begun--;
        if (!context.Branch.IsWanted) return false;
        context.Branch.Add(-1);
        return true;
    }

    // A change may make stale what was loaded before it; what follows reads afresh.
    private void ForgetLoadedAfterChange(ObjectResult owner)
    {
        if (isMutation && owner.Parent is null) loaders.Clear();
    }

    // Source: spec 6.4.4. The null rises to the nearest place that may be null; nobody waits for what stands below it.
    private void RaiseNull(ResultNode node)
    {
        while (node.Parent is not null && node.Plan!.IsNonNull) node = node.Parent;
        if (node.Parent is { } parent)
        {
            parent.Values[node.Slot] = null;
            node.Branch?.Drop();
        }
        else
        {
            whole.Drop();
        }
    }
}
