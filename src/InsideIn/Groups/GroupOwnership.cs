using InsideIn.People;

namespace InsideIn.Groups;

/// <summary>
/// Groups that have one owner who works here. Heirs are the deputy, then the longest-serving moderators, then the longest-serving members who wrote something in 90 days, then the
/// other members, so that no group is without an owner while it has anybody; who is not in it cannot take it over.
/// </summary>
internal sealed class GroupOwnership(DocumentStore store, TimeProvider time) : IOwnership
{
    private const int MostHeirs = 20;
    private const int ActiveDays = 90;

    public OwnedKind Kind => OwnedKind.Group;

    public async Task<IReadOnlyList<Owned>> OfAsync(Guid personId, CancellationToken cancellationToken)
    {
        var owned = (await GroupStore.RolesOfAsync(store, personId, cancellationToken)).Where(role => role.Value == GroupRole.Owner).Select(role => role.Key).ToList();
        var groups = await store.GetAsync(GroupStore.Groups, owned, cancellationToken);
        var things = new List<Owned>();
        foreach (var group in groups.Values.Select(read => read.Document))
        {
            var others = await OthersAsync(group.Id, personId, cancellationToken);
            if (others.Count > 0 && others.All(other => other.Role != GroupRole.Owner))
            {
                things.Add(new Owned(Kind, group.Id, group.Id, group.Name, HeirsOf(group, others)));
            }
        }

        return things;
    }

    public async Task<bool> MayOwnAsync(Owned thing, Guid personId, CancellationToken cancellationToken) =>
        await store.GetAsync(GroupStore.Memberships, Membership.IdOf(thing.Id, personId), cancellationToken) is not null;

    public async Task<string?> HandOverAsync(Owned thing, Guid fromId, Guid toId, DateTimeOffset at, CancellationToken cancellationToken) =>
        await store.DecideAsync<string?>(
            async token =>
            {
                var heir = await store.GetAsync(GroupStore.Memberships, Membership.IdOf(thing.Id, toId), token);
                return heir is null ? (null, null)
                    : heir.Document.Role == GroupRole.Owner ? (nameof(GroupRole.Owner), null)
                    : ($"{heir.Document.Role}", Roles.Give(new Batch(), heir, GroupRole.Owner, Guid.Empty, at));
            },
            cancellationToken);

    // Who has left keeps the role, so that it needs no giving back; the heir's is what it was.
    public async Task TakeBackAsync(Owned thing, Guid fromId, Guid toId, string before, CancellationToken cancellationToken) =>
        await store.DecideAsync<bool>(
            async token => await store.GetAsync(GroupStore.Memberships, Membership.IdOf(thing.Id, fromId), token) is { Document.Role: GroupRole.Owner } heir
                && await store.GetAsync(GroupStore.Memberships, Membership.IdOf(thing.Id, toId), token) is { Document.Role: GroupRole.Owner }
                    ? (true, Roles.Give(new Batch(), heir, Enum.Parse<GroupRole>(before), Guid.Empty, time.GetUtcNow()))
                    : (false, null),
            cancellationToken);

    private IReadOnlyList<Guid> HeirsOf(Group group, IReadOnlyList<Membership> others)
    {
        var activeSince = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).AddDays(-ActiveDays);
        return
        [
            .. others
                .OrderByDescending(other => other.PersonId == group.DeputyId)
                .ThenByDescending(other => other.Role)
                .ThenByDescending(other => other.WroteOn >= activeSince)
                .ThenBy(other => other.JoinedAt)
                .Select(other => other.PersonId)
                .Take(MostHeirs),
        ];
    }

    private async Task<IReadOnlyList<Membership>> OthersAsync(Guid groupId, Guid personId, CancellationToken cancellationToken)
    {
        var members = await PersonalData.ReadAsync(store, GroupStore.MembersOf(groupId), cancellationToken).Where(member => member.PersonId != personId).Take(1_000).ToListAsync(cancellationToken);
        var people = await store.GetAsync(PeopleStore.People, [.. members.Select(member => member.PersonId)], cancellationToken);
        return [.. members.Where(member => people.TryGetValue(member.PersonId, out var person) && !person.Document.HasLeft)];
    }
}

/// <summary>Who could take over what stands in a group: its owners, then its moderators, then its members in the order of joining.</summary>
public static class GroupHeirs
{
    private const int Most = 20;

    /// <summary>The first of them; empty for everybody's group, which belongs to nobody.</summary>
    public static async Task<IReadOnlyList<Guid>> OfAsync(DocumentStore store, Guid groupId, CancellationToken cancellationToken)
    {
        Pick<Membership>[] lists = [GroupStore.OwnersOf(groupId), GroupStore.ModeratorsOf(groupId), GroupStore.MembersOf(groupId)];
        var ids = (await store.PickEachAsync([.. lists.Select(list => list.Take(Most))], cancellationToken)).SelectMany(list => list).Select(entry => entry.Id).Distinct().ToList();
        var memberships = await store.GetAsync(GroupStore.Memberships, ids, cancellationToken);
        return [.. ids.Where(memberships.ContainsKey).Select(id => memberships[id].Document.PersonId)];
    }

    /// <summary>Whether a person may take over what stands in the group: everybody in everybody's, members elsewhere.</summary>
    public static async Task<bool> MayOwnInAsync(DocumentStore store, Guid groupId, Guid personId, CancellationToken cancellationToken) =>
        groupId == Group.EverybodyId || await store.GetAsync(GroupStore.Memberships, Membership.IdOf(groupId, personId), cancellationToken) is not null;
}
