namespace InsideIn.Access;

/// <summary>
/// That a person came with a role. The network asks the directory for no list of role holders, which would take a right to read every application;
/// it remembers what tokens say.
/// </summary>
public sealed record RoleHolding
{
    /// <summary>How long a role that is still there is not noted again.</summary>
    public static readonly TimeSpan NotedEvery = TimeSpan.FromHours(1);

    /// <summary>How long a role counts for what happens in a person's name while they are away. Longer than a holiday; whoever has not come for so long has shown it to nobody.</summary>
    public static readonly TimeSpan CountsFor = TimeSpan.FromDays(30);

    /// <summary>The id, which follows from person and role.</summary>
    [GraphQLIgnore]
    public required Guid Id { get; init; }

    /// <summary>Who came with it.</summary>
    [GraphQLIgnore]
    public required Guid PersonId { get; init; }

    /// <summary>The role.</summary>
    public required Role Role { get; init; }

    /// <summary>When the person was first seen with it.</summary>
    public required DateTimeOffset FirstSeenAt { get; init; }

    /// <summary>When the person was last seen with it, to the hour.</summary>
    public required DateTimeOffset LastSeenAt { get; init; }

    /// <summary>Since when the person has been coming without it; null while they have it.</summary>
    public DateTimeOffset? GoneAt { get; init; }

    /// <summary>When the newest token that told of the role, or of its absence, was issued: an older one tells nothing new.</summary>
    [GraphQLIgnore]
    public required DateTimeOffset ToldAt { get; init; }

    /// <summary>Whether the person no longer has it.</summary>
    [GraphQLIgnore]
    public bool IsGone => GoneAt is not null;

    /// <summary>Whether the person has it at a moment, as far as their tokens told: the newest of them had it, and it is not too old.</summary>
    public bool CountsAt(DateTimeOffset now) => !IsGone && LastSeenAt + CountsFor > now;

    /// <summary>The id of a person's role.</summary>
    public static Guid IdOf(Guid personId, Role role) => Ids.Of($"roleHolding.{role}", personId);

    /// <summary>What is known of one role after a sign-in.</summary>
    /// <param name="before">What was known; null when the person was never seen with the role.</param>
    /// <param name="personId">The person.</param>
    /// <param name="role">The role.</param>
    /// <param name="token">Whether the token has the role, and when it was issued.</param>
    /// <param name="now">The moment of the sign-in.</param>
    /// <returns>The same one when nothing new was learned; null when nothing is known still.</returns>
    public static RoleHolding? After(RoleHolding? before, Guid personId, Role role, (bool HasRole, DateTimeOffset IssuedAt) token, DateTimeOffset now) =>
        before is null
            ? token.HasRole ? new RoleHolding { Id = IdOf(personId, role), PersonId = personId, Role = role, FirstSeenAt = now, LastSeenAt = now, ToldAt = token.IssuedAt } : null
        : token.HasRole ? before.Seen(token.IssuedAt, now)
        : before.Missed(token.IssuedAt, now);

    private RoleHolding Seen(DateTimeOffset issuedAt, DateTimeOffset now) =>
        IsGone ? issuedAt > ToldAt ? this with { GoneAt = null, LastSeenAt = now, ToldAt = issuedAt } : this
        : now >= LastSeenAt + NotedEvery ? this with { LastSeenAt = now, ToldAt = issuedAt > ToldAt ? issuedAt : ToldAt }
        : this;

    // Tokens tell their second only: of two from one second neither is newer.
    private RoleHolding Missed(DateTimeOffset issuedAt, DateTimeOffset now) =>
        !IsGone && issuedAt > ToldAt ? this with { GoneAt = now, ToldAt = issuedAt } : this;
}
