namespace InsideIn.Groups;

/// <summary>People join open groups by themselves.</summary>
[MutationType]
public static partial class JoinGroup
{
    /// <summary>Makes the viewer a member of an open group, or of a closed one that they are invited to. Joining twice changes nothing.</summary>
    [Authorize]
    public static async Task<FieldResult<Group, NotFoundError, GroupClosedError, BannedError>> JoinGroupAsync(
        [ID<Group>] Guid groupId, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if ((await GroupStore.FindAsync(store, viewer, groupId, cancellationToken))?.Document is not { } group)
        {
            return new NotFoundError();
        }

        if (viewer.IsIn(groupId))
        {
            return group;
        }

        var refusal = await store.DecideAsync<IError?>(
            async token =>
            {
                var place = await Place.ReadAsync(store, groupId, viewer.PersonId, token);
                return place.IsMember ? (null, null)
                    : place.IsBanned ? (BannedError.OfViewer, null)
                    : group.Privacy != GroupPrivacy.Open && !place.IsInvited ? (new GroupClosedError(), null)
                    : (null, place.Enter(viewer.PersonId, time.GetUtcNow()));
            },
            cancellationToken);
        return refusal switch
        {
            BannedError banned => banned,
            GroupClosedError closed => closed,
            _ => group,
        };
    }
}
