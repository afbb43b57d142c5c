using InsideIn.Access;
using InsideIn.Groups;
using InsideIn.Media;
using InsideIn.Mentions;

namespace InsideIn.Pages;

/// <summary>Members write pages.</summary>
[MutationType]
public static partial class CreatePage
{
    /// <summary>Writes a page in a group of the viewer's, who becomes its owner. The same client key again gives the first page.</summary>
    /// <param name="groupId">The group.</param>
    /// <param name="title">1 to 200 characters.</param>
    /// <param name="text">1 to 500,000 characters.</param>
    /// <param name="clientKey">A key of the client's; a retry comes with the same.</param>
    /// <param name="confirmedRecipients">The number of people whom its mentions tell, as a refusal named it.</param>
    [Authorize]
    [Error<NotFoundError>]
    [Error<NotAllowedError>]
    [Error<TextEmptyError>]
    [Error<TextTooLongError>]
    [Error<FileNotAttachedError>]
    [Error<MentionRefusals>]
    public static async Task<FieldResult<Page>> CreatePageAsync(
        [ID<Group>] Guid groupId, string title, string text, Guid clientKey, int? confirmedRecipients, [GlobalState] Viewer viewer, Rights rights, Mentioning mentioning, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        var content = PageContent.Parse(title, text);
        if ((await rights.RefusesPostAsync(viewer, groupId, cancellationToken) ?? content.Error ?? Attaching.Refuses(content.Value!.Body, [])) is { } refusal)
        {
            return FieldResult.Refused<Page>(refusal);
        }

        var created = new PageCreated(viewer.PersonId, time.GetUtcNow(), Page.IdOf(viewer.PersonId, clientKey), groupId);
        return await store.DecideAsync<FieldResult<Page>>(
            async token =>
            {
                if (await store.GetAsync(PageStore.Pages, created.PageId, token) is { } first)
                {
                    // The client's first try got through: it gets that page, as it stands now.
                    return await rights.MayReadAsync(viewer, first.Document, token) ? (first.Document, null) : (FieldResult.Refused<Page>(new NotFoundError()), null);
                }

                var page = Page.Create(content.Value!, created).Page;
                var typed = new MentioningText(page.Subject, page, page.Body, created.At) { ConfirmedRecipients = confirmedRecipients };
                var (mentioned, tooMany) = await mentioning.ResolveAsync(viewer, typed, token);
                if (mentioned is null)
                {
                    return (FieldResult.Refused<Page>(tooMany!), null);
                }

                var change = Page.Create(new PageContent(page.Title, mentioned.Body), created);
                var batch = PageStore.Save(read: null, change)!;
                await mentioning.AddToAsync(batch, mentioned, viewer.PersonId, token);
                return (change.Page with { UnreachedMentions = mentioned.Unreached }, batch);
            },
            cancellationToken);
    }
}
