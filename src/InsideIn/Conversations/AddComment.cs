using InsideIn.Access;
using InsideIn.Media;
using InsideIn.Mentions;

namespace InsideIn.Conversations;

/// <summary>People comment on what they may read, and reply to comments.</summary>
[MutationType]
public static partial class AddComment
{
    /// <summary>
    /// Adds a comment to a subject, or a reply to one of its comments, with at most 20 of the viewer's uploads. The same client key again gives the first comment.
    /// A reply to a reply stands beside it, below the first comment of the thread, and quotes what it answers, so that two levels show.
    /// </summary>
    /// <param name="confirmedRecipients">The number of people whom its mentions tell, as a refusal named it.</param>
    [Authorize]
    [Error<TextEmptyError>]
    [Error<TextTooLongError>]
    [Error<NotFoundError>]
    [Error<NotAllowedError>]
    [Error<CountOutOfRangeError>]
    [Error<FileNotAttachableError>]
    [Error<FileNotAttachedError>]
    [Error<AltTextMissingError>]
    [Error<MentionRefusals>]
    public static async Task<FieldResult<Comment>> AddCommentAsync(
        NodeId subjectId, [ID<Comment>] Guid? parentId, string text, Guid clientKey, IReadOnlyList<Attachment>? attachments, int? confirmedRecipients, [GlobalState] Viewer viewer, Rights rights, Mentioning mentioning, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if (await WholeAsync(rights, viewer, rights.SubjectOf(subjectId), cancellationToken) is not var (subject, thing))
        {
            return FieldResult.Refused<Comment>(new NotFoundError());
        }

        // Files speak for themselves.
        var wrong = TextRules.Check("text", text, TextRules.CommentLimit) is { } found && !(found is TextEmptyError && attachments is { Count: > 0 }) ? found : null;
        if ((await rights.RefusesCommentAsync(viewer, thing, cancellationToken) ?? wrong) is { } refusal)
        {
            return FieldResult.Refused<Comment>(refusal);
        }

        var body = RichText.Parse(text);
        if (Attaching.Refuses(body, [.. (attachments ?? []).Select(attachment => attachment.FileId)]) is { } notAttached)
        {
            return FieldResult.Refused<Comment>(notAttached);
        }

        var id = Comment.IdOf(viewer.PersonId, clientKey);
        var typed = new MentioningText(new Subject(SubjectKind.Comment, id), thing, body, time.GetUtcNow()) { ConfirmedRecipients = confirmedRecipients };
        return await store.DecideAsync<FieldResult<Comment>>(
            async token =>
            {
                if (await ConversationStore.FindAsync(store, id, token) is { } first)
                {
                    // The client's first try got through.
                    return first.Document.Subject == subject ? (first.Document, null) : Refused(new NotFoundError());
                }

                var answered = await AnsweredAsync(store, subject, parentId, token);
                if (parentId is not null && answered is null)
                {
                    return Refused(new NotFoundError());
                }

                var (mentioned, tooMany) = await mentioning.ResolveAsync(viewer, typed, token);
                if (mentioned is null)
                {
                    return Refused(tooMany!);
                }

                var (comment, added) = Comment.Add(id, viewer.PersonId, subject, answered?.Document.ParentId ?? answered?.Id, mentioned.Body, typed.At);
                var quoting = comment with { ClientKey = clientKey, Quoted = QuotedComment.Of(answered?.Document), UnreachedMentions = mentioned.Unreached };
                return await SaveAsync(quoting, new Batch().Append(added), mentioned, attachments ?? [], mentioning, store, token);
            },
            cancellationToken);
    }

    /// <summary>What is commented on, as far as the viewer reads it: of a post that was merged into another that one, where its thread goes on.</summary>
    private static async Task<(Subject Subject, IReadable Thing)?> WholeAsync(Rights rights, Viewer viewer, Subject? asked, CancellationToken cancellationToken) =>
        asked is not { Kind: not SubjectKind.Comment } subject || await rights.FindReadableAsync(viewer, subject, cancellationToken) is not { } thing ? null
        : thing.Audience.Within is { } whole ? await WholeAsync(rights, viewer, whole, cancellationToken)
        : (subject, thing);

    private static async Task<(FieldResult<Comment> Result, Batch? Batch)> SaveAsync(
        Comment comment, Batch batch, Mentioned mentioned, IReadOnlyList<Attachment> attachments, Mentioning mentioning, DocumentStore store, CancellationToken cancellationToken)
    {
        var carrying = comment with { FileIds = [.. attachments.Select(attachment => attachment.FileId).Distinct()] };
        batch.Insert(ConversationStore.Comments, carrying);
        if (await Attaching.AttachAsync(store, batch, comment.AuthorId, mentioned.Text.Subject, attachments, cancellationToken) is { } notAttachable)
        {
            return Refused(notAttachable);
        }

        await mentioning.AddToAsync(batch, mentioned, comment.AuthorId, cancellationToken);
        return (carrying, await KeepThreadAsync(store, batch, carrying, cancellationToken));
    }

    private static (FieldResult<Comment> Result, Batch? Batch) Refused(IError refusal) => (FieldResult.Refused<Comment>(refusal), null);

    /// <summary>The comment that <paramref name="parentId"/> names; null when there is none on this subject, or it is deleted.</summary>
    private static async Task<Stored<Comment>?> AnsweredAsync(DocumentStore store, Subject subject, Guid? parentId, CancellationToken cancellationToken) =>
        parentId is { } id && await ConversationStore.FindAsync(store, id, cancellationToken) is { Document.IsDeleted: false } parent && parent.Document.Subject == subject ? parent : null;

    /// <summary>Notes in the first comment of a thread that it has replies, so that it leaves a tombstone when it goes.</summary>
    private static async Task<Batch> KeepThreadAsync(DocumentStore store, Batch batch, Comment reply, CancellationToken cancellationToken) =>
        reply.ParentId is { } top && await ConversationStore.FindAsync(store, top, cancellationToken) is { Document.HasReplies: false } first
            ? batch.Replace(ConversationStore.Comments, first, first.Document with { HasReplies = true })
            : batch;
}
