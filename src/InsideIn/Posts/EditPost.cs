using InsideIn.Access;

namespace InsideIn.Posts;

/// <summary>Authors change what they wrote; the earlier text stays readable.</summary>
[MutationType]
public static partial class EditPost
{
    /// <summary>Changes the text of the viewer's post. A change without a difference makes no revision.</summary>
    [Authorize]
    public static async Task<FieldResult<Post, TextEmptyError, TextTooLongError, NotFoundError, NotAllowedError, StaleRevisionError>> EditPostAsync(
        [ID<Post>] Guid postId, string text, int baseRevision, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if (await PostStore.FindAsync(store, postId, cancellationToken) is not { } read || !await rights.MayReadAsync(viewer, read.Document, cancellationToken))
        {
            return new NotFoundError();
        }

        if (!read.Document.MayBeEditedBy(viewer))
        {
            return new NotAllowedError("Only its author edits a post.");
        }

        switch (TextRules.Check("text", text, TextRules.PostLimit))
        {
            case TextEmptyError empty: return empty;
            case TextTooLongError tooLong: return tooLong;
        }

        if (baseRevision != read.Document.RevisionNumber)
        {
            return Stale(baseRevision, read.Document);
        }

        if (RichText.Clean(text) == read.Document.Body.ToPlainText())
        {
            return read.Document;
        }

        var (post, replaced, edited) = read.Document.Edit(RichText.Parse(text), time.GetUtcNow());
        var batch = new Batch().Replace(PostStore.Posts, read, post).Insert(PostStore.Revisions, replaced).Append(edited);
        if (await store.CommitAsync(batch, cancellationToken) is Committed)
        {
            return post;
        }

        // Another edit, or the deletion, came first.
        return await PostStore.FindAsync(store, postId, cancellationToken) is { } now ? Stale(baseRevision, now.Document) : new NotFoundError();
    }

    private static StaleRevisionError Stale(int baseRevision, Post now) => new(baseRevision, now.RevisionNumber, now.Body.ToPlainText());
}
