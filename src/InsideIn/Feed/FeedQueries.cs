using InsideIn.Access;
using InsideIn.Posts;

namespace InsideIn.Feed;

/// <summary>What a person sees first.</summary>
[QueryType]
public static partial class FeedQueries
{
    /// <summary>Following: the posts of the viewer's groups, newest first.</summary>
    [Authorize]
    [UsePaging]
    public static async Task<Connection<Post>> GetFeedAsync(PagingArguments paging, [GlobalState] Viewer viewer, IPostByIdDataLoader posts, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(PostStore.Behind(Doors.Of(viewer)).Page(paging), cancellationToken);
        return await picked.ToConnectionAsync(paging, posts, cancellationToken);
    }
}
