using InsideIn.Access;
using InsideIn.Groups;
using InsideIn.Media;

namespace InsideIn.Pages;

/// <summary>Members write pages.</summary>
[MutationType]
public static partial class CreatePage
{
    /// <summary>Writes a page in a group of the viewer's, who becomes its owner. The same client key again gives the first page.</summary>
    [Authorize]
    [Error<FileNotAttachedError>]
    public static async Task<FieldResult<Page, NotFoundError, NotAllowedError, TextEmptyError, TextTooLongError>> CreatePageAsync(
        [ID<Group>] Guid groupId, string title, string text, Guid clientKey, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        switch (await rights.RefusesPostAsync(viewer, groupId, cancellationToken))
        {
            case NotFoundError notFound: return notFound;
            case NotAllowedError notAllowed: return notAllowed;
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

        var created = new PageCreated(viewer.PersonId, time.GetUtcNow(), Page.IdOf(viewer.PersonId, clientKey), groupId);
        var change = Page.Create(content.Value!, created);
        if (await store.CommitAsync(PageStore.Save(read: null, change)!, cancellationToken) is Committed)
        {
            return change.Page;
        }

        // The client's first try got through: it gets that page, as it stands now.
        var first = await store.GetAsync(PageStore.Pages, created.PageId, cancellationToken);
        return first is not null && await rights.MayReadAsync(viewer, first.Document, cancellationToken) ? first.Document : new NotFoundError();
    }
}
