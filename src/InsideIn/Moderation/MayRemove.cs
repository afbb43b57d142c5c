using InsideIn.Access;
using InsideIn.Conversations;
using InsideIn.Posts;

namespace InsideIn.Moderation;

/// <summary>What a moderator may do with a post.</summary>
[ObjectType<Post>]
public static partial class PostModeration
{
    /// <summary>Whether the viewer may remove it with a reason.</summary>
    public static bool GetMayRemove([Parent] Post post, [GlobalState] Viewer viewer) => Judging.MayRemove(viewer, post.AuthorId, post.Audience);
}

/// <summary>What a moderator may do with a comment.</summary>
[ObjectType<Comment>]
public static partial class CommentModeration
{
    /// <summary>Whether the viewer may remove it with a reason.</summary>
    [Cost(0)]
    public static async Task<bool> GetMayRemoveAsync([Parent] Comment comment, [GlobalState] Viewer viewer, IReadableBySubjectDataLoader subjects, CancellationToken cancellationToken) =>
        !comment.IsDeleted && await subjects.LoadAsync(comment.Subject, cancellationToken) is { } subject && Judging.MayRemove(viewer, comment.AuthorId, subject.Audience);
}
