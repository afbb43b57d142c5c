namespace InsideIn.Groups;

/// <summary>The times that a person was in a group before, so that who comes back reads what was written then, and not what was written in between (rule R10).</summary>
/// <param name="GroupId">The group.</param>
/// <param name="PersonId">The person.</param>
/// <param name="Periods">From joining to leaving, the earliest first. Shape: the last 50.</param>
public sealed record FormerMembership(Guid GroupId, Guid PersonId, IReadOnlyList<Period> Periods)
{
    private const int MostPeriods = 50;

    /// <summary>The id, which follows from group and person.</summary>
    public Guid Id => IdOf(GroupId, PersonId);

    /// <summary>The id of what is kept of a person's times in a group.</summary>
    public static Guid IdOf(Guid groupId, Guid personId) => Ids.Of("formerMembership", groupId, personId);

    /// <summary>Ends a membership and keeps when it was.</summary>
    public static async Task<Batch> EndAsync(DocumentStore store, Batch batch, Stored<Membership> member, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var (groupId, personId, _, joinedAt) = member.Document;
        var read = await store.GetAsync(GroupStore.FormerMemberships, IdOf(groupId, personId), cancellationToken);
        IReadOnlyList<Period> periods = [.. read?.Document.Periods ?? [], new Period(joinedAt, at)];
        return batch.Delete(GroupStore.Memberships, member).Put(GroupStore.FormerMemberships, read, new FormerMembership(groupId, personId, [.. periods.TakeLast(MostPeriods)]));
    }
}
