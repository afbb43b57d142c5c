namespace InsideIn.Groups;

/// <summary>People take their request back.</summary>
[MutationType]
public static partial class WithdrawMembershipRequest
{
    /// <summary>Takes the viewer's request back. Without an open one it changes nothing.</summary>
    [Authorize]
    public static async Task<FieldResult<Group, NotFoundError>> WithdrawMembershipRequestAsync(
        [ID<Group>] Guid groupId, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if ((await GroupStore.FindAsync(store, viewer, groupId, cancellationToken))?.Document is not { } group)
        {
            return new NotFoundError();
        }

        return await store.DecideAsync(
            async token =>
            {
                var place = await Place.ReadAsync(store, groupId, viewer.PersonId, token);
                var now = time.GetUtcNow();
                return (group, place.Request(now) is null ? null : place.Note(AdmissionState.Settled, viewer.PersonId, now).Append(new MembershipRequestWithdrawn(viewer.PersonId, now, groupId)));
            },
            cancellationToken);
    }
}
