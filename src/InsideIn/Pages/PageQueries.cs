using InsideIn.Groups;

namespace InsideIn.Pages;

/// <summary>Where pages are found.</summary>
[QueryType]
public static partial class PageQueries
{
    /// <summary>The pages of the viewer's groups, by title.</summary>
    [Authorize]
    [UsePaging]
    public static async Task<Connection<Page>> GetPagesAsync(
        PagingArguments paging, [GlobalState] Viewer viewer, IPageByIdDataLoader pages, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(PageStore.InGroups(viewer.Groups.Keys).Page(paging), cancellationToken);
        return await picked.ToConnectionAsync(paging, pages, cancellationToken);
    }

    /// <summary>The page at this address; null when there is none or the viewer may not read it.</summary>
    [Authorize]
    public static async Task<Page?> GetPageBySlugAsync(string slug, IPageByIdDataLoader pages, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(PageStore.WithSlug(slug), cancellationToken);
        if (picked.Count > 0)
        {
            return await pages.LoadAsync(picked[0].Id, cancellationToken);
        }

        // A free address costs what a hidden one costs, a page and its groups, so that the time tells nothing (rule R2).
        await store.GetAsync(PageStore.Pages, [Guid.Empty], cancellationToken);
        await store.GetAsync(GroupStore.Groups, [Guid.Empty], cancellationToken);
        return null;
    }
}
