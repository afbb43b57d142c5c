using InsideIn.Access;
using InsideIn.Mentions;

namespace InsideIn.Posts;

/// <summary>Authors change what they wrote; after the first five minutes the earlier text stays readable.</summary>
[MutationType]
public static partial class EditPost
{
    /// <summary>
    /// Changes the text of a post that the viewer wrote, alone or with others. In its first five minutes that leaves no trace; afterwards the earlier text stays readable. A change without a difference makes no revision.
    /// With a correction it says what was wrong before: who saw that, and nobody else, is told.
    /// </summary>
    /// <param name="confirmedRecipients">The number of people whom new mentions tell, as a refusal named it.</param>
    [Authorize]
    [Error<MentionsNotConfirmedError>]
    [Error<TooManyMentionedError>]
    [Error<GroupMentionedTodayError>]
    public static async Task<FieldResult<Post, TextEmptyError, TextTooLongError, NotFoundError, NotAllowedError, StaleRevisionError>> EditPostAsync(
        [ID<Post>] Guid postId, string text, int baseRevision, string? correction, int? confirmedRecipients, [GlobalState] Viewer viewer, Rights rights, Mentioning mentioning, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if (await PostStore.FindAsync(store, postId, cancellationToken) is not { } read || !await rights.MayReadAsync(viewer, read.Document, cancellationToken))
        {
            return new NotFoundError();
        }

        if (!read.Document.MayBeEditedBy(viewer))
        {
            return new NotAllowedError("Only its author and co-authors edit a post, while they are in one of its groups.");
        }

        switch (TextRules.Check("text", text, PostContent.LimitOf(read.Document.Kind)))
        {
            case TextEmptyError empty: return empty;
            case TextTooLongError tooLong: return tooLong;
        }

        switch (Correction.Check(correction))
        {
            case TextEmptyError empty: return empty;
            case TextTooLongError tooLong: return tooLong;
        }

        var body = RichText.Parse(text);
        if (baseRevision != read.Document.RevisionNumber || body.Says(read.Document.Body))
        {
            return baseRevision != read.Document.RevisionNumber ? Stale(baseRevision, read.Document) : read.Document;
        }

        var edit = new MentioningText(read.Document.Subject, read.Document, body, time.GetUtcNow()) { Before = read.Document.Body, ConfirmedRecipients = confirmedRecipients };
        var (mentioned, tooMany) = await mentioning.ResolveAsync(viewer, edit, cancellationToken);
        return mentioned is null ? throw new GraphQLException(tooMany!)
            : await SaveAsync(read, mentioned, new PostEdit(mentioned.Body, viewer.PersonId, edit.At, correction is null ? null : RichText.Clean(correction)), mentioning, store, cancellationToken) is { } saved ? saved
            // Another edit, or the deletion, came first.
            : await PostStore.FindAsync(store, postId, cancellationToken) is { } now ? Stale(baseRevision, now.Document)
            : new NotFoundError();
    }

    /// <summary>The post with its new text; null when somebody else was faster.</summary>
    private static async Task<Post?> SaveAsync(Stored<Post> read, Mentioned mentioned, PostEdit edit, Mentioning mentioning, DocumentStore store, CancellationToken cancellationToken)
    {
        var edited = read.Document.Edit(edit);
        var batch = new Batch().Replace(PostStore.Posts, read, edited.Post).AppendAll(edited.Facts);
        if (edited.Replaced is { } replaced)
        {
            batch.Insert(PostStore.Revisions, replaced);
        }

        await mentioning.AddToAsync(batch, mentioned, edit.EditorId, cancellationToken);
        return await store.CommitAsync(batch, cancellationToken) is Committed ? edited.Post with { UnreachedMentions = mentioned.Unreached } : null;
    }

    private static StaleRevisionError Stale(int baseRevision, Post now) => new(baseRevision, now.RevisionNumber, now.Body.ToSource());
}
