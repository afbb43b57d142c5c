namespace InsideIn.Access;

/// <summary>Where the roles are kept that people were seen with, and every list of them with its index.</summary>
public static class RoleHoldingStore
{
    /// <summary>One per person and role.</summary>
    public static readonly Collection<RoleHolding> Holdings = new("roleHoldings", holding => holding.Id);

    private static readonly Index<RoleHolding> ByRole = Holdings.Index(
        "byRole", index => index.Ascending(holding => holding.Role).Ascending(holding => holding.IsGone).Descending(holding => holding.LastSeenAt));

    private static readonly Index<RoleHolding> ByPerson = Holdings.Index("byPerson", index => index.Ascending(holding => holding.PersonId));

    /// <summary>Those with a role, then those who had it, each the last seen first.</summary>
    public static Pick<RoleHolding> With(Role role) => ByRole.At(role);

    /// <summary>The roles that count for what happens in a person's name at a moment. One store call.</summary>
    public static async Task<HashSet<Role>> HeldByAsync(DocumentStore store, Guid personId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var holdings = await store.GetAsync(Holdings, [.. Enum.GetValues<Role>().Select(role => RoleHolding.IdOf(personId, role))], cancellationToken);
        return [.. holdings.Values.Where(read => read.Document.CountsAt(now)).Select(read => read.Document.Role)];
    }

    /// <summary>Those of one person.</summary>
    public static Pick<RoleHolding> Of(Guid personId) => ByPerson.At(personId);
}
