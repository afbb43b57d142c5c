using InsideIn.People;

namespace InsideIn.Groups;

/// <summary>Owners end memberships.</summary>
[MutationType]
public static partial class RemoveMember
{
    /// <summary>Ends a person's membership of a group that the viewer owns. Removing twice changes nothing.</summary>
    [Authorize]
    public static async Task<FieldResult<Group, NotFoundError, NotAllowedError, LastOwnerError, EverybodyGroupError>> RemoveMemberAsync(
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

        if (!viewer.Owns(groupId))
        {
            return new NotAllowedError("Only the owners of a group end memberships.");
        }

        var isDone = await store.DecideAsync(token => Leaving.DecideAsync(store, groupId, personId, new MemberLeft(viewer.PersonId, time.GetUtcNow(), groupId, personId), token), cancellationToken);
        return isDone ? group : new LastOwnerError();
    }
}
