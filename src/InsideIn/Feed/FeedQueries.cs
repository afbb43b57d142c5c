using InsideIn.Posts;

namespace InsideIn.Feed;

/// <summary>What a person sees first.</summary>
[QueryType]
public static partial class FeedQueries
{
    /// <summary>Following: the posts of the viewer's groups, of the people whom the viewer follows, and with the tags that the viewer follows, newest first, to the very end. Nothing ranks them.</summary>
    [Authorize]
    [UsePaging]
    public static async Task<Connection<Post>> GetFeedAsync(
        PagingArguments paging, [GlobalState] Viewer viewer, IFeedSourcesDataLoader feeds, IPostByIdDataLoader posts, DocumentStore store, CancellationToken cancellationToken)
    {
        var sources = await feeds.LoadRequiredAsync(viewer.PersonId, cancellationToken);
        return await Filling.FillAsync<Post>(
            paging,
            (reached, count) => Timeline.PickAsync(store, sources, after: null, paging, reached, count, cancellationToken),
            async ids => [.. (await posts.LoadAsync(ids, cancellationToken)).Select(post => post is not null && sources.Covers(post) ? post : null)]);
    }
}
