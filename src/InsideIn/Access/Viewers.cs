using InsideIn.EntraId;
using InsideIn.Groups;
using InsideIn.People;

namespace InsideIn.Access;

/// <summary>Makes the viewer of a request out of who signed in.</summary>
public sealed class Viewers(DocumentStore store, TimeProvider time)
{
    /// <summary>
    /// The viewer: the person, the company's roles, the groups with the role in each and how far back they are read. Two store calls, and a third for who is in a group that shows only a part of its history.
    /// Everybody's group belongs to every viewer: administrators own it, moderators keep order in it.
    /// </summary>
    public Task<Viewer> OfAsync(SignedInPerson signedIn, CancellationToken cancellationToken) =>
        OfAsync(Person.IdOf(signedIn.TenantId, signedIn.ObjectId), RolesOf(signedIn), cancellationToken);

    /// <summary>A person as the one who would ask. Shape: the company's roles stand in tokens, so of somebody who has not asked they are unknown.</summary>
    public async Task<Viewer> OfAsync(Guid personId, HashSet<Role> roles, CancellationToken cancellationToken)
    {
        var places = await GroupStore.PlacesOfAsync(store, personId, cancellationToken);
        var groups = places.ToDictionary(place => place.GroupId, place => place.Role);
        groups[Group.EverybodyId] = InEverybodysGroup(roles);
        return new Viewer(personId, roles, groups, await GroupStore.LimitsOfAsync(store, places, cancellationToken));
    }

    /// <summary>
    /// Somebody in whose name something happens while they are away, with the groups of now and the company's roles that their last tokens told of; null for who does not work here. Three store calls.
    /// </summary>
    public async Task<Viewer?> WhoWorksHereAsync(Guid personId, CancellationToken cancellationToken) =>
        await store.GetAsync(PeopleStore.People, personId, cancellationToken) is { Document.HasLeft: false }
            ? await OfAsync(personId, await RoleHoldingStore.HeldByAsync(store, personId, time.GetUtcNow(), cancellationToken), cancellationToken)
            : null;

    /// <summary>The company's roles that a token tells of; what it calls otherwise is none.</summary>
    public static HashSet<Role> RolesOf(SignedInPerson signedIn) => signedIn.Roles.Select(RoleNamed).OfType<Role>().ToHashSet();

    private static GroupRole InEverybodysGroup(HashSet<Role> roles) =>
        roles.Contains(Role.Admin) ? GroupRole.Owner
        : roles.Contains(Role.Moderator) ? GroupRole.Moderator
        : GroupRole.Member;

    private static Role? RoleNamed(string appRole) => appRole switch
    {
        AppRoles.Hr => Role.Hr,
        AppRoles.Comms => Role.Comms,
        AppRoles.Moderator => Role.Moderator,
        AppRoles.Admin => Role.Admin,
        _ => null,
    };
}
