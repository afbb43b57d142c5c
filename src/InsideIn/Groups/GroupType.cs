using InsideIn.People;

namespace InsideIn.Groups;

/// <summary>The fields of a group that depend on the viewer or need loading.</summary>
[ObjectType<Group>]
public static partial class GroupType
{
    private const int MostResponsible = 50;

    /// <summary>The group by id.</summary>
    [NodeResolver]
    public static Task<Group?> GetGroupAsync(Guid id, IGroupByIdDataLoader groups, CancellationToken cancellationToken) => groups.LoadAsync(id, cancellationToken);

    /// <summary>The viewer's standing in the group; null when the viewer is not in it.</summary>
    public static GroupRole? GetViewerRole([Parent] Group group, [GlobalState] Viewer viewer) =>
        viewer.RoleIn(group.Id);

    /// <summary>Whether the viewer may post in the group.</summary>
    [Cost(1)]
    public static async Task<bool> GetMayPostAsync([Parent] Group group, [GlobalState] Viewer viewer, IViewerMembershipByGroupIdDataLoader memberships, CancellationToken cancellationToken) =>
        await RefusesAsync(group, viewer, memberships, cancellationToken) is null;

    /// <summary>Why the viewer may not post in the group; null when they may.</summary>
    [Cost(1)]
    public static Task<PostRefusal?> GetPostRefusalAsync([Parent] Group group, [GlobalState] Viewer viewer, IViewerMembershipByGroupIdDataLoader memberships, CancellationToken cancellationToken) =>
        RefusesAsync(group, viewer, memberships, cancellationToken);

    /// <summary>Whether the viewer lets people in and keeps order in the group.</summary>
    public static bool GetMayModerate([Parent] Group group, [GlobalState] Viewer viewer) => viewer.KeepsOrderIn(group.Id);

    /// <summary>Where the picture is read on this server; null when there is none.</summary>
    public static string? GetPicturePath([Parent] Group group) => GroupPicture.PathOf(group);

    /// <summary>The member who is asked first when the last owner leaves the company; null when none is named, and when the viewer may not read the group (rule R3).</summary>
    public static Task<Person?> GetDeputyAsync([Parent] Group group, [GlobalState] Viewer viewer, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        group.DeputyId is { } id && group.IsReadableBy(viewer) ? people.LoadAsync(id, cancellationToken) : Task.FromResult<Person?>(null);

    /// <summary>Whether the viewer may change the group and its members.</summary>
    public static bool GetMayManage([Parent] Group group, [GlobalState] Viewer viewer) => viewer.Owns(group.Id);

    /// <summary>The number of members; null when the viewer may not read the group (rule R3).</summary>
    public static async Task<int?> GetMemberCountAsync([Parent] Group group, [GlobalState] Viewer viewer, IMemberCountByGroupIdDataLoader counts, CancellationToken cancellationToken) =>
        group.IsReadableBy(viewer) ? await counts.LoadAsync(group.Id, cancellationToken) : null;

    /// <summary>The members: in the order of joining, of everybody's group by name. Null when the viewer may not read the group.</summary>
    [UsePaging]
    public static async Task<Connection<Membership>?> GetMembersAsync([Parent] Group group, PagingArguments paging, [GlobalState] Viewer viewer, IPersonByIdDataLoader people, DocumentStore store, CancellationToken cancellationToken)
    {
        if (!group.IsReadableBy(viewer))
        {
            return null;
        }

        return group.IsEverybody
            ? await EverybodyAsync(paging, people, store, cancellationToken)
            : await MembersAsync(group, paging, store, cancellationToken);
    }

    /// <summary>Those who answer for the group, its owners first, then its moderators; at most 50. Null when the viewer may not read the group.</summary>
    [ListSize(AssumedSize = MostResponsible)]
    public static async Task<IReadOnlyList<Membership>?> GetResponsibleMembersAsync([Parent] Group group, [GlobalState] Viewer viewer, DocumentStore store, CancellationToken cancellationToken)
    {
        if (!group.IsReadableBy(viewer))
        {
            return null;
        }

        var picked = await store.PickAsync(GroupStore.ResponsibleFor(group.Id).Take(MostResponsible), cancellationToken);
        var members = (await store.GetAsync(GroupStore.Memberships, [.. picked.Select(entry => entry.Id)], cancellationToken)).Documents();
        return [.. picked.Select(entry => members.GetValueOrDefault(entry.Id)).OfType<Membership>()];
    }

    private static async Task<PostRefusal?> RefusesAsync(Group group, Viewer viewer, IViewerMembershipByGroupIdDataLoader memberships, CancellationToken cancellationToken)
    {
        var role = viewer.RoleIn(group.Id);
        var isApproved = Posting.AsksForApproval(group, role) && await memberships.LoadAsync(group.Id, cancellationToken) is { IsApproved: true };
        return Posting.Refuses(group, role, isApproved);
    }

    private static async Task<Connection<Membership>> MembersAsync(Group group, PagingArguments paging, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(GroupStore.MembersOf(group.Id).Page(paging), cancellationToken);
        var members = (await store.GetAsync(GroupStore.Memberships, [.. picked.Select(entry => entry.Id)], cancellationToken)).Documents();
        return picked.ToConnection(paging, entry => members.GetValueOrDefault(entry.Id));
    }

    private static async Task<Connection<Membership>> EverybodyAsync(PagingArguments paging, IPersonByIdDataLoader people, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(PeopleStore.Named(null).Page(paging), cancellationToken);
        var members = (await people.LoadAsync([.. picked.Select(entry => entry.Id)], cancellationToken)).OfType<Person>().ToDictionary(person => person.Id);
        return picked.ToConnection(paging, entry =>
            members.TryGetValue(entry.Id, out var person) ? new Membership(Group.EverybodyId, person.Id, GroupRole.Member, person.ArrivedAt) : null);
    }
}

/// <summary>The fields of a membership that need loading.</summary>
[ObjectType<Membership>]
public static partial class MembershipType
{
    /// <summary>The member.</summary>
    public static Task<Person> GetPersonAsync([Parent] Membership membership, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        people.LoadRequiredAsync(membership.PersonId, cancellationToken);
}
