using InsideIn.Access;

namespace InsideIn.Posts;

/// <summary>Authors change what they wrote; after the first five minutes the earlier text stays readable.</summary>
[MutationType]
public static partial class EditPost
{
    /// <summary>
    /// Changes the text of a post that the viewer wrote, alone or with others. In its first five minutes that leaves no trace; afterwards the earlier text stays readable. A change without a difference makes no revision.
    /// With a correction it says what was wrong before: who saw that, and nobody else, is told.
    /// </summary>
    [Authorize]
    public static async Task<FieldResult<Post, TextEmptyError, TextTooLongError, NotFoundError, NotAllowedError, StaleRevisionError>> EditPostAsync(
        [ID<Post>] Guid postId, string text, int baseRevision, string? correction, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
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
        return baseRevision != read.Document.RevisionNumber ? Stale(baseRevision, read.Document)
            : body.Says(read.Document.Body) ? read.Document
            : await SaveAsync(read, new PostEdit(body, viewer.PersonId, time.GetUtcNow(), correction is null ? null : RichText.Clean(correction)), store, cancellationToken) is { } saved ? saved
            // Another edit, or the deletion, came first.
            : await PostStore.FindAsync(store, postId, cancellationToken) is { } now ? Stale(baseRevision, now.Document)
            : new NotFoundError();
    }

    /// <summary>The post with its new text; null when somebody else was faster.</summary>
    private static async Task<Post?> SaveAsync(Stored<Post> read, PostEdit edit, DocumentStore store, CancellationToken cancellationToken)
    {
        var edited = read.Document.Edit(edit);
        var batch = new Batch().Replace(PostStore.Posts, read, edited.Post).AppendAll(edited.Facts);
        if (edited.Replaced is { } replaced)
        {
            batch.Insert(PostStore.Revisions, replaced);
        }

        return await store.CommitAsync(batch, cancellationToken) is Committed ? edited.Post : null;
    }

    private static StaleRevisionError Stale(int baseRevision, Post now) => new(baseRevision, now.RevisionNumber, now.Body.ToSource());
}
