using InsideIn.Access;
using InsideIn.Mentions;

namespace InsideIn.Conversations;

/// <summary>Authors change their comments; after the first five minutes the earlier text stays readable.</summary>
[MutationType]
public static partial class EditComment
{
    /// <summary>
    /// Changes the text of the viewer's comment, as long as the viewer may read it. In its first five minutes that leaves no trace; afterwards the earlier text stays readable. A change without a difference makes no revision.
    /// With a correction it says what was wrong before: who saw that, and nobody else, is told.
    /// </summary>
    /// <param name="confirmedRecipients">The number of people whom new mentions tell, as a refusal named it.</param>
    [Authorize]
    [Error<MentionsNotConfirmedError>]
    [Error<TooManyMentionedError>]
    [Error<GroupMentionedTodayError>]
    public static async Task<FieldResult<Comment, TextEmptyError, TextTooLongError, NotFoundError, NotAllowedError, StaleRevisionError>> EditCommentAsync(
        [ID<Comment>] Guid commentId, string text, int baseRevision, string? correction, int? confirmedRecipients, [GlobalState] Viewer viewer, Rights rights, Mentioning mentioning, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
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

                var body = RichText.Parse(text);
                if (now.RevisionNumber != baseRevision || body.Says(now.Body))
                {
                    return now.RevisionNumber != baseRevision ? (new StaleRevisionError(baseRevision, now.RevisionNumber, now.Body.ToSource()), null) : (now, null);
                }

                if (await rights.FindReadableAsync(viewer, now.Subject, token) is not { } whole)
                {
                    return (new NotFoundError(), null);
                }

                var edit = new MentioningText(new Subject(SubjectKind.Comment, commentId), whole, body, time.GetUtcNow()) { Before = now.Body, ConfirmedRecipients = confirmedRecipients };
                var (mentioned, tooMany) = await mentioning.ResolveAsync(viewer, edit, token);
                if (mentioned is null)
                {
                    throw new GraphQLException(tooMany!);
                }

                var saved = Saved(read, now.Edit(mentioned.Body, edit.At, correction is null ? null : RichText.Clean(correction)), mentioned.Unreached);
                await mentioning.AddToAsync(saved.Batch, mentioned, viewer.PersonId, token);
                return saved;
            },
            cancellationToken);
    }

    private static (FieldResult<Comment, TextEmptyError, TextTooLongError, NotFoundError, NotAllowedError, StaleRevisionError> Result, Batch Batch) Saved(
        Stored<Comment> read, EditedComment edited, IReadOnlyList<string> unreached)
    {
        var batch = new Batch().Replace(ConversationStore.Comments, read, edited.Comment).AppendAll(edited.Facts);
        return (edited.Comment with { UnreachedMentions = unreached }, edited.Replaced is { } replaced ? batch.Insert(ConversationStore.Revisions, replaced) : batch);
    }
}
