namespace InsideIn.Notifications;

/// <summary>One announcement that a group made to all of its members.</summary>
/// <param name="ItemId">The post.</param>
/// <param name="ActorId">Who made it.</param>
/// <param name="At">When.</param>
/// <param name="WasAtOnce">Whether the budget still lasted; otherwise it waits for the digest.</param>
public sealed record Broadcast([property: GraphQLIgnore] Guid ItemId, [property: GraphQLIgnore] Guid ActorId, DateTimeOffset At, bool WasAtOnce);

/// <summary>What a group spent of its members' attention on one day.</summary>
/// <param name="GroupId">The group.</param>
/// <param name="Day">The day, in the company's zone.</param>
/// <param name="Broadcasts">What it announced, in order.</param>
public sealed record AttentionDay([property: GraphQLIgnore] Guid GroupId, DateOnly Day, IReadOnlyList<Broadcast> Broadcasts)
{
    /// <summary>One per group and day.</summary>
    [GraphQLIgnore]
    public Guid Id => IdOf(GroupId, Day);

    /// <summary>How many of them were told at once.</summary>
    [GraphQLIgnore]
    public int Spent => Broadcasts.Count(broadcast => broadcast.WasAtOnce);

    /// <summary>The id of a group's day.</summary>
    public static Guid IdOf(Guid groupId, DateOnly day) => Ids.Of($"attention.{day:O}", groupId);

    /// <summary>Whether one more may be told at once.</summary>
    public bool Allows(int perDay) => Spent < perDay;

    /// <summary>The day with one more announcement; the same when it is there already.</summary>
    public AttentionDay Spend(Guid itemId, Guid actorId, DateTimeOffset at, int perDay) =>
        Broadcasts.Any(broadcast => broadcast.ItemId == itemId) ? this : this with { Broadcasts = [.. Broadcasts, new Broadcast(itemId, actorId, at, Allows(perDay))] };
}

/// <summary>How often a group may speak to all of its members at once in a day, where it is not the usual number.</summary>
public sealed record AttentionBudget(Guid GroupId, int PerDay)
{
    /// <summary>The usual number (product/network.md part 3, no. 4).</summary>
    public const int Usual = 2;

    /// <summary>The most that can be set.</summary>
    public const int Most = 10;
}

/// <summary>That an announcement could not wait: who said so, and why. Everybody who reads the announcement sees it.</summary>
/// <param name="PostId">The announcement.</param>
/// <param name="ById">Who said so.</param>
/// <param name="Reason">Why.</param>
/// <param name="At">When.</param>
public sealed record UrgentSending([property: GraphQLIgnore] Guid PostId, [property: GraphQLIgnore] Guid ById, string Reason, DateTimeOffset At)
{
    /// <summary>The most characters of the reason.</summary>
    public const int LongestReason = 500;

    /// <summary>One per announcement.</summary>
    [GraphQLIgnore]
    public Guid Id => IdOf(PostId);

    /// <summary>The id that belongs to an announcement.</summary>
    public static Guid IdOf(Guid postId) => Ids.Of("urgentSending", postId);
}
