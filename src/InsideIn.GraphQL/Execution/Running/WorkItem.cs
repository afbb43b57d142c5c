namespace InsideIn.GraphQL.Execution;

/// <summary>Something that an operation's own thread of work goes on with once it is ready.</summary>
public abstract class WorkItem
{
    private protected WorkItem()
    {
    }

    /// <summary>The item behind this one in the list that holds both.</summary>
    internal WorkItem? Next { get; set; }

    internal abstract void Run();
}
