namespace InsideIn.GraphQL.Execution;

/// <summary>An object or list of the result while it is being filled. Leaves stand in <see cref="Values"/> as they are written.</summary>
internal abstract class ResultNode(ResultNode? parent, int slot, ValuePlan? plan, int count)
{
    public ResultNode? Parent { get; } = parent;

    /// <summary>The node's own place in its parent.</summary>
    public int Slot { get; } = slot;

    /// <summary>The plan of the value that this node is; null for the root.</summary>
    public ValuePlan? Plan { get; } = plan;

    public object?[] Values { get; } = count == 0 ? [] : new object?[count];

    /// <summary>The branch that begins here. Shape: null until a resolver below is called, and where the place may not be null.</summary>
    public Branch? Branch { get; set; }

    /// <summary>The response path of one of the node's values.</summary>
    public IReadOnlyList<object> PathTo(int slot)
    {
        var path = new List<object> { KeyOf(slot) };
        for (var node = this; node.Parent is { } parent; node = parent) path.Add(parent.KeyOf(node.Slot));
        path.Reverse();
        return path;
    }

    protected abstract object KeyOf(int slot);
}

/// <summary>An object: the fields of <see cref="Selection"/> in their order.</summary>
internal sealed class ObjectResult(SelectionPlan selection, object? value, ResultNode? parent, int slot, ValuePlan? plan)
    : ResultNode(parent, slot, plan, selection.Fields.Length)
{
    public SelectionPlan Selection { get; } = selection;

    /// <summary>What the resolvers of the fields take as their parent.</summary>
    public object? Value { get; } = value;

    protected override object KeyOf(int slot) => Selection.Fields[slot].ResponseName;
}

/// <summary>A list in the order of its items.</summary>
internal sealed class ListResult(ResultNode parent, int slot, ValuePlan plan, int count) : ResultNode(parent, slot, plan, count)
{
    protected override object KeyOf(int slot) => slot;
}
