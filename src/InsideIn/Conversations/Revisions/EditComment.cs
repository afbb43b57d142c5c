using InsideIn.Access;
using InsideIn.Media;
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
    [Error<TextEmptyError>]
    [Error<TextTooLongError>]
    [Error<NotFoundError>]
    [Error<NotAllowedError>]
    [Error<StaleRevisionError>]
    [Error<FileNotAttachedError>]
    [Error<MentionRefusals>]
    public static Task<FieldResult<Comment>> EditCommentAsync(
        [ID<Comment>] Guid commentId, string text, int baseRevision, string? correction, int? confirmedRecipients, [GlobalState] Viewer viewer, Rights rights, Mentioning mentioning, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        store.DecideAsync<FieldResult<Comment>>(
            async token =>
            {
                if (await ConversationStore.FindAsync(store, commentId, token) is not { Document.IsDeleted: false } read || !await rights.MayReadAsync(viewer, read.Document, token)
                    || await rights.FindReadableAsync(viewer, read.Document.Subject, token) is not { } whole)
                {
                    return Refused(new NotFoundError());
                }

                var now = read.Document;
                if (!now.MayBeEditedBy(viewer))
                {
                    return Refused(new NotAllowedError("Only its author edits a comment."));
                }

                // Files speak for themselves.
                var wrong = TextRules.Check("text", text, TextRules.CommentLimit) is { } found && !(found is TextEmptyError && now.FileIds.Count > 0) ? found : null;
                if ((wrong ?? Correction.Check(correction)) is { } refusal)
                {
                    return Refused(refusal);
                }

                var body = RichText.Parse(text);
                if (Attaching.Refuses(body, now.FileIds) is { } notAttached)
                {
                    return Refused(notAttached);
                }

                if (now.RevisionNumber != baseRevision || body.Says(now.Body))
                {
                    return now.RevisionNumber != baseRevision ? Refused(new StaleRevisionError(baseRevision, now.RevisionNumber, now.Body.ToSource())) : (now, null);
                }

                var edit = new MentioningText(new Subject(SubjectKind.Comment, commentId), whole, body, time.GetUtcNow()) { Before = now.Body, ConfirmedRecipients = confirmedRecipients };
                var (mentioned, tooMany) = await mentioning.ResolveAsync(viewer, edit, token);
                if (mentioned is null)
                {
                    return Refused(tooMany!);
                }

                var edited = now.Edit(mentioned.Body, edit.At, correction is null ? null : RichText.Clean(correction));
                var batch = Saved(read, edited);
                await mentioning.AddToAsync(batch, mentioned, viewer.PersonId, token);
                return (edited.Comment with { UnreachedMentions = mentioned.Unreached }, batch);
            },
            cancellationToken);

    private static Batch Saved(Stored<Comment> read, EditedComment edited)
    {
        var batch = new Batch().Replace(ConversationStore.Comments, read, edited.Comment).AppendAll(edited.Facts);
        return edited.Replaced is { } replaced ? batch.Insert(ConversationStore.Revisions, replaced) : batch;
    }

    private static (FieldResult<Comment> Result, Batch? Batch) Refused(IError refusal) => (FieldResult.Refused<Comment>(refusal), null);
}
