using InsideIn.Groups;

namespace InsideIn.Pages;

/// <summary>The pages of a group.</summary>
[ObjectType<Group>]
public static partial class GroupPages
{
    /// <summary>The group's pages, by title. Empty when the viewer may not read the group.</summary>
    [UsePaging(ConnectionName = "GroupPages")]
    public static async Task<Connection<Page>> GetPagesAsync(
        [Parent] Group group, PagingArguments paging, [GlobalState] Viewer viewer, IPageByIdDataLoader pages, DocumentStore store, CancellationToken cancellationToken)
    {
        IEnumerable<Guid> groups = group.IsReadableBy(viewer) ? [group.Id] : [];
        var picked = await store.PickAsync(PageStore.InGroups(groups).Page(paging), cancellationToken);
        return await picked.ToConnectionAsync(paging, pages, cancellationToken);
    }
}
