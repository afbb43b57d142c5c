using InsideIn.Access;

namespace InsideIn.Pages;

/// <summary>What should never have been written is taken out of a page's history.</summary>
[MutationType]
public static partial class RedactPageRevision
{
    /// <summary>
    /// Takes title and text of a page's earlier revision away for good; its time stays, with who took it and why. What the texts beside it changed is no longer shown either (rule R26). A second time changes nothing.
    /// </summary>
    [Authorize]
    public static async Task<FieldResult<PageRevision, NotFoundError, NotAllowedError>> RedactPageRevisionAsync(
        [ID<Page>] Guid pageId, int number, RedactionReason reason, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        await store.DecideAsync<FieldResult<PageRevision, NotFoundError, NotAllowedError>>(
            async token =>
            {
                if (await store.GetAsync(PageStore.Pages, pageId, token) is not { } read || !await rights.MayReadAsync(viewer, read.Document, token))
                {
                    return (new NotFoundError(), null);
                }

                if (!read.Document.MayBeRedactedBy(viewer))
                {
                    return (new NotAllowedError("Only its owner and moderators take an earlier text away."), null);
                }

                if (number == read.Document.RevisionNumber)
                {
                    return (new NotAllowedError("This revision is the text that stands: revise the page first."), null);
                }

                return await store.RedactAsync(PageStore.Revisions, PageRevision.IdOf(pageId, number), new Redaction(viewer.PersonId, time.GetUtcNow(), reason), token);
            },
            cancellationToken);
}
