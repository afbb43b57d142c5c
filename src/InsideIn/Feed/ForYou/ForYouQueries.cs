using InsideIn.Posts;
using InsideIn.Seen;

namespace InsideIn.Feed;

/// <summary>A post in For you, and why it is there.</summary>
/// <param name="Post">The post.</param>
/// <param name="Reason">Why it is there.</param>
/// <param name="AsOf">When For you was ranked; all pages of one reading say the same. What came later waits behind <c>forYouNewCount</c>.</param>
public sealed record FeedItem(Post Post, FeedReason Reason, DateTimeOffset AsOf);

/// <summary>For you.</summary>
[QueryType]
public static partial class ForYouQueries
{
    /// <summary>
    /// For you: at most 60 posts of the last two weeks, the weightiest first, each with its reason, which can be turned off. It is ranked when its first page is asked for;
    /// the other pages are read from that order, less what the viewer may not read any more. Errors: FEED_EXPIRED for a page of an order that is more than a day old.
    /// </summary>
    [Authorize]
    [UsePaging]
    public static async Task<Connection<FeedItem>> GetForYouAsync(
        PagingArguments paging, [GlobalState] Viewer viewer, IForYouDataLoader forYou, CancellationToken cancellationToken) =>
        await (await forYou.LoadRequiredAsync(viewer.PersonId, cancellationToken)).PageAsync(paging.RequireForward(), cancellationToken);

    /// <summary>The number of posts that came into Following since For you was ranked, counted up to 100; 100 may be more. They show when it is asked for anew.</summary>
    /// <param name="asOf">When it was ranked, as its items say.</param>
    [Authorize]
    public static async Task<int> GetForYouNewCountAsync(
        DateTimeOffset asOf, [GlobalState] Viewer viewer, IFeedSourcesDataLoader feeds, IPostByIdDataLoader posts, DocumentStore store, CancellationToken cancellationToken) =>
        await NewPosts.CountAsync(viewer, await feeds.LoadRequiredAsync(viewer.PersonId, cancellationToken), asOf, posts, store, cancellationToken);
}

/// <summary>Makes For you once for a request.</summary>
public static class ForYouLoaders
{
    /// <summary>For you, for the viewer alone.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, ForYou>> GetForYouAsync(
        IReadOnlyList<Guid> personIds, [GlobalState] Viewer viewer, IFeedSourcesDataLoader feeds, IPostByIdDataLoader posts, IReadMarkBySubjectDataLoader marks, DocumentStore store, Ids ids, TimeProvider time, CancellationToken cancellationToken)
    {
        var sources = await feeds.LoadRequiredAsync(viewer.PersonId, cancellationToken);
        var candidates = new Candidates(viewer, sources, posts, marks, store);
        var one = new ForYou(viewer, sources, candidates, posts, store, ids, time);
        return personIds.ToDictionary(id => id, _ => one);
    }
}
