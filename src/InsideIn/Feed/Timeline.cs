using InsideIn.Posts;

namespace InsideIn.Feed;

/// <summary>
/// The posts of several sources as one list, newest first, equal times by id: the order of the indexes that they come from. The places in it are (publishedAt, id),
/// which never change, so that nothing repeats and nothing is left out while posts come, change and go (rule R21).
/// </summary>
internal static class Timeline
{
    /// <summary>So many entries behind a place, read in the direction of the page, published after <paramref name="after"/>. One store call, whatever the number of sources.</summary>
    public static async ValueTask<IReadOnlyList<Entry>> PickAsync(
        DocumentStore store, FeedSources sources, DateTimeOffset? after, PagingArguments paging, Cursor? reached, int count, CancellationToken cancellationToken)
    {
        Key? from = after is { } since ? since.AddTicks(1) : null;
        List<Pick<Post>> picks = [PostStore.Behind(sources.Doors)];
        if (sources.PersonIds.Count > 0)
        {
            picks.Add(PostStore.AllBy(sources.PersonIds));
        }

        if (sources.TagIds.Count > 0)
        {
            picks.Add(PostStore.AllTagged(sources.TagIds));
        }

        var lists = await store.PickEachAsync([.. picks.Select(pick => pick.Between(from, null).Directed(paging).Behind(reached).Take(count))], cancellationToken);
        return Merge(lists, paging.IsBackward, count);
    }

    /// <summary>The first entries of several lists that are each in order, each document once.</summary>
    public static IReadOnlyList<Entry> Merge(IReadOnlyList<IReadOnlyList<Entry>> lists, bool isReversed, int count)
    {
        if (lists.Count == 1)
        {
            return lists[0];
        }

        var entries = lists.SelectMany(list => list).DistinctBy(entry => entry.Id);
        return [.. (isReversed ? entries.Order(OldestFirst) : entries.OrderDescending(OldestFirst)).Take(count)];
    }

    /// <summary>The entry that a post has in a list by time.</summary>
    public static Entry EntryOf(Post post) => new(post.Id, [post.PublishedAt]);

    /// <summary>Whether the entry stands behind the place in the direction of reading.</summary>
    public static bool IsBehind(Entry entry, Cursor? place, bool isReversed) =>
        place is null || (OldestFirst.Compare(entry, new Entry(place.Id, place.Keys)) is var order && (isReversed ? order > 0 : order < 0));

    // The store compares ids by their bytes, and so does Guid.
    private static readonly Comparer<Entry> OldestFirst = Comparer<Entry>.Create((one, other) =>
        ((long)one.Keys[0].Value!).CompareTo((long)other.Keys[0].Value!) is var byTime and not 0 ? byTime : one.Id.CompareTo(other.Id));
}
