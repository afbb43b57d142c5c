using InsideIn.People;

namespace InsideIn.Groups;

/// <summary>Owners and moderators let people come back.</summary>
[MutationType]
public static partial class UnbanMember
{
    /// <summary>Lifts a ban: the person may join or ask again. Of somebody who is not shut out it changes nothing.</summary>
    [Authorize]
    public static async Task<FieldResult<Group, NotFoundError, NotAllowedError>> UnbanMemberAsync(
        [ID<Group>] Guid groupId, [ID<Person>] Guid personId, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if ((await GroupStore.FindAsync(store, viewer, groupId, cancellationToken))?.Document is not { } group)
        {
            return new NotFoundError();
        }

        if (!viewer.KeepsOrderIn(groupId))
        {
            return new NotAllowedError("Only the owners and moderators of a group lift a ban.");
        }

        return await store.DecideAsync(
            async token =>
            {
                var place = await Place.ReadAsync(store, groupId, personId, token);
                var at = time.GetUtcNow();
                return (group, place.IsBanned ? place.Note(AdmissionState.Settled, viewer.PersonId, at).Append(new MemberUnbanned(viewer.PersonId, at, groupId, personId)) : null);
            },
            cancellationToken);
    }
}
