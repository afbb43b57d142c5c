using InsideIn.People;

namespace InsideIn.Groups;

/// <summary>Owners name who comes after them.</summary>
[MutationType]
public static partial class NameDeputy
{
    /// <summary>Names the member who is the first to be asked when the group's last owner leaves the company; null names nobody.</summary>
    [Authorize]
    public static async Task<FieldResult<Group, NotFoundError, NotAllowedError, SuccessorNotPossibleError, EverybodyGroupError>> NameDeputyAsync(
        [ID<Group>] Guid groupId, [ID<Person>] Guid? personId, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if (await GroupStore.FindAsync(store, viewer, groupId, cancellationToken) is null)
        {
            return new NotFoundError();
        }

        if (groupId == Group.EverybodyId)
        {
            return new EverybodyGroupError();
        }

        if (!viewer.Owns(groupId))
        {
            return new NotAllowedError("Only the owners of a group name their deputy.");
        }

        if (personId is { } id && await store.GetAsync(GroupStore.Memberships, Membership.IdOf(groupId, id), cancellationToken) is null)
        {
            return new SuccessorNotPossibleError();
        }

        return await GroupStore.ChangeAsync(
            store,
            groupId,
            group => group.DeputyId == personId ? null : group with { DeputyId = personId },
            group => new GroupChanged(viewer.PersonId, time.GetUtcNow(), groupId, [GroupAspect.Deputy], AudienceShift.None, group.Privacy, group.Privacy),
            cancellationToken);
    }
}
