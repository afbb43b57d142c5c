using InsideIn.Groups;

namespace InsideIn.Posts;

/// <summary>What is left for its author of a post that its last group removed: that it was, when, and by which group.</summary>
public sealed record RemovedPost([property: ID<Post>] Guid Id, DateTimeOffset PublishedAt, DateTimeOffset RemovedAt, [property: GraphQLIgnore] Guid GroupId);

/// <summary>The viewer's removed posts.</summary>
[ObjectType<Viewer>]
public static partial class ViewerRemovedPosts
{
    /// <summary>What the viewer wrote and the last of its groups removed, the latest first.</summary>
    [UsePaging(ConnectionName = "RemovedPosts")]
    public static async Task<Connection<RemovedPost>> GetRemovedPostsAsync([Parent] Viewer viewer, PagingArguments paging, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(PostStore.RemovedOf(viewer.PersonId).Page(paging), cancellationToken);
        var posts = (await store.GetAsync(PostStore.Posts, [.. picked.Select(entry => entry.Id)], cancellationToken)).Documents();
        return picked.ToConnection(paging, entry =>
            posts.GetValueOrDefault(entry.Id) is { RemovedAt: { } at, RemovedFromId: { } groupId } post ? new RemovedPost(post.Id, post.PublishedAt, at, groupId) : null);
    }
}

/// <summary>The fields of a removed post that need loading.</summary>
[ObjectType<RemovedPost>]
public static partial class RemovedPostType
{
    /// <summary>The group that removed it last; null when the viewer may not know of it any more.</summary>
    public static Task<Group?> GetGroupAsync([Parent] RemovedPost post, IGroupByIdDataLoader groups, CancellationToken cancellationToken) =>
        groups.LoadAsync(post.GroupId, cancellationToken);
}
