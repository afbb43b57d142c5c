namespace InsideIn.GraphQL.Execution;

/// <summary>
/// What a null takes as a whole: a place that may be null, with everything below it down to the next such places.
/// It counts the resolvers that wait for their values there, and its token tells them when nobody wants these any more. Source: spec 6.4.4.
/// </summary>
internal sealed class Branch
{
    private readonly Branch? parent;
    private CancellationTokenSource? source;

    /// <summary>The whole result.</summary>
    public Branch(CancellationTokenSource source) => this.source = source;

    /// <summary>A place in the result.</summary>
    public Branch(Branch parent) => this.parent = parent;

    /// <summary>The resolvers that wait here and further down, those of dropped branches left out.</summary>
    public int Waiting { get; private set; }

    public bool IsDropped { get; private set; }

    /// <summary>Whether neither this branch nor one that it belongs to was dropped.</summary>
    public bool IsWanted
    {
        get
        {
            for (var branch = this; branch is not null; branch = branch.parent)
                if (branch.IsDropped) return false;
            return true;
        }
    }

    /// <summary>Ends with the request, or when the branch is dropped. Made when a resolver first asks for it, perhaps on another thread.</summary>
    public CancellationToken Token
    {
        get
        {
            if (source is { } known) return known.Token;
            var own = CancellationTokenSource.CreateLinkedTokenSource(parent!.Token);
            if (Interlocked.CompareExchange(ref source, own, null) is { } first)
            {
                own.Dispose();
                return first.Token;
            }

            if (IsDropped) own.Cancel();
            return own.Token;
        }
    }

    public void Add(int waiting)
    {
        for (var branch = this; branch is not null; branch = branch.parent) branch.Waiting += waiting;
    }

    /// <summary>Gives up what waits here and further down, and tells it so.</summary>
    public void Drop()
    {
        if (IsDropped) return;
        IsDropped = true;
        // Another thread may be making the token: either it sees the drop, or its source is seen here.
        Interlocked.MemoryBarrier();
        Add(-Waiting);
        source?.Cancel();
    }
}
