using InsideIn.People;

namespace InsideIn.Groups;

/// <summary>Owners and moderators become members again.</summary>
[MutationType]
public static partial class StepDown
{
    /// <summary>Makes the viewer a plain member. Doing it twice changes nothing. The only owner who works here names a successor among the members.</summary>
    [Authorize]
    public static async Task<FieldResult<Group, NotFoundError, LastOwnerError, SuccessorNotPossibleError, EverybodyGroupError>> StepDownAsync(
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

        var refusal = await store.DecideAsync<IError?>(
            async token =>
            {
                var place = await Place.ReadAsync(store, groupId, viewer.PersonId, token);
                return await ChangeMemberRole.DecideAsync(store, place, GroupRole.Member, successorId, viewer.PersonId, time.GetUtcNow(), token);
            },
            cancellationToken);
        return refusal switch
        {
            LastOwnerError last => last,
            SuccessorNotPossibleError successor => successor,
            _ => group,
        };
    }
}
