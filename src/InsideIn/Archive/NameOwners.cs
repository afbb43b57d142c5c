using InsideIn.Groups;
using InsideIn.People;

namespace InsideIn.Archive;

/// <summary>Gives groups that came without an owner who works here to the member who stands nearest, so that none is without while it has anybody.</summary>
internal static class NameOwners
{
    /// <summary>Goes through the groups that a reading brought. It may be done twice. Shape: how many groups were given to somebody; who is given one is not told of it.</summary>
    public static async Task<int> RunAsync(DocumentStore store, DateTimeOffset importedAt, CancellationToken cancellationToken)
    {
        var named = 0;
        await foreach (var page in store.PagesAsync(GroupStore.Groups, cancellationToken))
        {
            foreach (var group in page.Where(group => group.Origin?.ImportedAt == importedAt))
            {
                named += await store.DecideAsync<int>(token => NameAsync(store, group.Id, token), cancellationToken);
            }
        }

        return named;
    }

    private static async Task<(int Named, Batch? Batch)> NameAsync(DocumentStore store, Guid groupId, CancellationToken cancellationToken)
    {
        var heirs = await GroupHeirs.OfAsync(store, groupId, cancellationToken);
        var people = await store.FindAsync(PeopleStore.People, heirs, cancellationToken);
        var ids = heirs.Where(id => people.TryGetValue(id, out var person) && !person.HasLeft).Select(id => Membership.IdOf(groupId, id)).ToList();
        var places = ids.Count == 0 ? new Dictionary<Guid, Stored<Membership>>() : await store.GetAsync(GroupStore.Memberships, ids, cancellationToken);
        var nearest = ids.Select(id => places.GetValueOrDefault(id)).FirstOrDefault(place => place is not null);
        return nearest is null || places.Values.Any(place => place.Document.Role == GroupRole.Owner)
            ? (0, null)
            : (1, new Batch().Replace(GroupStore.Memberships, nearest, nearest.Document with { Role = GroupRole.Owner }));
    }
}
