using InsideIn.People;

namespace InsideIn.Groups;

/// <summary>Owners say who owns and who moderates.</summary>
[MutationType]
public static partial class ChangeMemberRole
{
    /// <summary>Gives a member of a group that the viewer owns another role. The same role again changes nothing; who is not in the group is not found.</summary>
    [Authorize]
    public static async Task<FieldResult<Membership, NotFoundError, NotAllowedError, LastOwnerError, EverybodyGroupError>> ChangeMemberRoleAsync(
        [ID<Group>] Guid groupId, [ID<Person>] Guid personId, GroupRole role, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
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
            return new NotAllowedError("Only the owners of a group say who owns and who moderates it.");
        }

        var (member, refusal) = await store.DecideAsync<(Membership?, IError?)>(
            async token =>
            {
                var place = await Place.ReadAsync(store, groupId, personId, token);
                var (refused, batch) = await DecideAsync(store, place, role, successorId: null, viewer.PersonId, time.GetUtcNow(), token);
                return ((place.Member is null ? null : place.Member.Document with { Role = role }, refused), batch);
            },
            cancellationToken);
        return refusal is LastOwnerError last ? last
            : member is null ? new NotFoundError()
            : member;
    }

    /// <summary>The batch that gives the role, or why it cannot be given; neither when there is nothing to give.</summary>
    internal static async Task<(IError? Refusal, Batch? Batch)> DecideAsync(
        DocumentStore store, Place place, GroupRole role, Guid? successorId, Guid actorId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (place.Member is not { } member || member.Document.Role == role)
        {
            return (null, null);
        }

        var batch = Roles.Give(new Batch(), member, role, actorId, at);
        return await Owners.ReleaseAsync(store, batch, place, successorId, at, cancellationToken) is { } refusal ? (refusal, null) : (null, batch);
    }
}
