namespace InsideIn.Groups;

/// <summary>The ways to find groups.</summary>
[QueryType]
public static partial class GroupQueries
{
    /// <summary>The group with this slug; null when there is none that the viewer may know of.</summary>
    [Authorize]
    public static async Task<Group?> GetGroupBySlugAsync(string slug, IGroupByIdDataLoader groups, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(GroupStore.WithSlug(slug), cancellationToken);
        // A free address costs what a hidden one costs, so that the time tells nothing (rule R2).
        return await groups.LoadAsync(picked.Count == 0 ? Guid.Empty : picked[0].Id, cancellationToken);
    }

    /// <summary>The groups that the viewer may know of, by name.</summary>
    [Authorize]
    [UsePaging]
    public static async Task<Connection<Group>> GetGroupsAsync(PagingArguments paging, [GlobalState] Viewer viewer, IGroupByIdDataLoader groups, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(GroupStore.KnownTo(viewer).Page(paging), cancellationToken);
        return await picked.ToConnectionAsync(paging, groups, cancellationToken);
    }
}
