using InsideIn.Posts;
using InsideIn.Seen;

namespace InsideIn.Feed;

/// <summary>What is unread for a person: one decision for the mark on a post, the list and the count, so that they agree (rule R19).</summary>
internal static class Unread
{
    /// <summary>Whether the post is unread for its reader. One's own never is, nor what came with an archive; what was marked unread is, wherever it stands; all else while it is in the feed, not seen and not older than the horizon.</summary>
    public static bool Is(Post post, ReadMark? mark, DateTimeOffset horizon, FeedSources sources, Guid readerId) =>
        mark?.UnreadSince is { } unread ? unread > horizon
        : post.AuthorId != readerId && post.Origin is null && mark is not { Revision: > 0 } && post.PublishedAt > horizon && sources.Covers(post);
}

/// <summary>Reads what is unread.</summary>
public sealed class UnreadList(
    Viewer viewer, FeedSources sources, DateTimeOffset horizon, IPostByIdDataLoader posts, IReadMarkBySubjectDataLoader marks, DocumentStore store)
{
    /// <summary>A page of the viewer's unread posts, newest first. It reads on until the page is full or there are no more.</summary>
    public async Task<Connection<Post>> PageAsync(PagingArguments paging, CancellationToken cancellationToken)
    {
        var marked = await MarkedAsync(cancellationToken);
        return await Filling.FillAsync(
            paging,
            async (reached, count) => Timeline.Merge(
                [
                    await Timeline.PickAsync(store, sources, horizon, paging, reached, count, cancellationToken),
                    [.. marked.Where(entry => Timeline.IsBehind(entry, reached, paging.IsBackward))],
                ],
                paging.IsBackward,
                count),
            ids => ShowAsync(ids, cancellationToken));
    }

    /// <summary>Those among the posts that are unread, in their order; null for the others.</summary>
    public async Task<IReadOnlyList<Post?>> ShowAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        // What was seen need not be loaded.
        var marksOf = await marks.LoadAsync(ids, cancellationToken);
        var wanted = ids.Zip(marksOf).Where(pair => pair.Second is null or { UnreadSince: not null } or { Revision: 0 }).ToDictionary(pair => pair.First, pair => pair.Second);
        var loaded = (await posts.LoadAsync([.. wanted.Keys], cancellationToken)).OfType<Post>().ToDictionary(post => post.Id);
        return [.. ids.Select(id => loaded.TryGetValue(id, out var post) && Unread.Is(post, wanted[id], horizon, sources, viewer.PersonId) ? post : null)];
    }

    /// <summary>The entries of what the viewer marked unread and may read.</summary>
    private async Task<IReadOnlyList<Entry>> MarkedAsync(CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(SeenStore.UnreadOf(viewer.PersonId, horizon).Take(MarkUnread.Most), cancellationToken);
        var loaded = await posts.LoadAsync([.. picked.Select(SeenStore.SubjectOf)], cancellationToken);
        return [.. loaded.OfType<Post>().Select(Timeline.EntryOf)];
    }
}
