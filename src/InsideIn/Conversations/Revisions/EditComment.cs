using InsideIn.Access;

namespace InsideIn.Conversations;

/// <summary>Authors change their comments; after the first five minutes the earlier text stays readable.</summary>
[MutationType]
public static partial class EditComment
{
    /// <summary>
    /// Changes the text of the viewer's comment, as long as the viewer may read it. In its first five minutes that leaves no trace; afterwards the earlier text stays readable. A change without a difference makes no revision.
    /// With a correction it says what was wrong before: who saw that, and nobody else, is told.
    /// </summary>
    [Authorize]
    public static async Task<FieldResult<Comment, TextEmptyError, TextTooLongError, NotFoundError, NotAllowedError, StaleRevisionError>> EditCommentAsync(
        [ID<Comment>] Guid commentId, string text, int baseRevision, string? correction, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        switch (Correction.Check(correction))
        {
            case TextEmptyError empty: return empty;
            case TextTooLongError tooLong: return tooLong;
        }

        return await store.DecideAsync<FieldResult<Comment, TextEmptyError, TextTooLongError, NotFoundError, NotAllowedError, StaleRevisionError>>(
            async token =>
            {
                if (await ConversationStore.FindAsync(store, commentId, token) is not { Document.IsDeleted: false } read || !await rights.MayReadAsync(viewer, read.Document, token))
                {
                    return (new NotFoundError(), null);
                }

                if (!read.Document.MayBeEditedBy(viewer))
                {
                    return (new NotAllowedError("Only its author edits a comment."), null);
                }

                var now = read.Document;
                switch (TextRules.Check("text", text, TextRules.CommentLimit))
                {
                    // Files speak for themselves.
                    case TextEmptyError empty when now.FileIds.Count == 0: return (empty, null);
                    case TextTooLongError tooLong: return (tooLong, null);
                }

                return now.RevisionNumber != baseRevision ? (new StaleRevisionError(baseRevision, now.RevisionNumber, now.Body.ToSource()), null)
                    : RichText.Parse(text).Says(now.Body) ? (now, null)
                    : Saved(read, now.Edit(RichText.Parse(text), time.GetUtcNow(), correction is null ? null : RichText.Clean(correction)));
            },
            cancellationToken);
    }

    private static (FieldResult<Comment, TextEmptyError, TextTooLongError, NotFoundError, NotAllowedError, StaleRevisionError> Result, Batch? Batch) Saved(Stored<Comment> read, EditedComment edited)
    {
        var batch = new Batch().Replace(ConversationStore.Comments, read, edited.Comment).AppendAll(edited.Facts);
        return (edited.Comment, edited.Replaced is { } replaced ? batch.Insert(ConversationStore.Revisions, replaced) : batch);
    }
}
