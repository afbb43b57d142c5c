using InsideIn.People;

namespace InsideIn.Groups;

/// <summary>Where somebody new may find their people.</summary>
[ObjectType<Viewer>]
public static partial class ViewerSuggestedGroups
{
    private const int Most = 3;
    private const int ColleaguesLookedAt = 40;
    private const int PlacesLookedAt = 1_000;
    private const int GroupsLookedAt = 50;

    /// <summary>
    /// Up to three open groups that the viewer is not in: first those that most of the viewer's department and office are in, then others by name.
    /// Shape: no closed or secret group, so that it tells of nobody's place that the viewer could not look up (rule R3); none in which nobody writes any more.
    /// </summary>
    [ListSize(AssumedSize = Most)]
    public static async Task<IReadOnlyList<Group>> GetSuggestedGroupsAsync(
        [Parent] Viewer viewer, IPersonByIdDataLoader people, IGroupByIdDataLoader groups, DocumentStore store, CancellationToken cancellationToken)
    {
        var person = await people.LoadRequiredAsync(viewer.PersonId, cancellationToken);
        var colleagues = await ColleaguesAsync(store, person, cancellationToken);
        var places = colleagues.Count == 0 ? [] : await store.PickAsync(GroupStore.MembershipsOf(colleagues).Take(PlacesLookedAt), cancellationToken);
        var others = await store.PickAsync(GroupStore.KnownToAll.Take(GroupsLookedAt), cancellationToken);
        var best = Ranked(places.Select(place => (Guid)place.Keys[0].Value!), others.Select(entry => entry.Id), viewer);
        var known = await groups.LoadAsync([.. best.Take(GroupsLookedAt)], cancellationToken);
        return [.. known.OfType<Group>().Where(IsForNewcomers).Take(Most)];
    }

    /// <summary>The groups that the viewer is not in: those where colleagues are, the most common one first, then the others as they come.</summary>
    internal static IEnumerable<Guid> Ranked(IEnumerable<Guid> ofColleagues, IEnumerable<Guid> others, Viewer viewer) =>
        ofColleagues.CountBy(id => id).OrderByDescending(group => group.Value).ThenBy(group => group.Key).Select(group => group.Key)
            .Concat(others).Distinct().Where(id => !viewer.IsIn(id));

    private static bool IsForNewcomers(Group group) => group.Privacy == GroupPrivacy.Open && group.State is GroupState.Active or GroupState.Quiet;

    /// <summary>Some of those of the person's department and office, the person left out.</summary>
    private static async Task<IReadOnlyList<Guid>> ColleaguesAsync(DocumentStore store, Person person, CancellationToken cancellationToken)
    {
        Pick<Person>?[] lists =
        [
            person.Department is { } department ? PeopleStore.InDepartment(department, typed: null) : null,
            person.Office is { } office ? PeopleStore.InOffice(office, typed: null) : null,
        ];
        var colleagues = new HashSet<Guid>();
        foreach (var list in lists.OfType<Pick<Person>>())
        {
            colleagues.UnionWith((await store.PickAsync(list.Take(ColleaguesLookedAt), cancellationToken)).Select(entry => entry.Id));
        }

        colleagues.Remove(person.Id);
        return [.. colleagues];
    }
}
