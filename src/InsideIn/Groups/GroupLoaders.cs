using InsideIn.People;

namespace InsideIn.Groups;

/// <summary>Batched reads of groups, as the viewer may know them.</summary>
public static class GroupLoaders
{
    /// <summary>The groups among the ids that the viewer may know of.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, Group>> GetGroupByIdAsync(IReadOnlyList<Guid> ids, [GlobalState] Viewer viewer, DocumentStore store, CancellationToken cancellationToken) =>
        (await store.GetAsync(GroupStore.Groups, ids, cancellationToken)).Documents()
            .Where(pair => pair.Value.IsKnownTo(viewer))
            .ToDictionary();

    /// <summary>The number of members of each group; of everybody's, the number of people. The caller has seen to it that the viewer may read the group (rule R3).</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, int>> GetMemberCountByGroupIdAsync(IReadOnlyList<Guid> groupIds, DocumentStore store, CancellationToken cancellationToken)
    {
        var counts = await store.CountEachAsync([.. groupIds.Select(GroupStore.MembersOf)], cap: 1_000_000, cancellationToken);
        var byId = groupIds.Zip(counts).ToDictionary(pair => pair.First, pair => pair.Second);
        if (byId.ContainsKey(Group.EverybodyId))
        {
            byId[Group.EverybodyId] = await PeopleStore.CountAsync(store, cancellationToken);
        }

        return byId;
    }

    /// <summary>The viewer's own place in each group that they are in; there is none in everybody's.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, Membership>> GetViewerMembershipByGroupIdAsync(IReadOnlyList<Guid> groupIds, [GlobalState] Viewer viewer, DocumentStore store, CancellationToken cancellationToken) =>
        (await store.GetAsync(GroupStore.Memberships, [.. groupIds.Select(id => Membership.IdOf(id, viewer.PersonId))], cancellationToken)).Values.ToDictionary(read => read.Document.GroupId, read => read.Document);

    /// <summary>How things stand between the viewer and each group that they came to.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, Admission>> GetViewerAdmissionByGroupIdAsync(IReadOnlyList<Guid> groupIds, [GlobalState] Viewer viewer, DocumentStore store, CancellationToken cancellationToken) =>
        (await store.GetAsync(GroupStore.Admissions, [.. groupIds.Select(id => Admission.IdOf(id, viewer.PersonId))], cancellationToken)).Values.ToDictionary(read => read.Document.GroupId, read => read.Document);

    /// <summary>The viewer's invitations that wait for an answer, to groups that they may not even know.</summary>
    [DataLoader]
    public static Task<IReadOnlyDictionary<Guid, GroupInvitation>> GetViewerInvitationByGroupIdAsync(IReadOnlyList<Guid> groupIds, [GlobalState] Viewer viewer, DocumentStore store, CancellationToken cancellationToken) =>
        GroupInvitation.OfAsync(store, viewer, groupIds, cancellationToken);
}
