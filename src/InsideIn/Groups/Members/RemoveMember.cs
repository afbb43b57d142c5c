using InsideIn.People;

namespace InsideIn.Groups;

/// <summary>Owners and moderators end memberships.</summary>
[MutationType]
public static partial class RemoveMember
{
    /// <summary>Ends a person's membership: owners anybody's, moderators a plain member's. Removing twice changes nothing; whom the group's rule brought in, it does not bring in again.</summary>
    [Authorize]
    public static async Task<FieldResult<Group, NotFoundError, NotAllowedError, LastOwnerError, MandatoryGroupError, EverybodyGroupError>> RemoveMemberAsync(
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

        var refusal = await store.DecideAsync(
            async token =>
            {
                var place = await Place.ReadAsync(store, groupId, personId, token);
                return group.IsMandatory && place.IsByRule ? (new MandatoryGroupError(), null)
                    : Roles.MayRemove(viewer.RoleIn(groupId), place.Member?.Document.Role)
                    ? await Leaving.DecideAsync(store, place, successorId: null, new MemberLeft(viewer.PersonId, time.GetUtcNow(), groupId, personId), token)
                    : (new NotAllowedError("The owners of a group end memberships; its moderators end those of plain members."), null);
            },
            cancellationToken);
        return refusal switch
        {
            NotAllowedError notAllowed => notAllowed,
            LastOwnerError last => last,
            MandatoryGroupError mandatory => mandatory,
            _ => group,
        };
    }
}
