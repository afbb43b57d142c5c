using InsideIn.Groups;
using InsideIn.People;

namespace InsideIn.Access;

/// <summary>Who else may read a thing. It makes a viewer of each person and asks <see cref="Rights"/>, so that whoever is told decides like whoever looks (rule R1).</summary>
public sealed class Readers(DocumentStore store, Rights rights)
{
    /// <summary>
    /// Those of a few people who work here and may read the thing, in their order, each once; asked before somebody is praised in it, or asked about it.
    /// Shape: whoever does not exist, has left or may not read it is missing, and nobody learns which of the three (rule R2).
    /// </summary>
    public async Task<IReadOnlyList<Guid>> AmongAsync(IReadable thing, IReadOnlyCollection<Guid> personIds, CancellationToken cancellationToken)
    {
        var people = await store.GetAsync(PeopleStore.People, [.. personIds.Distinct()], cancellationToken);
        List<Guid> here = [.. personIds.Distinct().Where(id => people.TryGetValue(id, out var person) && !person.Document.HasLeft)];
        var readers = await AmongAsync(thing, await ViewersAsync(thing.Audience.Doors, here, cancellationToken), cancellationToken);
        return [.. here.Where(readers.Contains)];
    }

    /// <summary>Those of the viewers, made for the thing's doors, who may read it. Of whom is in one of them nothing is loaded.</summary>
    public async Task<IReadOnlySet<Guid>> AmongAsync(IReadable thing, IReadOnlyList<Viewer> viewers, CancellationToken cancellationToken)
    {
        var readers = new HashSet<Guid>();
        foreach (var viewer in viewers)
        {
            if (await rights.MayReadAsync(viewer, thing, cancellationToken))
            {
                readers.Add(viewer.PersonId);
            }
        }

        return readers;
    }

    /// <summary>
    /// Each of the people as a viewer, as far as these groups are concerned; of a part of another thing they are none, so ask about the whole. Two store calls, and a third where a group shows only a part of its history.
    /// Shape: the company's roles stand in tokens, so they are unknown.
    /// </summary>
    public async Task<IReadOnlyList<Viewer>> ViewersAsync(IReadOnlyList<Guid> groupIds, IReadOnlyCollection<Guid> personIds, CancellationToken cancellationToken)
    {
        var ids = personIds.SelectMany(person => groupIds.Where(group => group != Group.EverybodyId).Select(group => Membership.IdOf(group, person))).ToList();
        var places = (await store.GetAsync(GroupStore.Memberships, ids, cancellationToken)).Values.Select(read => read.Document).ToList();
        var limits = (await GroupStore.LimitsOfEachAsync(store, places, cancellationToken)).ToLookup(limit => limit.Key.PersonId);
        var byPerson = places.ToLookup(place => place.PersonId);
        return [.. personIds.Select(person => ViewerOf(person, byPerson[person], limits[person].ToDictionary(limit => limit.Key.GroupId, limit => limit.Value)))];
    }

    private static Viewer ViewerOf(Guid personId, IEnumerable<Membership> places, Dictionary<Guid, IReadOnlyList<Period>> limits)
    {
        var groups = places.ToDictionary(place => place.GroupId, place => place.Role);
        groups[Group.EverybodyId] = GroupRole.Member;
        return new Viewer(personId, [], groups, limits);
    }
}
