using InsideIn.Access;

namespace InsideIn.Posts;

/// <summary>Batched reads of posts, each through Access.</summary>
public static class PostLoaders
{
    /// <summary>The posts among the ids that stand and that the viewer may read.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, Post>> GetPostByIdAsync(
        IReadOnlyList<Guid> ids, [GlobalState] Viewer viewer, DocumentStore store, Rights rights, CancellationToken cancellationToken)
    {
        var posts = (await store.GetAsync(PostStore.Posts, ids, cancellationToken)).Documents();
        return await rights.ReadableAsync(viewer, posts.Values.Where(post => post.DeletedAt is null), cancellationToken);
    }

    /// <summary>Earlier texts by id; asked for below a post that the viewer may read.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, PostRevision>> GetPostRevisionByIdAsync(IReadOnlyList<Guid> ids, DocumentStore store, CancellationToken cancellationToken) =>
        (await store.GetAsync(PostStore.Revisions, ids, cancellationToken)).Documents();
}
