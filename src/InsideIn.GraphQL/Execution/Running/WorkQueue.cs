using System.Diagnostics.CodeAnalysis;
using System.Threading.Tasks.Sources;

namespace InsideIn.GraphQL.Execution;

/// <summary>
/// What an operation goes on with, in the order in which it came: pushed from any thread, taken by one that sleeps while there is nothing.
/// Every field that waits comes through here, so pushing is one compare-and-swap on a list whose links are the items' own.
/// </summary>
internal sealed class WorkQueue : IValueTaskSource
{
    private static readonly WorkItem Asleep = new Nothing();

    // Whoever wakes the taker must not find itself running the operation.
    private ManualResetValueTaskSourceCore<bool> awake = new() { RunContinuationsAsynchronously = true };
    private WorkItem? pushed;
    private WorkItem? next;

    /// <summary>Adds an item; called from any thread.</summary>
    public void Push(WorkItem item)
    {
        WorkItem? before;
        do
        {
            before = Volatile.Read(ref pushed);
            item.Next = ReferenceEquals(before, Asleep) ? null : before;
        }
        while (!ReferenceEquals(Interlocked.CompareExchange(ref pushed, item, before), before));
        if (ReferenceEquals(before, Asleep)) awake.SetResult(true);
    }

    /// <summary>Ends the sleep of the taker, if it sleeps; called from any thread.</summary>
    public void Wake()
    {
        if (ReferenceEquals(Interlocked.CompareExchange(ref pushed, null, Asleep), Asleep)) awake.SetResult(true);
    }

    /// <summary>Takes the item that came first.</summary>
    public bool TryTake([NotNullWhen(true)] out WorkItem? item)
    {
        next ??= InOrder(Interlocked.Exchange(ref pushed, null));
        item = next;
        if (item is null) return false;
        next = item.Next;
        item.Next = null;
        return true;
    }

    /// <summary>Ends with the next item or call of <see cref="Wake"/>; at once when there is an item.</summary>
    public ValueTask SleepAsync()
    {
        awake.Reset();
        return Interlocked.CompareExchange(ref pushed, Asleep, null) is null ? new ValueTask(this, awake.Version) : default;
    }

    void IValueTaskSource.GetResult(short token) => awake.GetResult(token);

    ValueTaskSourceStatus IValueTaskSource.GetStatus(short token) => awake.GetStatus(token);

    void IValueTaskSource.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        awake.OnCompleted(continuation, state, token, flags);

    // The list holds what came last first.
    private static WorkItem? InOrder(WorkItem? last)
    {
        WorkItem? first = null;
        while (last is not null) (last.Next, first, last) = (first, last, last.Next);
        return first;
    }

    private sealed class Nothing : WorkItem
    {
        internal override void Run()
        {
        }
    }
}
