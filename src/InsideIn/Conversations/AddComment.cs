using InsideIn.Access;
using InsideIn.Media;
using InsideIn.Mentions;

namespace InsideIn.Conversations;

/// <summary>People comment on what they may read, and reply to comments.</summary>
[MutationType]
public static partial class AddComment
{
    /// <summary>Adds a comment to a subject, or a reply to one of its comments, with at most 20 of the viewer's uploads. The same client key again gives the first comment.</summary>
    /// <param name="confirmedRecipients">The number of people whom its mentions tell, as a refusal named it.</param>
    [Authorize]
    [Error<MentionsNotConfirmedError>]
    [Error<TooManyMentionedError>]
    [Error<GroupMentionedTodayError>]
    public static async Task<FieldResult<Comment, TextEmptyError, TextTooLongError, NotFoundError, NotAllowedError, CountOutOfRangeError, FileNotAttachableError, AltTextMissingError>> AddCommentAsync(
        NodeId subjectId, [ID<Comment>] Guid? parentId, string text, Guid clientKey, IReadOnlyList<Attachment>? attachments, int? confirmedRecipients, [GlobalState] Viewer viewer, Rights rights, Mentioning mentioning, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if (rights.SubjectOf(subjectId) is not { Kind: not SubjectKind.Comment } subject || await rights.FindReadableAsync(viewer, subject, cancellationToken) is not { } thing)
        {
            return new NotFoundError();
        }

        if (await rights.RefusesCommentAsync(viewer, thing, cancellationToken) is NotAllowedError notAllowed)
        {
            return notAllowed;
        }

        switch (TextRules.Check("text", text, TextRules.CommentLimit))
        {
            // Files speak for themselves.
            case TextEmptyError empty when attachments is not { Count: > 0 }: return empty;
            case TextTooLongError tooLong: return tooLong;
        }

        var id = Comment.IdOf(viewer.PersonId, clientKey);
        var typed = new MentioningText(new Subject(SubjectKind.Comment, id), thing, RichText.Parse(text), time.GetUtcNow()) { ConfirmedRecipients = confirmedRecipients };
        var (resolved, tooMany) = await mentioning.ResolveAsync(viewer, typed, cancellationToken);
        var mentioned = resolved ?? throw new GraphQLException(tooMany!);
        return await store.DecideAsync<FieldResult<Comment, TextEmptyError, TextTooLongError, NotFoundError, NotAllowedError, CountOutOfRangeError, FileNotAttachableError, AltTextMissingError>>(
            async token =>
            {
                if (await ConversationStore.FindAsync(store, id, token) is { } first)
                {
                    // The client's first try got through.
                    return first.Document.Subject == subject ? (first.Document, null) : (new NotFoundError(), null);
                }

                var parent = await ThreadAsync(store, subject, parentId, token);
                if (parentId is not null && parent is null)
                {
                    return (new NotFoundError(), null);
                }

                var (comment, added) = Comment.Add(id, viewer.PersonId, subject, parent?.Id, mentioned.Body, typed.At);
                comment = comment with { UnreachedMentions = mentioned.Unreached, FileIds = [.. (attachments ?? []).Select(attachment => attachment.FileId).Distinct()] };
                var batch = new Batch().Insert(ConversationStore.Comments, comment).Append(added);
                switch (await Attaching.AttachAsync(store, batch, viewer.PersonId, new Subject(SubjectKind.Comment, id), attachments ?? [], token))
                {
                    case CountOutOfRangeError count: return (count, null);
                    case FileNotAttachableError file: return (file, null);
                    case AltTextMissingError altText: return (altText, null);
                    case TextTooLongError altText: return (altText, null);
                }

                await mentioning.AddToAsync(batch, mentioned, viewer.PersonId, token);
                return (comment, parent is { Document.HasReplies: false } ? batch.Replace(ConversationStore.Comments, parent, parent.Document with { HasReplies = true }) : batch);
            },
            cancellationToken);
    }

    /// <summary>The first comment of the thread that <paramref name="parentId"/> stands in; null when there is none on this subject, or what is replied to is deleted.</summary>
    private static async Task<Stored<Comment>?> ThreadAsync(DocumentStore store, Subject subject, Guid? parentId, CancellationToken cancellationToken)
    {
        if (parentId is null || await ConversationStore.FindAsync(store, parentId.Value, cancellationToken) is not { Document.IsDeleted: false } parent || parent.Document.Subject != subject)
        {
            return null;
        }

        return parent.Document.ParentId is { } top ? await ConversationStore.FindAsync(store, top, cancellationToken) : parent;
    }
}
