using InsideIn.People;

namespace InsideIn.Groups;

/// <summary>People leave groups by themselves.</summary>
[MutationType]
public static partial class LeaveGroup
{
    /// <summary>
    /// Ends the viewer's membership. Leaving twice changes nothing. Whom the group's rule brought in, it does not bring in again, and a mandatory one they do not leave. The only owner who works here names a successor among the members.
    /// </summary>
    [Authorize]
    public static async Task<FieldResult<Group, NotFoundError, LastOwnerError, SuccessorNotPossibleError, MandatoryGroupError, EverybodyGroupError>> LeaveGroupAsync(
        [ID<Group>] Guid groupId, [ID<Person>] Guid? successorId, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
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
                var place = await Place.ReadAsync(store, groupId, viewer.PersonId, token);
                return group.IsMandatory && place.IsByRule
                    ? (new MandatoryGroupError(), null)
                    : await Leaving.DecideAsync(store, place, successorId, new MemberLeft(viewer.PersonId, time.GetUtcNow(), groupId, viewer.PersonId), token);
            },
            cancellationToken);
        return refusal switch
        {
            LastOwnerError last => last,
            SuccessorNotPossibleError successor => successor,
            MandatoryGroupError mandatory => mandatory,
            _ => group,
        };
    }
}
