using InsideIn.People;

namespace InsideIn.Groups;

/// <summary>Owners and moderators say who posts where only approved people do.</summary>
[MutationType]
public static partial class ApprovePoster
{
    /// <summary>Lets a member post where only approved people do. Twice changes nothing; who is not in the group is not found.</summary>
    [Authorize]
    public static Task<FieldResult<Membership, NotFoundError, NotAllowedError>> ApprovePosterAsync(
        [ID<Group>] Guid groupId, [ID<Person>] Guid personId, [GlobalState] Viewer viewer, DocumentStore store, CancellationToken cancellationToken) =>
        ChangeAsync(groupId, personId, isApproved: true, viewer, store, cancellationToken);

    /// <summary>Takes the approval from a member. Twice changes nothing; who is not in the group is not found.</summary>
    [Authorize]
    public static Task<FieldResult<Membership, NotFoundError, NotAllowedError>> UnapprovePosterAsync(
        [ID<Group>] Guid groupId, [ID<Person>] Guid personId, [GlobalState] Viewer viewer, DocumentStore store, CancellationToken cancellationToken) =>
        ChangeAsync(groupId, personId, isApproved: false, viewer, store, cancellationToken);

    private static async Task<FieldResult<Membership, NotFoundError, NotAllowedError>> ChangeAsync(
        Guid groupId, Guid personId, bool isApproved, Viewer viewer, DocumentStore store, CancellationToken cancellationToken)
    {
        if (await GroupStore.FindAsync(store, viewer, groupId, cancellationToken) is null)
        {
            return new NotFoundError();
        }

        if (!viewer.KeepsOrderIn(groupId))
        {
            return new NotAllowedError("Only the owners and moderators of a group approve those who post.");
        }

        var changed = await store.DecideAsync<Membership?>(
            async token =>
            {
                var read = await store.GetAsync(GroupStore.Memberships, Membership.IdOf(groupId, personId), token);
                return read is null ? (null, null)
                    : read.Document.IsApproved == isApproved ? (read.Document, null)
                    : Approve(read, read.Document with { IsApproved = isApproved });
            },
            cancellationToken);
        return changed is null ? new NotFoundError() : changed;
    }

    private static (Membership? Result, Batch? Batch) Approve(Stored<Membership> read, Membership approved) =>
        (approved, new Batch().Replace(GroupStore.Memberships, read, approved));
}
