using System.Text.Json;
using InsideIn.Groups;
using InsideIn.Mentions;
using InsideIn.People;

namespace InsideIn.Pages;

/// <summary>The fields of a page that need loading, or depend on who asks.</summary>
[ObjectType<Page>]
public static partial class PageType
{
    /// <summary>The page with this id; null when there is none or the viewer may not read it.</summary>
    [NodeResolver]
    public static Task<Page?> GetPageByIdAsync(Guid id, IPageByIdDataLoader pages, CancellationToken cancellationToken) => pages.LoadAsync(id, cancellationToken);

    /// <summary>The group whose page it is.</summary>
    public static Task<Group> GetGroupAsync([Parent] Page page, IGroupByIdDataLoader groups, CancellationToken cancellationToken) =>
        groups.LoadRequiredAsync(page.GroupId, cancellationToken);

    /// <summary>The person who answers for the page.</summary>
    public static Task<Person> GetOwnerAsync([Parent] Page page, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        people.LoadRequiredAsync(page.OwnerId, cancellationToken);

    /// <summary>The text that stands, as a tree of blocks and inlines.</summary>
    [Cost(1)]
    public static async Task<JsonElement> GetBodyAsync([Parent] Page page, IPersonByIdDataLoader people, IGroupByIdDataLoader groups, CancellationToken cancellationToken) =>
        (await page.Body.ShownAsync(people, groups, cancellationToken)).ToJson();

    /// <summary>The text that stands, without structure.</summary>
    [Cost(1)]
    public static async Task<string> GetTextAsync([Parent] Page page, IPersonByIdDataLoader people, IGroupByIdDataLoader groups, CancellationToken cancellationToken) =>
        (await page.Body.ShownAsync(people, groups, cancellationToken)).ToPlainText();

    /// <summary>The text that stands as it is typed, for those who may revise it; null for others.</summary>
    public static string? GetSource([Parent] Page page, [GlobalState] Viewer viewer) => page.MayBeEditedBy(viewer) ? page.Body.ToSource() : null;

    /// <summary>The person who wrote the revision that stands.</summary>
    public static Task<Person> GetRevisedByAsync([Parent] Page page, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        people.LoadRequiredAsync(page.RevisedById, cancellationToken);

    /// <summary>Whether the viewer may revise it.</summary>
    public static bool GetMayEdit([Parent] Page page, [GlobalState] Viewer viewer) => page.MayBeEditedBy(viewer);

    /// <summary>Whether the viewer may take the words of its earlier revisions away.</summary>
    public static bool GetMayRedact([Parent] Page page, [GlobalState] Viewer viewer) => page.MayBeRedactedBy(viewer);

    /// <summary>Two of its revisions, in either order. Null when it has no two such revisions, and for who does not see the words.</summary>
    public static async Task<PageComparison?> GetComparisonAsync([Parent] Page page, int from, int to, IPageRevisionByIdDataLoader revisions, CancellationToken cancellationToken)
    {
        if (page.IsBlank || from == to)
        {
            return null;
        }

        var found = await revisions.LoadAsync([PageRevision.IdOf(page.Id, Math.Min(from, to)), PageRevision.IdOf(page.Id, Math.Max(from, to))], cancellationToken);
        return found is [{ } older, { } newer] ? new PageComparison(older, newer) : null;
    }

    /// <summary>Every revision, the newest first; the one that stands is the first. Empty for who does not see the words.</summary>
    [UsePaging(ConnectionName = "PageRevisions")]
    public static async Task<Connection<PageRevision>> GetRevisionsAsync(
        [Parent] Page page, PagingArguments paging, IPageRevisionByIdDataLoader revisions, DocumentStore store, CancellationToken cancellationToken)
    {
        IReadOnlyList<Entry> picked = page.IsBlank ? [] : await store.PickAsync(PageStore.RevisionsOf(page.Id).Page(paging), cancellationToken);
        return await picked.ToConnectionAsync(paging, revisions, cancellationToken);
    }
}
