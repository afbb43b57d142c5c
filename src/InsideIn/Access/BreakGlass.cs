namespace InsideIn.Access;

/// <summary>One administrator's leave to read one thread behind a door that is closed to them: asked for with a reason, given by a second person, for a day.</summary>
public sealed record BreakGlass
{
    /// <summary>How long the thread is open once a second person has agreed.</summary>
    public static readonly TimeSpan Duration = TimeSpan.FromHours(24);

    /// <summary>How long a request waits for the second person.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromDays(7);

    /// <summary>The id.</summary>
    [ID]
    public required Guid Id { get; init; }

    /// <summary>What the thread hangs on: a post, an event or a page.</summary>
    [GraphQLIgnore]
    public required Subject Subject { get; init; }

    /// <summary>The groups that the thread stands in, whose members are told afterwards.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<Guid> Groups { get; init; }

    /// <summary>The administrator who asks, and who alone may read.</summary>
    [GraphQLIgnore]
    public required Guid RequestedById { get; init; }

    /// <summary>Why, in the words of who asks.</summary>
    public required string Reason { get; init; }

    /// <summary>When it was asked for.</summary>
    public required DateTimeOffset RequestedAt { get; init; }

    /// <summary>The administrator who agreed.</summary>
    [GraphQLIgnore]
    public Guid? ApprovedById { get; init; }

    /// <summary>When a second administrator agreed; null while nobody has.</summary>
    public DateTimeOffset? ApprovedAt { get; init; }

    /// <summary>When it is over: a day after it was approved. Null while nobody has approved.</summary>
    public DateTimeOffset? EndsAt => ApprovedAt + Duration;

    /// <summary>When the members of its groups were told; null while they were not.</summary>
    [GraphQLIgnore]
    public DateTimeOffset? ToldAt { get; init; }

    /// <summary>When they are to be told: once it is over, since earlier could warn whom the reason is about. Null while nobody has approved, and once they were.</summary>
    [GraphQLIgnore]
    public DateTimeOffset? TellingDueAt => ToldAt is null ? EndsAt : null;

    /// <summary>What it opens, once it is approved; null before.</summary>
    [GraphQLIgnore]
    public Guid? OpenedId => ApprovedAt is null ? null : Subject.Id;

    /// <summary>Whether the thread is open to who asked, now.</summary>
    public bool IsOpenAt(DateTimeOffset now) => ApprovedAt <= now && now < EndsAt;

    /// <summary>With the second person's yes, and what happened. Errors: the refusal, when it is the same person, was approved before, or waited too long.</summary>
    public (BreakGlass? Approved, IError? Refusal) Approve(Guid approverId, DateTimeOffset now) =>
        approverId == RequestedById ? (null, new SecondPersonNeededError())
        : ApprovedAt is not null ? (null, new BreakGlassClosedError("It was approved before."))
        : now >= RequestedAt + Patience ? (null, new BreakGlassClosedError($"It waited for more than {Patience.TotalDays} days; it must be asked for anew."))
        : (this with { ApprovedById = approverId, ApprovedAt = now }, null);

    /// <summary>The leave that is over and of which the members are told, and what happened.</summary>
    public (BreakGlass Told, BreakGlassOver Fact) Tell(DateTimeOffset now) => (this with { ToldAt = now }, new BreakGlassOver(now, Id, Groups));

    /// <summary>The reading session that a moment belongs to, 0 for the first: each begun hour since the approval is one.</summary>
    public int SessionAt(DateTimeOffset now) => (int)(now - ApprovedAt!.Value).TotalHours;
}

/// <summary>That who asked read in one hour. It stands before anything is shown.</summary>
/// <param name="BreakGlassId">The leave that was used.</param>
/// <param name="Session">The hour, 0 for the first after the approval.</param>
/// <param name="At">When the session began, UTC.</param>
public sealed record BreakGlassSession(Guid BreakGlassId, int Session, DateTimeOffset At)
{
    /// <summary>The id, which follows from leave and hour: a session is noted once.</summary>
    public Guid Id => IdOf(BreakGlassId, Session);

    /// <summary>The id of a leave's session.</summary>
    public static Guid IdOf(Guid breakGlassId, int session) => Ids.Of($"breakGlassSession.{session}", breakGlassId);
}

/// <summary>The same person cannot be both of the two whom it takes.</summary>
public sealed record SecondPersonNeededError : IError
{
    /// <inheritdoc/>
    public string Message => "It takes two people: another administrator than the one who asked must approve.";

    /// <inheritdoc/>
    public string Code => "SECOND_PERSON_NEEDED";
}

/// <summary>It cannot be approved any more.</summary>
/// <param name="Message">Why.</param>
public sealed record BreakGlassClosedError(string Message) : IError
{
    /// <inheritdoc/>
    public string Code => "BREAK_GLASS_CLOSED";
}
