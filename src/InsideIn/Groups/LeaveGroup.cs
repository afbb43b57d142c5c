namespace InsideIn.Groups;

/// <summary>People leave groups by themselves.</summary>
[MutationType]
public static partial class LeaveGroup
{
    /// <summary>Ends the viewer's membership. Leaving twice changes nothing.</summary>
    [Authorize]
    public static async Task<FieldResult<Group, NotFoundError, LastOwnerError, EverybodyGroupError>> LeaveGroupAsync(
        [ID<Group>] Guid groupId, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if ((await GroupStore.FindAsync(store, viewer, groupId, cancellationToken))?.Document is not { } group)
        {
            return new NotFoundError();
        }

        if (group.IsEverybody)
        {
            return new EverybodyGroupError();
        }

        var isDone = await store.DecideAsync(token => Leaving.DecideAsync(store, groupId, viewer.PersonId, new MemberLeft(viewer.PersonId, time.GetUtcNow(), groupId, viewer.PersonId), token), cancellationToken);
        return isDone ? group : new LastOwnerError();
    }
}
