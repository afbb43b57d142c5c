using InsideIn.Access;

namespace InsideIn.Conversations;

/// <summary>What should never have been written is taken out of a comment's history.</summary>
[MutationType]
public static partial class RedactCommentRevision
{
    /// <summary>
    /// Takes the text of a comment's earlier revision away for good; its time stays, with who took it and why. What the texts beside it changed is no longer shown either (rule R26). A second time changes nothing.
    /// </summary>
    [Authorize]
    public static async Task<FieldResult<CommentRevision, NotFoundError, NotAllowedError>> RedactCommentRevisionAsync(
        [ID<Comment>] Guid commentId, int number, RedactionReason reason, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        await store.DecideAsync<FieldResult<CommentRevision, NotFoundError, NotAllowedError>>(
            async token =>
            {
                if (await ConversationStore.FindAsync(store, commentId, token) is not { Document.IsDeleted: false } read
                    || await rights.FindReadableAsync(viewer, read.Document.Subject, token) is not { } subject
                    || !await rights.MayReadAsync(viewer, read.Document, token))
                {
                    return (new NotFoundError(), null);
                }

                if (!MayRedact(viewer, read.Document, subject.Audience))
                {
                    return (new NotAllowedError("Only its author and moderators take an earlier text away."), null);
                }

                if (number == read.Document.RevisionNumber)
                {
                    return (new NotAllowedError("This revision is the text that stands: edit it first, or delete the comment."), null);
                }

                return await store.RedactAsync(ConversationStore.Revisions, CommentRevision.IdOf(commentId, number), new Redaction(viewer.PersonId, time.GetUtcNow(), reason), token);
            },
            cancellationToken);

    private static bool MayRedact(Viewer viewer, Comment comment, Audience audience) =>
        viewer.PersonId == comment.AuthorId || viewer.Roles.Contains(Role.Moderator) || (audience.Doors.Count > 0 && audience.Doors.All(viewer.KeepsOrderIn));
}
