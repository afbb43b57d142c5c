using InsideIn.Access;
using InsideIn.Groups;
using InsideIn.LinkPreviews;

namespace InsideIn.Pages;

/// <summary>Pages: write, revise together, look back.</summary>
public static class PagesFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Pages")
    {
        Collections = [PageStore.Pages, PageStore.Revisions],
        Facts = [typeof(PageCreated), typeof(PageRevised)],
        PersonalData =
        [
            new PersonalData<Page>(PageStore.Pages, "pages")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, PageStore.OwnedBy(id), cancellationToken),
                Show = page => new { page.Id, page.GroupId, page.Slug, page.Title, page.CreatedAt, page.RevisedAt },
                Forget = (page, who) => page.Forget(who),
            },
            new PersonalData<PageRevision>(PageStore.Revisions, "revisions of pages")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, PageStore.SavedBy(id), cancellationToken),
                Show = revision => new { revision.PageId, revision.Number, revision.Title, Text = revision.Body.ToPlainText(), revision.RevisedAt },
                Forget = (revision, who) => revision with { Title = who.Replace(revision.Title), Body = who.Replace(revision.Body) },
            },
        ],
        Services = services => services
            .AddSingleton<IOwnership, PageOwnership>()
            .AddSingleton(GroupActivity.Of<PageCreated>(created => [created.GroupId]))
            .AddSingleton(GroupActivity.Of<PageRevised>(async (store, revised, cancellationToken) => await store.GetAsync(PageStore.Pages, revised.PageId, cancellationToken) is { } page ? [page.Document.GroupId] : []))
            .AddSingleton(new OwnAddresses("/pages/", PageStore.WithSlugsAsync))
            .AddSingleton(ReadableSource.Of(SubjectKind.Page, PageStore.Pages, _ => true))
            .AddSingleton(Withholding.Of(
                SubjectKind.Page,
                PageStore.Pages,
                page => new ReportedWords(page.RevisedById, page.Content.Text, page.WithheldAt),
                (page, at) => page with { WithheldAt = at })),
    };
}
