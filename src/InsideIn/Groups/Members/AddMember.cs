using InsideIn.People;

namespace InsideIn.Groups;

/// <summary>Owners let people in.</summary>
[MutationType]
public static partial class AddMember
{
    /// <summary>Makes a person a member of a group that the viewer owns. Adding twice changes nothing.</summary>
    [Authorize]
    public static async Task<FieldResult<Group, NotFoundError, NotAllowedError, BannedError, EverybodyGroupError>> AddMemberAsync(
        [ID<Group>] Guid groupId, [ID<Person>] Guid personId, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if ((await GroupStore.FindAsync(store, viewer, groupId, cancellationToken))?.Document is not { } group)
        {
            return new NotFoundError();
        }

        if (group.IsEverybody)
        {
            return new EverybodyGroupError();
        }

        if (!viewer.Owns(groupId))
        {
            return new NotAllowedError("Only the owners of a group let people in.");
        }

        if (await store.GetAsync(PeopleStore.People, personId, cancellationToken) is not { Document.HasLeft: false })
        {
            return new NotFoundError();
        }

        var isBanned = await store.DecideAsync(
            async token =>
            {
                var place = await Place.ReadAsync(store, groupId, personId, token);
                return (place.IsBanned, place.IsBanned || place.IsMember ? null : place.Enter(viewer.PersonId, time.GetUtcNow()));
            },
            cancellationToken);
        return isBanned ? new BannedError("This person was shut out of the group; lift the ban first.") : group;
    }
}
