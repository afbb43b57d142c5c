namespace InsideIn.GraphQL;

/// <summary>One page of a list.</summary>
public sealed class Connection<T>(IReadOnlyList<Edge<T>> edges, ConnectionPageInfo pageInfo, int? totalCount = null)
{
    /// <summary>The page's entries with their cursors, in the list's order.</summary>
    public IReadOnlyList<Edge<T>> Edges { get; } = edges;

    /// <summary>Where the page stands in the list.</summary>
    public ConnectionPageInfo PageInfo { get; } = pageInfo;

    /// <summary>The number of entries of the whole list; null when nobody counted.</summary>
    public int? TotalCount { get; } = totalCount;
}

/// <summary>One entry of a page.</summary>
public sealed class Edge<T>(T node, string cursor)
{
    /// <summary>The entry.</summary>
    public T Node { get; } = node;

    /// <summary>The entry's place, opaque to the reader.</summary>
    public string Cursor { get; } = cursor;
}

/// <summary>Where a page stands in its list.</summary>
public sealed class ConnectionPageInfo(bool hasNextPage, bool hasPreviousPage, string? startCursor, string? endCursor)
{
    /// <summary>Whether entries follow the page.</summary>
    public bool HasNextPage { get; } = hasNextPage;

    /// <summary>Whether entries precede the page.</summary>
    public bool HasPreviousPage { get; } = hasPreviousPage;

    /// <summary>The first entry's cursor; null when the page is empty.</summary>
    public string? StartCursor { get; } = startCursor;

    /// <summary>The last entry's cursor; null when the page is empty.</summary>
    public string? EndCursor { get; } = endCursor;
}
