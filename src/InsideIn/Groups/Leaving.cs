namespace InsideIn.Groups;

/// <summary>The end of a membership, by the person or by an owner.</summary>
internal static class Leaving
{
    /// <summary>Ends the membership, unless the group would be without an owner: then the result is false and nothing is written.</summary>
    public static async Task<(bool Result, Batch? Batch)> DecideAsync(DocumentStore store, Guid groupId, Guid personId, MemberLeft fact, CancellationToken cancellationToken)
    {
        if (await store.GetAsync(GroupStore.Memberships, Membership.IdOf(groupId, personId), cancellationToken) is not { } read)
        {
            return (true, null);
        }

        var batch = new Batch().Delete(GroupStore.Memberships, read).Append(fact);
        if (read.Document.Role == GroupRole.Owner)
        {
            if (await store.GetAsync(GroupStore.Groups, groupId, cancellationToken) is not { } group
                || await store.CountAsync(GroupStore.OwnersOf(groupId), cap: 2, cancellationToken) < 2)
            {
                return (false, null);
            }

            // Two owners who leave at once must not both see the other one stay: their batches clash at the group.
            batch.Replace(GroupStore.Groups, group, group.Document);
        }

        return (true, batch);
    }
}
