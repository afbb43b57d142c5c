using InsideIn.People;

namespace InsideIn.Groups;

/// <summary>Owners and moderators invite people.</summary>
[MutationType]
public static partial class InvitePerson
{
    /// <summary>
    /// Invites a person: until they accept or decline they see the group's name and description, of a secret one nothing else. Inviting twice changes nothing;
    /// who has asked is let in.
    /// </summary>
    [Authorize]
    public static Task<FieldResult<Group, NotFoundError, NotAllowedError, BannedError, EverybodyGroupError>> InvitePersonAsync(
        [ID<Group>] Guid groupId, [ID<Person>] Guid personId, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        ChangeAsync(
            groupId,
            personId,
            (place, at) => place.IsMember || place.IsInvited || place.IsBanned ? null
                : place.Request(at) is not null ? place.Enter(viewer.PersonId, at)
                : place.Note(AdmissionState.Invited, viewer.PersonId, at).Append(new PersonInvited(viewer.PersonId, at, groupId, personId)),
            viewer, store, time, cancellationToken);

    /// <summary>Takes an invitation back. Without one it changes nothing.</summary>
    [Authorize]
    public static Task<FieldResult<Group, NotFoundError, NotAllowedError, BannedError, EverybodyGroupError>> UninvitePersonAsync(
        [ID<Group>] Guid groupId, [ID<Person>] Guid personId, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        ChangeAsync(
            groupId,
            personId,
            (place, at) => place.IsInvited ? place.Note(AdmissionState.Settled, viewer.PersonId, at).Append(new InvitationEnded(viewer.PersonId, at, groupId, personId)) : null,
            viewer, store, time, cancellationToken);

    private static async Task<FieldResult<Group, NotFoundError, NotAllowedError, BannedError, EverybodyGroupError>> ChangeAsync(
        Guid groupId, Guid personId, Func<Place, DateTimeOffset, Batch?> decide, Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if ((await GroupStore.FindAsync(store, viewer, groupId, cancellationToken))?.Document is not { } group)
        {
            return new NotFoundError();
        }

        if (group.IsEverybody)
        {
            return new EverybodyGroupError();
        }

        if (!viewer.KeepsOrderIn(groupId))
        {
            return new NotAllowedError("Only the owners and moderators of a group invite people.");
        }

        if (await store.GetAsync(PeopleStore.People, personId, cancellationToken) is not { Document.HasLeft: false })
        {
            return new NotFoundError();
        }

        var isBanned = await store.DecideAsync(
            async token =>
            {
                var place = await Place.ReadAsync(store, groupId, personId, token);
                return (place.IsBanned, decide(place, time.GetUtcNow()));
            },
            cancellationToken);
        return isBanned ? new BannedError("This person was shut out of the group; lift the ban first.") : group;
    }
}
