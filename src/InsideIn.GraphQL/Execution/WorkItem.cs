namespace InsideIn.GraphQL.Execution;

/// <summary>Something that an operation's own thread of work goes on with once it is ready.</summary>
public abstract class WorkItem
{
    private protected WorkItem()
    {
    }

    internal abstract void Run();
}
