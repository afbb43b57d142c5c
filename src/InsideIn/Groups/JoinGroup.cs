namespace InsideIn.Groups;

/// <summary>People join open groups by themselves.</summary>
[MutationType]
public static partial class JoinGroup
{
    /// <summary>Makes the viewer a member of an open group. Joining twice changes nothing.</summary>
    [Authorize]
    public static async Task<FieldResult<Group, NotFoundError, GroupClosedError>> JoinGroupAsync(
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

        if (group.Privacy != GroupPrivacy.Open)
        {
            return new GroupClosedError();
        }

        // A conflict means that the same person has just joined by another request.
        var membership = new Membership(groupId, viewer.PersonId, GroupRole.Member, time.GetUtcNow());
        await store.CommitAsync(
            new Batch().Insert(GroupStore.Memberships, membership).Append(new MemberJoined(viewer.PersonId, membership.JoinedAt, groupId, viewer.PersonId)),
            cancellationToken);
        return group;
    }
}
