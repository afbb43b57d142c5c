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
    /// Those who work here and read one of the items only after the change, and those who read one only before.
    /// The n-th item after is the n-th before. Whoever is in none of the groups reads what everybody reads, so that one stands for all of them.
    /// </summary>
    internal async Task<AudienceDifference> CompareAsync(
        IReadOnlyList<Audience> itemsBefore, IReadOnlyDictionary<Guid, Group> groupsBefore, IReadOnlyList<Audience> itemsAfter, IReadOnlyDictionary<Guid, Group> groupsAfter, CancellationToken cancellationToken)
    {
        var places = await PlacesAsync(groupsBefore.Keys, cancellationToken);
        var (gained, lost) = (new List<Guid>(), new List<Guid>());
        var (outsiderGains, outsiderLoses) = Shift(Guid.Empty, [], itemsBefore, groupsBefore, itemsAfter, groupsAfter);
        await foreach (var person in EverybodyAsync(cancellationToken))
        {
            var own = places[person].ToList();
            var (gains, loses) = own.Count == 0 ? (outsiderGains, outsiderLoses) : Shift(person, own, itemsBefore, groupsBefore, itemsAfter, groupsAfter);
            if (gains)
            {
                gained.Add(person);
            }

            if (loses)
            {
                lost.Add(person);
            }
        }

        return new AudienceDifference(gained, lost);
    }

    private static (bool Gains, bool Loses) Shift(
        Guid person, IReadOnlyList<PeriodsIn> places, IReadOnlyList<Audience> itemsBefore, IReadOnlyDictionary<Guid, Group> groupsBefore, IReadOnlyList<Audience> itemsAfter, IReadOnlyDictionary<Guid, Group> groupsAfter)
    {
        var (before, after) = (ViewerOf(person, places, groupsBefore), ViewerOf(person, places, groupsAfter));
        var pairs = itemsBefore.Zip(itemsAfter, (was, becomes) => (Was: Reading.IsAllowed(before, was, groupsBefore), Becomes: Reading.IsAllowed(after, becomes, groupsAfter))).ToList();
        return (pairs.Any(pair => !pair.Was && pair.Becomes), pairs.Any(pair => pair.Was && !pair.Becomes));
    }

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
