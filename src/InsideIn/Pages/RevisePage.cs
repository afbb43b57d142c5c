using InsideIn.Access;
using InsideIn.Media;
using InsideIn.Mentions;

namespace InsideIn.Pages;

/// <summary>Members keep their group's pages up to date.</summary>
[MutationType]
public static partial class RevisePage
{
    /// <summary>
    /// Saves a page's title and text as a new revision. A change that was made to an older revision is refused with both texts and, where they fit together, their merger.
    /// Saving without a change makes no revision. Who is mentioned and was not before is told.
    /// </summary>
    /// <param name="pageId">The page.</param>
    /// <param name="baseRevision">The revision that the change was made to.</param>
    /// <param name="title">1 to 200 characters.</param>
    /// <param name="text">1 to 500,000 characters.</param>
    /// <param name="confirmedRecipients">The number of people whom new mentions tell, as a refusal named it.</param>
    [Authorize]
    [Error<NotFoundError>]
    [Error<NotAllowedError>]
    [Error<TextEmptyError>]
    [Error<TextTooLongError>]
    [Error<UnknownRevisionError>]
    [Error<StalePageError>]
    [Error<FileNotAttachedError>]
    [Error<MentionRefusals>]
    public static Task<FieldResult<Page>> RevisePageAsync(
        [ID<Page>] Guid pageId,
        int baseRevision,
        string title,
        string text,
        int? confirmedRecipients,
        [GlobalState] Viewer viewer,
        Rights rights,
        Mentioning mentioning,
        DocumentStore store,
        TimeProvider time,
        CancellationToken cancellationToken) =>
        store.DecideAsync<FieldResult<Page>>(
            async token =>
            {
                if (await store.GetAsync(PageStore.Pages, pageId, token) is not { } read || !await rights.MayReadAsync(viewer, read.Document, token))
                {
                    return Refused(new NotFoundError());
                }

                var page = read.Document;
                var content = PageContent.Parse(title, text);
                if ((page.MayBeEditedBy(viewer) ? content.Error ?? Attaching.Refuses(content.Value!.Body, []) : new NotAllowedError("Only members of its group revise a page.")) is { } wrong)
                {
                    return Refused(wrong);
                }

                if (await store.GetAsync(PageStore.Revisions, PageRevision.IdOf(pageId, baseRevision), token) is not { Document: var basedOn })
                {
                    return Refused(new UnknownRevisionError(baseRevision, page.RevisionNumber));
                }

                var now = time.GetUtcNow();
                var typed = page.Revise(basedOn, content.Value!, viewer.PersonId, now);
                if (typed.Value?.Revision is null)
                {
                    return typed.Error is { } stale ? Refused(stale) : (page, null);
                }

                var naming = new MentioningText(page.Subject, page, content.Value!.Body, now) { Before = page.Body, ConfirmedRecipients = confirmedRecipients };
                var (mentioned, tooMany) = await mentioning.ResolveAsync(viewer, naming, token);
                return mentioned is null ? Refused(tooMany!) : await SaveAsync(read, basedOn, content.Value.Title, mentioned, viewer, mentioning, token);
            },
            cancellationToken);

    /// <summary>Saves the page with its mentions resolved.</summary>
    private static async Task<(FieldResult<Page> Result, Batch? Batch)> SaveAsync(
        Stored<Page> read, PageRevision basedOn, string title, Mentioned mentioned, Viewer viewer, Mentioning mentioning, CancellationToken cancellationToken)
    {
        var change = read.Document.Revise(basedOn, new PageContent(title, mentioned.Body), viewer.PersonId, mentioned.Text.At).Value!;
        if (PageStore.Save(read, change) is not { } batch)
        {
            return (read.Document, null);
        }

        await mentioning.AddToAsync(batch, mentioned, viewer.PersonId, cancellationToken);
        return (change.Page with { UnreachedMentions = mentioned.Unreached }, batch);
    }

    private static (FieldResult<Page> Result, Batch? Batch) Refused(IError refusal) => (FieldResult.Refused<Page>(refusal), null);
}
