namespace InsideIn.Groups;

/// <summary>Owners and administrators bring a silent group back.</summary>
[MutationType]
public static partial class RestoreGroup
{
    /// <summary>Makes a quiet, read-only or archived group active again, in one step; who reads it does not change (rule R4). Of an active one it changes nothing.</summary>
    [Authorize]
    public static async Task<FieldResult<Group, NotFoundError, NotAllowedError>> RestoreGroupAsync(
        [ID<Group>] Guid groupId, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if ((await GroupStore.FindAsync(store, viewer, groupId, cancellationToken))?.Document is not { } before)
        {
            return new NotFoundError();
        }

        if (!viewer.Owns(groupId) && !viewer.Roles.Contains(Role.Admin))
        {
            return new NotAllowedError("Only the owners of a group and administrators restore it.");
        }

        var now = time.GetUtcNow();
        return await GroupStore.ChangeAsync(
            store,
            groupId,
            group => GroupLife.Restore(group, DateOnly.FromDateTime(now.UtcDateTime)),
            group => new GroupStateChanged(viewer.PersonId, now, groupId, before.State, group.State),
            cancellationToken);
    }
}
