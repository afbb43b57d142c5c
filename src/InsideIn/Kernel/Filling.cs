namespace InsideIn.Kernel;

/// <summary>Pages of lists of which the viewer may not see everything.</summary>
public static class Filling
{
    private const int LargestChunk = 1_000;

    /// <summary>Reads on until a page is full or the list has ended: a page is short only at the end, and another is announced only if something shows on it (rule R23).</summary>
    /// <param name="paging">The page.</param>
    /// <param name="pick">So many entries behind a cursor, in the direction of the page.</param>
    /// <param name="show">The nodes of ids, in their order; null for one that does not show.</param>
    public static async Task<Connection<TNode>> FillAsync<TNode>(
        PagingArguments paging, Func<Cursor?, int, ValueTask<IReadOnlyList<Entry>>> pick, Func<IReadOnlyList<Guid>, Task<IReadOnlyList<TNode?>>> show)
        where TNode : class
    {
        var shown = new List<(Entry Entry, TNode Node)>();
        var reached = (paging.After ?? paging.Before) is { } place ? Paging.Decode(place) : null;
        for (var chunk = paging.Limit + 1; ; chunk = Math.Min(chunk * 4, LargestChunk))
        {
            var entries = await pick(reached, chunk);
            var nodes = await show([.. entries.Select(entry => entry.Id)]);
            shown.AddRange(entries.Zip(nodes).Where(pair => pair.Second is not null).Select(pair => (pair.First, pair.Second!)));
            if (shown.Count > paging.Limit || entries.Count < chunk)
            {
                return shown.Take(paging.Limit + 1).ToList().ToPage(paging, one => Paging.Encode(one.Entry.Cursor)).ToConnection(one => one.Node);
            }

            reached = entries[^1].Cursor;
        }
    }

    /// <summary>The same for a list that one pick reads.</summary>
    public static Task<Connection<TNode>> FillAsync<T, TNode>(
        this DocumentStore store, Pick<T> pick, PagingArguments paging, Func<IReadOnlyList<Guid>, Task<IReadOnlyList<TNode?>>> show, CancellationToken cancellationToken)
        where T : class
        where TNode : class =>
        FillAsync(paging, (reached, count) => store.PickAsync(pick.Directed(paging).Behind(reached).Take(count), cancellationToken), show);
}
