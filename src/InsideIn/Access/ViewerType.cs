using InsideIn.Groups;
using InsideIn.People;

namespace InsideIn.Access;

/// <summary>The one who asks.</summary>
[QueryType]
public static partial class ViewerQueries
{
    /// <summary>The one who asks.</summary>
    [Authorize]
    public static Viewer GetViewer([GlobalState] Viewer viewer) => viewer;
}

/// <summary>The fields of the viewer.</summary>
[ObjectType<Viewer>]
public static partial class ViewerType
{
    /// <summary>The viewer's own profile.</summary>
    public static Task<Person> GetPersonAsync([Parent] Viewer viewer, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        people.LoadRequiredAsync(viewer.PersonId, cancellationToken);

    /// <summary>The company's roles of the viewer; empty for most.</summary>
    public static IReadOnlyList<Role> GetRoles([Parent] Viewer viewer) => [.. viewer.Roles.Order()];

    /// <summary>The groups that the viewer is in, by name.</summary>
    [UsePaging(ConnectionName = "ViewerGroups")]
    public static async Task<Connection<Group>> GetGroupsAsync([Parent] Viewer viewer, PagingArguments paging, IGroupByIdDataLoader groups, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(GroupStore.Of(viewer).Page(paging), cancellationToken);
        return await picked.ToConnectionAsync(paging, groups, cancellationToken);
    }
}
