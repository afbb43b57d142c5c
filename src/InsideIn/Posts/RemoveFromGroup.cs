using InsideIn.Access;
using InsideIn.Groups;

namespace InsideIn.Posts;

/// <summary>Each group keeps its own door: who keeps order in it takes a post out of this group and out of no other (rule R8).</summary>
[MutationType]
public static partial class RemoveFromGroup
{
    /// <summary>
    /// Takes a post out of one of its groups; the others show it as before. Once the last has removed it, nobody reads it, and its author finds it in <c>viewer.removedPosts</c>.
    /// </summary>
    [Authorize]
    public static async Task<FieldResult<RemovedFromGroup, NotFoundError, NotAllowedError>> RemovePostFromGroupAsync(
        [ID<Post>] Guid postId, [ID<Group>] Guid groupId, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        await store.DecideAsync<FieldResult<RemovedFromGroup, NotFoundError, NotAllowedError>>(
            async token =>
            {
                // A door that the viewer may not know of is as good as none.
                if (await PostStore.FindAsync(store, postId, token) is not { } read
                    || !await rights.MayReadAsync(viewer, read.Document, token)
                    || !read.Document.GroupIds.Contains(groupId)
                    || await rights.FindGroupAsync(viewer, groupId, token) is null)
                {
                    return (new NotFoundError(), null);
                }

                if (!read.Document.MayBeRemovedFrom(groupId, viewer))
                {
                    return (new NotAllowedError("Only its author and those who keep order in the group take a post out of it."), null);
                }

                var (post, removed) = read.Document.RemoveFrom(groupId, viewer.PersonId, time.GetUtcNow());
                return (new RemovedFromGroup(postId), new Batch().Replace(PostStore.Posts, read, post).Append(removed));
            },
            cancellationToken);
}

/// <summary>The post that a group no longer shows.</summary>
public sealed record RemovedFromGroup([property: ID<Post>] Guid Id);

/// <summary>The fields of what is left for who took a post out of a group.</summary>
[ObjectType<RemovedFromGroup>]
public static partial class RemovedFromGroupType
{
    /// <summary>The post, where the viewer still reads it by another door; null otherwise.</summary>
    public static Task<Post?> GetPostAsync([Parent] RemovedFromGroup removed, IPostByIdDataLoader posts, CancellationToken cancellationToken) =>
        posts.LoadAsync(removed.Id, cancellationToken);
}
