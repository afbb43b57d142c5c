using InsideIn.Access;
using InsideIn.Groups;
using InsideIn.People;

namespace InsideIn.Moves;

/// <summary>Who reads more, and who reads less.</summary>
internal sealed record AudienceDifference(IReadOnlyList<Guid> Gained, IReadOnlyList<Guid> Lost);

/// <summary>Compares what everybody may read before and after a change, by the one decision on reading.</summary>
public sealed class Audiences(DocumentStore store)
{
    private const int Page = 500;

    /// <summary>The groups by id.</summary>
    public async Task<IReadOnlyDictionary<Guid, Group>> GroupsAsync(IEnumerable<Guid> groupIds, CancellationToken cancellationToken) =>
        (await store.GetAsync(GroupStore.Groups, [.. groupIds.Distinct()], cancellationToken)).Documents();

    /// <summary>
    /// Those who work here and read one of the things only after the change, and those who read one only before.
    /// Whoever is in the same groups reads the same, unless one of them shows a part of its history, so that one stands for all of them; whoever is in none stands for most of the company.
    /// </summary>
    internal async Task<AudienceDifference> CompareAsync(
        IEnumerable<(Audience Before, Audience After)> changes, IReadOnlyDictionary<Guid, Group> before, IReadOnlyDictionary<Guid, Group> after, CancellationToken cancellationToken)
    {
        List<(Audience Before, Audience After)> distinct = [.. changes.Select(change => (Bare(change.Before, before), Bare(change.After, after))).DistinctBy(KeyOf)];
        var limited = before.Values.Concat(after.Values).Select(group => group.LimitedId).OfType<Guid>().ToHashSet();
        var places = await PlacesAsync(before.Keys, cancellationToken);
        var known = new Dictionary<string, (bool Gains, bool Loses)>();
        var (gained, lost) = (new List<Guid>(), new List<Guid>());
        await foreach (var person in EverybodyAsync(cancellationToken))
        {
            List<PeriodsIn> own = [.. places[person]];
            var key = own.Any(place => limited.Contains(place.GroupId)) ? $"{person}" : string.Join(',', own.Select(place => place.GroupId).Order());
            if (!known.TryGetValue(key, out var shift))
            {
                known[key] = shift = Shift(ViewerOf(person, own, before), ViewerOf(person, own, after), distinct, before, after);
            }

            if (shift.Gains)
            {
                gained.Add(person);
            }

            if (shift.Loses)
            {
                lost.Add(person);
            }
        }

        return new AudienceDifference(gained, lost);
    }

    private static (bool Gains, bool Loses) Shift(
        Viewer was, Viewer becomes, IReadOnlyList<(Audience Before, Audience After)> changes, IReadOnlyDictionary<Guid, Group> before, IReadOnlyDictionary<Guid, Group> after)
    {
        var (gains, loses) = (false, false);
        foreach (var change in changes)
        {
            var (read, reads) = (Reading.IsAllowed(was, change.Before, before), Reading.IsAllowed(becomes, change.After, after));
            gains |= reads && !read;
            loses |= read && !reads;
        }

        return (gains, loses);
    }

    /// <summary>What of an audience matters here: when it was written, only where a group shows a part of its history.</summary>
    private static Audience Bare(Audience audience, IReadOnlyDictionary<Guid, Group> groups) =>
        new(audience.Doors, Guid.Empty) { WrittenAt = audience.Doors.Any(door => groups.GetValueOrDefault(door)?.LimitedId is not null) ? audience.WrittenAt : null };

    private static string KeyOf((Audience Before, Audience After) change) =>
        $"{string.Join(',', change.Before.Doors)}|{change.Before.WrittenAt:O}|{string.Join(',', change.After.Doors)}|{change.After.WrittenAt:O}";

    private static Viewer ViewerOf(Guid person, IReadOnlyList<PeriodsIn> places, IReadOnlyDictionary<Guid, Group> groups) => new(
        person,
        [],
        places.Select(place => place.GroupId).Append(Group.EverybodyId).Distinct().ToDictionary(id => id, _ => GroupRole.Member),
        places.Where(place => groups[place.GroupId].LimitedId is not null).ToDictionary(
            place => place.GroupId,
            IReadOnlyList<Period> (place) => groups[place.GroupId].ReadableFrom is { } from ? [.. place.Periods, new Period(from, null)] : place.Periods));

    /// <summary>Who is in which of the groups, with all the times that they were.</summary>
    private async Task<ILookup<Guid, PeriodsIn>> PlacesAsync(IEnumerable<Guid> groupIds, CancellationToken cancellationToken)
    {
        var places = new List<(Guid PersonId, PeriodsIn Place)>();
        foreach (var groupId in groupIds)
        {
            await foreach (var some in GroupStore.MembersOf(groupId).PagesAsync(store, Page, cancellationToken))
            {
                var members = (await store.GetAsync(GroupStore.Memberships, some, cancellationToken)).Documents().Values.ToList();
                var former = (await store.GetAsync(GroupStore.FormerMemberships, [.. members.Select(member => FormerMembership.IdOf(groupId, member.PersonId))], cancellationToken)).Documents();
                places.AddRange(members.Select(member => (member.PersonId, new PeriodsIn(
                    groupId, [.. former.GetValueOrDefault(FormerMembership.IdOf(groupId, member.PersonId))?.Periods ?? [], new Period(member.JoinedAt, null)]))));
            }
        }

        return places.ToLookup(pair => pair.PersonId, pair => pair.Place);
    }

    private async IAsyncEnumerable<Guid> EverybodyAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var some in PeopleStore.Named(null).PagesAsync(store, Page, cancellationToken))
        {
            foreach (var person in some)
            {
                yield return person;
            }
        }
    }

    private sealed record PeriodsIn(Guid GroupId, IReadOnlyList<Period> Periods);
}

/// <summary>Whole lists, page by page.</summary>
internal static class Pages
{
    /// <summary>The ids of a list, in its order.</summary>
    public static async IAsyncEnumerable<IReadOnlyList<Guid>> PagesAsync<T>(
        this Pick<T> list, DocumentStore store, int size, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        var page = list.Take(size);
        while (await store.PickAsync(page, cancellationToken) is { Count: > 0 } entries)
        {
            yield return [.. entries.Select(entry => entry.Id)];
            page = page.Behind(entries[^1].Cursor);
        }
    }
}
