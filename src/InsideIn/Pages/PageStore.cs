using InsideIn.Access;
using InsideIn.Tags;

namespace InsideIn.Pages;

/// <summary>Where pages and their revisions are kept, and every list of them with its index.</summary>
public static class PageStore
{
    /// <summary>The pages, each as it stands.</summary>
    public static readonly Collection<Page> Pages = new("pages", page => page.Id);

    /// <summary>Every revision of every page, the one that stands among them.</summary>
    public static readonly Collection<PageRevision> Revisions = new("pageRevisions", revision => revision.Id);

    private static readonly Index<Page> ByTitle = Pages.Index("byTitle", index => index.Ascending(page => page.ListedIn).Ascending(page => page.SortTitle));

    private static readonly Index<Page> BySlug = Pages.Unique("bySlug", index => index.Ascending(page => page.Slug));

    private static readonly Index<Page> ByOwner = Pages.Index("byOwner", index => index.Ascending(page => page.OwnerId).Ascending(page => page.SortTitle));

    private static readonly Index<Page> ByTagAndGroup = Pages.Index("byTagAndGroup", index => index.Each(page => page.TagDoors).Descending(page => page.CreatedAt));

    private static readonly Index<PageRevision> ByReviser = Revisions.Index("byReviser", index => index.Ascending(revision => revision.RevisedById).Descending(revision => revision.RevisedAt));

    private static readonly Index<PageRevision> ByPage = Revisions.Index("byPage", index => index.Ascending(revision => revision.PageId).Descending(revision => revision.Number));

    /// <summary>The pages of several groups, by title.</summary>
    public static Pick<Page> InGroups(IEnumerable<Guid> groupIds) => ByTitle.AtAny(groupIds.Select(id => (Key)id));

    /// <summary>The pages behind the doors that name a tag, the newest first. Pages are for all who are in, so the whole of each group counts.</summary>
    public static Pick<Page> Tagged(Guid tagId, Doors doors) => ByTagAndGroup.AtAny(doors.All.Select(group => (Key)TagPlaces.DoorOf(tagId, group)));

    /// <summary>The pages that a person owns, by title.</summary>
    public static Pick<Page> OwnedBy(Guid personId) => ByOwner.At(personId);

    /// <summary>The revisions that a person saved, the latest first.</summary>
    public static Pick<PageRevision> SavedBy(Guid personId) => ByReviser.At(personId);

    /// <summary>The one page with this slug.</summary>
    public static Pick<Page> WithSlug(string slug) => BySlug.At(slug).Take(1);

    /// <summary>The pages with these slugs, as things that people comment on. It asks nobody's rights.</summary>
    public static async Task<IReadOnlyDictionary<string, Subject>> WithSlugsAsync(DocumentStore store, IReadOnlyCollection<string> slugs, CancellationToken cancellationToken)
    {
        var entries = await store.PickAsync(BySlug.AtAny(slugs.Select(slug => (Key)slug)), cancellationToken);
        return (await store.GetAsync(Pages, [.. entries.Select(entry => entry.Id)], cancellationToken)).Values.ToDictionary(read => read.Document.Slug, read => new Subject(SubjectKind.Page, read.Id));
    }

    /// <summary>The revisions of a page, the newest first.</summary>
    public static Pick<PageRevision> RevisionsOf(Guid pageId) => ByPage.At(pageId);

    /// <summary>The batch of a change to a page that was read, or of a new one. Shape: null when nothing changed.</summary>
    public static Batch? Save(Stored<Page>? read, PageChange change) => change.Revision is null
        ? null
        : new Batch().Put(Pages, read, change.Page).Insert(Revisions, change.Revision).Append(change.Fact!);
}
