using InsideIn.Access;
using InsideIn.Tags;

namespace InsideIn.Posts;

/// <summary>The posts of a tag.</summary>
[ObjectType<Tag>]
public static partial class TagPosts
{
    /// <summary>How far the count goes: so many, or more.</summary>
    public const int CountedUpTo = 100;

    /// <summary>The tag by id; null when it stands in nothing that the viewer may read.</summary>
    [NodeResolver]
    public static Task<Tag?> GetTagAsync(Guid id, ITagByIdDataLoader tags, CancellationToken cancellationToken) => tags.LoadAsync(id, cancellationToken);

    /// <summary>The posts that bear the tag, newest first, to the very end: what the viewer may read of them.</summary>
    [UsePaging(ConnectionName = "TagPosts")]
    public static Task<Connection<Post>> GetPostsAsync(
        [Parent] Tag tag, PagingArguments paging, [GlobalState] Viewer viewer, IReadableDoorsDataLoader doors, IPostByIdDataLoader posts, DocumentStore store, CancellationToken cancellationToken) =>
        PageAsync(tag, paging, viewer, doors, posts, store, cancellationToken);

    /// <summary>The number of posts that <c>posts</c> lists, counted up to 100; 100 may be more.</summary>
    public static async Task<int> GetPostCountAsync(
        [Parent] Tag tag, [GlobalState] Viewer viewer, IReadableDoorsDataLoader doors, IPostByIdDataLoader posts, DocumentStore store, CancellationToken cancellationToken) =>
        (await PageAsync(tag, new PagingArguments(First: CountedUpTo), viewer, doors, posts, store, cancellationToken)).Edges.Count;

    /// <summary>Picked behind the viewer's doors; what is left out of the words of a newcomer bears no tag, so such a post is not shown either.</summary>
    private static async Task<Connection<Post>> PageAsync(
        Tag tag, PagingArguments paging, Viewer viewer, IReadableDoorsDataLoader doors, IPostByIdDataLoader posts, DocumentStore store, CancellationToken cancellationToken)
    {
        var pick = PostStore.Tagged(tag.Id, await doors.LoadRequiredAsync(viewer.PersonId, cancellationToken));
        return await store.FillAsync<Post, Post>(
            pick,
            paging,
            async ids => [.. (await posts.LoadAsync(ids, cancellationToken)).Select(post => post?.ListedUnder.Contains(tag.Id) == true ? post : null)],
            cancellationToken);
    }
}
