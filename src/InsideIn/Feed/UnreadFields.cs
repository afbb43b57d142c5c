using InsideIn.Posts;
using InsideIn.Seen;

namespace InsideIn.Feed;

/// <summary>What the viewer has not seen.</summary>
[ObjectType<Viewer>]
public static partial class ViewerUnread
{
    /// <summary>How far counts go: so many, or more.</summary>
    public const int CountedUpTo = 100;

    /// <summary>The posts that are unread for the viewer, newest first, back to <c>unreadHorizon</c>.</summary>
    [UsePaging(ConnectionName = "UnreadPosts")]
    public static async Task<Connection<Post>> GetUnreadPostsAsync([Parent] Viewer viewer, PagingArguments paging, IUnreadListDataLoader lists, CancellationToken cancellationToken) =>
        await (await lists.LoadRequiredAsync(viewer.PersonId, cancellationToken)).PageAsync(paging, cancellationToken);

    /// <summary>The number of unread posts: as many as <c>unreadPosts</c> lists, counted up to 100; 100 may be more.</summary>
    public static async Task<int> GetUnreadCountAsync([Parent] Viewer viewer, IUnreadListDataLoader lists, CancellationToken cancellationToken) =>
        (await (await lists.LoadRequiredAsync(viewer.PersonId, cancellationToken)).PageAsync(new PagingArguments(First: CountedUpTo), cancellationToken)).Edges.Count;

    /// <summary>The number of posts in the feed that came since the viewer's last visit and are not the viewer's own, counted up to 100; 100 may be more.</summary>
    public static async Task<int> GetNewPostCountAsync(
        [Parent] Viewer viewer, IFeedSourcesDataLoader feeds, IVisitByPersonDataLoader visits, IPostByIdDataLoader posts, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        var sources = await feeds.LoadRequiredAsync(viewer.PersonId, cancellationToken);
        var visit = await visits.LoadRequiredAsync(viewer.PersonId, cancellationToken);
        return await NewPosts.CountAsync(viewer, sources, visit.EndedAt ?? Horizon.Of(visit, time.GetUtcNow()), posts, store, cancellationToken);
    }
}

/// <summary>Whether a post is unread.</summary>
[ObjectType<Post>]
public static partial class PostUnread
{
    /// <summary>Whether the viewer has not seen it yet, or marked it unread.</summary>
    [Cost(1)]
    public static async Task<bool> GetIsUnreadAsync([Parent] Post post, IUnreadPostDataLoader unread, CancellationToken cancellationToken) =>
        await unread.LoadAsync(post.Id, cancellationToken) is not null;
}

/// <summary>Batched reads of what is unread.</summary>
public static class UnreadLoaders
{
    /// <summary>What is unread for the viewer; asked for the viewer alone.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, UnreadList>> GetUnreadListAsync(
        IReadOnlyList<Guid> personIds, [GlobalState] Viewer viewer, IFeedSourcesDataLoader feeds, IVisitByPersonDataLoader visits, IPostByIdDataLoader posts, IReadMarkBySubjectDataLoader marks, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        var sources = await feeds.LoadRequiredAsync(viewer.PersonId, cancellationToken);
        var horizon = Horizon.Of(await visits.LoadRequiredAsync(viewer.PersonId, cancellationToken), time.GetUtcNow());
        var list = new UnreadList(viewer, sources, horizon, posts, marks, store);
        return personIds.ToDictionary(id => id, _ => list);
    }

    /// <summary>The posts among the ids that are unread for the viewer.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, Post>> GetUnreadPostAsync(IReadOnlyList<Guid> postIds, [GlobalState] Viewer viewer, IUnreadListDataLoader lists, CancellationToken cancellationToken)
    {
        var list = await lists.LoadRequiredAsync(viewer.PersonId, cancellationToken);
        return (await list.ShowAsync(postIds, cancellationToken)).OfType<Post>().ToDictionary(post => post.Id);
    }
}

/// <summary>Counts what came since a moment.</summary>
internal static class NewPosts
{
    /// <summary>The posts in the feed that came after the moment and are not the viewer's own, counted up to <see cref="ViewerUnread.CountedUpTo"/>.</summary>
    public static async Task<int> CountAsync(Viewer viewer, FeedSources sources, DateTimeOffset after, IPostByIdDataLoader posts, DocumentStore store, CancellationToken cancellationToken)
    {
        var paging = new PagingArguments(First: ViewerUnread.CountedUpTo);
        var page = await Filling.FillAsync<Post>(
            paging,
            (reached, count) => Timeline.PickAsync(store, sources, after, paging, reached, count, cancellationToken),
            async ids => [.. (await posts.LoadAsync(ids, cancellationToken)).Select(post => post is not null && post.AuthorId != viewer.PersonId && sources.Covers(post) ? post : null)]);
        return page.Edges.Count;
    }
}
