namespace InsideIn.GraphQL;

/// <summary>Makes pages of what a store picked, and connections of pages.</summary>
public static class PageExtensions
{
    /// <summary>
    /// The page of entries that were read from the cursor on in the direction of <paramref name="paging"/>, one more than asked for where there are as many:
    /// the one too many tells that the list goes on. Reading by key in this way costs the same for every page.
    /// </summary>
    public static Page<T> ToPage<T>(this IReadOnlyList<T> read, PagingArguments paging, Func<T, string> createCursor, int? totalCount = null)
    {
        var hasMore = read.Count > paging.Limit;
        var taken = hasMore ? read.Take(paging.Limit) : read;
        return new Page<T>(
            [.. paging.IsBackward ? taken.Reverse() : taken],
            hasNextPage: paging.IsBackward ? paging.Before is not null : hasMore,
            hasPreviousPage: paging.IsBackward ? hasMore : paging.After is not null,
            createCursor,
            totalCount);
    }

    /// <summary>The connection of a page.</summary>
    public static Connection<T> ToConnection<T>(this Page<T> page) => page.ToConnection(static item => item);

    /// <summary>The connection of a page whose entries stand for nodes. An entry for which <paramref name="show"/> gives null is left out.</summary>
    public static Connection<TNode> ToConnection<T, TNode>(this Page<T> page, Func<T, TNode?> show)
    {
        var edges = new List<Edge<TNode>>(page.Items.Count);
        foreach (var item in page.Items)
            if (show(item) is { } node) edges.Add(new Edge<TNode>(node, page.CreateCursor(item)));
        return new Connection<TNode>(
            edges,
            new ConnectionPageInfo(page.HasNextPage, page.HasPreviousPage, edges.Count == 0 ? null : edges[0].Cursor, edges.Count == 0 ? null : edges[^1].Cursor),
            page.TotalCount);
    }

    /// <summary>The connection of a page that is being loaded.</summary>
    public static async Task<Connection<T>> ToConnectionAsync<T>(this Task<Page<T>> page) => (await page).ToConnection();

    /// <inheritdoc cref="ToConnectionAsync{T}(Task{Page{T}})"/>
    public static async ValueTask<Connection<T>> ToConnectionAsync<T>(this ValueTask<Page<T>> page) => (await page).ToConnection();
}
