using InsideIn.Access;
using InsideIn.Groups;

namespace InsideIn.Posts;

/// <summary>Each group keeps its own door: who keeps order in it takes a post out of this group and out of no other (rule R8).</summary>
[MutationType]
public static partial class RemoveFromGroup
{
    /// <summary>The most characters of what is said to the author.</summary>
    public const int WordsLimit = 1_000;

    /// <summary>
    /// Takes a post out of one of its groups; the others show it as before. Once the last has removed it, nobody reads it, and its author finds it in <c>viewer.removedPosts</c>.
    /// Who takes out what somebody else wrote says why; its author is told (<c>viewer.doorRemovals</c>).
    /// </summary>
    /// <param name="reason">Why; other when left out.</param>
    /// <param name="words">What is said to the author, up to 1,000 characters; needed for what somebody else wrote.</param>
    [Authorize]
    public static async Task<FieldResult<RemovedFromGroup, NotFoundError, NotAllowedError, TextEmptyError, TextTooLongError>> RemovePostFromGroupAsync(
        [ID<Post>] Guid postId, [ID<Group>] Guid groupId, DoorReason? reason, string? words, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        await store.DecideAsync<FieldResult<RemovedFromGroup, NotFoundError, NotAllowedError, TextEmptyError, TextTooLongError>>(
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

                switch (read.Document.AuthorId == viewer.PersonId ? null : TextRules.Check("words", words ?? "", WordsLimit))
                {
                    case TextEmptyError empty: return (empty, null);
                    case TextTooLongError tooLong: return (tooLong, null);
                }

                return (new RemovedFromGroup(postId), Decide(read, groupId, reason ?? DoorReason.Other, RichText.Clean(words ?? ""), viewer.PersonId, time.GetUtcNow()));
            },
            cancellationToken);

    /// <summary>What its own author takes out needs no reason and is told to nobody.</summary>
    private static Batch Decide(Stored<Post> read, Guid groupId, DoorReason reason, string words, Guid actorId, DateTimeOffset at)
    {
        var (post, removed) = read.Document.RemoveFrom(groupId, actorId, at);
        var batch = new Batch().Replace(PostStore.Posts, read, post).Append(removed);
        return post.AuthorId == actorId
            ? batch
            : batch.Insert(DoorStore.Removals, new DoorRemoval { PostId = post.Id, GroupId = groupId, AuthorId = post.AuthorId, RemovedById = actorId, Reason = reason, Words = words, RemovedAt = at });
    }
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
