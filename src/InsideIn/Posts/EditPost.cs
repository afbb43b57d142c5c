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

        switch (TextRules.Check("text", text, PostContent.LimitOf(read.Document.Kind)))
        {
            case TextEmptyError empty: return empty;
            case TextTooLongError tooLong: return tooLong;
        }

        return baseRevision != read.Document.RevisionNumber ? Stale(baseRevision, read.Document)
            : RichText.Clean(text) == read.Document.Body.ToPlainText() ? read.Document
            : await SaveAsync(read, RichText.Parse(text), store, time, cancellationToken) is { } saved ? saved
            // Another edit, or the deletion, came first.
            : await PostStore.FindAsync(store, postId, cancellationToken) is { } now ? Stale(baseRevision, now.Document)
            : new NotFoundError();
    }

    /// <summary>The post with its new text; null when somebody else was faster.</summary>
    private static async Task<Post?> SaveAsync(Stored<Post> read, RichText body, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        var (post, replaced, edited) = read.Document.Edit(body, time.GetUtcNow());
        var batch = new Batch().Replace(PostStore.Posts, read, post).Insert(PostStore.Revisions, replaced).Append(edited);
        return await store.CommitAsync(batch, cancellationToken) is Committed ? post : null;
    }

    private static StaleRevisionError Stale(int baseRevision, Post now) => new(baseRevision, now.RevisionNumber, now.Body.ToPlainText());
}
