using InsideIn.People;

namespace InsideIn.Groups;

/// <summary>A group is never without an owner who works here.</summary>
internal static class Owners
{
    private const int MostOwners = 200;

    /// <summary>
    /// Adds to <paramref name="batch"/> what lets a person stop owning a group: the successor's new role where one is named.
    /// The answer is why that cannot be; null when it can, or the person owns nothing.
    /// </summary>
    public static async Task<IError?> ReleaseAsync(DocumentStore store, Batch batch, Place leaving, Guid? successorId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (leaving.Member is not { Document.Role: GroupRole.Owner })
        {
            return null;
        }

        // Two owners who go at once must not both see the other one stay: their batches clash at the group, which is read before anybody is counted.
        var group = await store.GetAsync(GroupStore.Groups, leaving.GroupId, cancellationToken) ?? throw new InvalidOperationException($"The group {leaving.GroupId} is gone.");
        if (successorId is { } heirId && heirId != leaving.PersonId)
        {
            var heir = await store.GetAsync(GroupStore.Memberships, Membership.IdOf(leaving.GroupId, heirId), cancellationToken);
            if (heir is null || await store.GetAsync(PeopleStore.People, heirId, cancellationToken) is not { Document.HasLeft: false })
            {
                return new SuccessorNotPossibleError();
            }

            Roles.Give(batch, heir, GroupRole.Owner, leaving.PersonId, at);
        }
        else if (!await HasOtherAsync(store, leaving, cancellationToken))
        {
            return new LastOwnerError();
        }

        batch.Replace(GroupStore.Groups, group, group.Document);
        return null;
    }

    private static async Task<bool> HasOtherAsync(DocumentStore store, Place leaving, CancellationToken cancellationToken)
    {
        var owners = await store.PickAsync(GroupStore.OwnersOf(leaving.GroupId).Take(MostOwners), cancellationToken);
        var others = (await store.GetAsync(GroupStore.Memberships, [.. owners.Select(entry => entry.Id)], cancellationToken)).Documents().Values.Where(owner => owner.PersonId != leaving.PersonId);
        return (await store.GetAsync(PeopleStore.People, [.. others.Select(owner => owner.PersonId)], cancellationToken)).Values.Any(person => !person.Document.HasLeft);
    }
}
