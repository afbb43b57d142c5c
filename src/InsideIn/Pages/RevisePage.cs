using InsideIn.Access;
using InsideIn.Media;

namespace InsideIn.Pages;

/// <summary>Members keep their group's pages up to date.</summary>
[MutationType]
public static partial class RevisePage
{
    /// <summary>
    /// Saves a page's title and text as a new revision. A change that was made to an older revision is refused with both texts and, where they fit together, their merger.
    /// Saving without a change makes no revision.
    /// </summary>
    [Authorize]
    [Error<FileNotAttachedError>]
    public static async Task<FieldResult<Page, NotFoundError, NotAllowedError, TextEmptyError, TextTooLongError, UnknownRevisionError, StalePageError>> RevisePageAsync(
        [ID<Page>] Guid pageId,
        int baseRevision,
        string title,
        string text,
        [GlobalState] Viewer viewer,
        Rights rights,
        DocumentStore store,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (await store.GetAsync(PageStore.Pages, pageId, cancellationToken) is not { } found || !await rights.MayReadAsync(viewer, found.Document, cancellationToken))
        {
            return new NotFoundError();
        }

        if (!found.Document.MayBeEditedBy(viewer))
        {
            return new NotAllowedError("Only members of its group revise a page.");
        }

        var content = PageContent.Parse(title, text);
        switch (content.Error)
        {
            case TextEmptyError empty: return empty;
            case TextTooLongError tooLong: return tooLong;
        }

        if (Attaching.Refuses(content.Value!.Body, []) is { } notAttached)
        {
            throw new GraphQLException(notAttached);
        }

        return await store.DecideAsync<FieldResult<Page, NotFoundError, NotAllowedError, TextEmptyError, TextTooLongError, UnknownRevisionError, StalePageError>>(
            async token =>
            {
                var read = (await store.GetAsync(PageStore.Pages, pageId, token))!;
                if (await store.GetAsync(PageStore.Revisions, PageRevision.IdOf(pageId, baseRevision), token) is not { } basedOn)
                {
                    return (new UnknownRevisionError(baseRevision, read.Document.RevisionNumber), null);
                }

                var decided = read.Document.Revise(basedOn.Document, content.Value!, viewer.PersonId, time.GetUtcNow());
                return decided.Error is StalePageError conflict
                    ? (conflict, null)
                    : (decided.Value!.Page, PageStore.Save(read, decided.Value));
            },
            cancellationToken);
    }
}
