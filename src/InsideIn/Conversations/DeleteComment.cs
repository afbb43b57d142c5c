using InsideIn.Access;

namespace InsideIn.Conversations;

/// <summary>Authors take their comments back; moderators remove what must not stand.</summary>
[MutationType]
public static partial class DeleteComment
{
    /// <summary>Deletes a comment's text and all earlier texts. Where somebody replied a tombstone stays, and the replies with it (rule R24).</summary>
    [Authorize]
    public static async Task<FieldResult<Comment, NotFoundError, NotAllowedError>> DeleteCommentAsync(
        [ID<Comment>] Guid commentId, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        await store.DecideAsync<FieldResult<Comment, NotFoundError, NotAllowedError>>(
            async token =>
            {
                if (await ConversationStore.FindAsync(store, commentId, token) is not { Document.IsDeleted: false } read || !await rights.MayReadAsync(viewer, read.Document, token))
                {
                    return (new NotFoundError(), null);
                }

                if (!read.Document.MayBeDeletedBy(viewer))
                {
                    return (new NotAllowedError("Only its author deletes a comment; moderators remove it with a reason."), null);
                }

                var (comment, deleted) = read.Document.Delete(viewer.PersonId, time.GetUtcNow());
                var batch = new Batch().Replace(ConversationStore.Comments, read, comment).Append(deleted);
                foreach (var revision in await store.AllAsync(ConversationStore.RevisionsOf(commentId), token))
                {
                    batch.Delete(ConversationStore.Revisions, revision);
                }

                return (comment, batch);
            },
            cancellationToken);
}
