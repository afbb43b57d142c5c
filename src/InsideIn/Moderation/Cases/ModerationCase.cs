namespace InsideIn.Moderation;

/// <summary>What is wrong with a thing, in the words of the house rules.</summary>
public enum ReportReason
{
    /// <summary>It attacks, threatens or mocks somebody.</summary>
    Harassment,

    /// <summary>It sets people down for what they are.</summary>
    Discrimination,

    /// <summary>It tells what must not be told here: secrets, or what is private to somebody.</summary>
    Confidential,

    /// <summary>It misleads.</summary>
    FalseInformation,

    /// <summary>It breaks the law.</summary>
    Illegal,

    /// <summary>It advertises, or says the same again and again.</summary>
    Spam,

    /// <summary>Something else, told in words.</summary>
    Other,
}

/// <summary>What came of a case.</summary>
public enum CaseOutcome
{
    /// <summary>Nothing is wrong; the thing stays as it is.</summary>
    Rejected,

    /// <summary>The thing stays; its author is told not to do it again.</summary>
    Warning,

    /// <summary>The thing stays; its author is asked to change it.</summary>
    EditAsked,

    /// <summary>Nobody reads the thing any more.</summary>
    Removed,
}

/// <summary>Where a case stands.</summary>
public enum CaseState
{
    /// <summary>Nobody has taken it.</summary>
    Filed,

    /// <summary>A moderator looks into it.</summary>
    Taken,

    /// <summary>One moderator has decided; a second one must agree.</summary>
    AwaitsSecond,

    /// <summary>It is decided, and may be contested.</summary>
    Decided,

    /// <summary>It is contested; another moderator decides.</summary>
    Appealed,

    /// <summary>It is decided for good.</summary>
    Final,

    /// <summary>The thing went before anybody decided.</summary>
    Gone,
}

/// <summary>What a moderator decided.</summary>
/// <param name="ById">The moderator.</param>
/// <param name="Outcome">What comes of it.</param>
/// <param name="Reason">The rule that it goes by.</param>
/// <param name="Words">What the moderator says to those concerned.</param>
/// <param name="At">When, UTC.</param>
public sealed record CaseDecision(Guid ById, CaseOutcome Outcome, ReportReason Reason, string Words, DateTimeOffset At)
{
    /// <summary>The moderator who agreed, where it takes two; null where one is enough, and while nobody has.</summary>
    public Guid? SecondById { get; init; }
}

/// <summary>That somebody contests a decision.</summary>
/// <param name="ById">The author, or somebody who had reported.</param>
/// <param name="Words">Why, in their words.</param>
/// <param name="At">When, UTC.</param>
public sealed record CaseAppeal(Guid ById, string Words, DateTimeOffset At);

/// <summary>One thing that was reported, and what comes of it. Everybody who reports it while the case is open joins the same case.</summary>
public sealed record ModerationCase
{
    /// <summary>For how long a decision may be contested.</summary>
    public static readonly TimeSpan AppealTime = TimeSpan.FromDays(14);

    /// <summary>The id.</summary>
    [ID]
    public required Guid Id { get; init; }

    /// <summary>What was reported.</summary>
    [GraphQLIgnore]
    public required Subject Subject { get; init; }

    /// <summary>Who answers for the words.</summary>
    [GraphQLIgnore]
    public required Guid AuthorId { get; init; }

    /// <summary>The groups that it stands in, whose moderators may decide.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<Guid> Doors { get; init; }

    /// <summary>Whether it is about somebody who keeps order in its group: then the group's own moderators do not decide, and it takes two of the company's.</summary>
    public required bool NeedsSecond { get; init; }

    /// <summary>When the first report was filed.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>Until when those concerned are promised an answer: two working days after the report, and again after an appeal.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>Who reported it, the first first. Shape: empty where a moderator acted without a report.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<Guid> ReporterIds { get; init; } = [];

    /// <summary>Who looks into it.</summary>
    [GraphQLIgnore]
    public Guid? TakenById { get; init; }

    /// <summary>What was decided first.</summary>
    [GraphQLIgnore]
    public CaseDecision? Decision { get; init; }

    /// <summary>That it was contested.</summary>
    [GraphQLIgnore]
    public CaseAppeal? Appeal { get; init; }

    /// <summary>What was decided about the appeal.</summary>
    [GraphQLIgnore]
    public CaseDecision? FinalDecision { get; init; }

    /// <summary>When the author changed what was asked to be changed; null while not.</summary>
    public DateTimeOffset? EditedAt { get; init; }

    /// <summary>When the thing went before anybody decided; null while it stands.</summary>
    [GraphQLIgnore]
    public DateTimeOffset? GoneAt { get; init; }

    /// <summary>Where it stands.</summary>
    public CaseState State =>
        FinalDecision is not null ? CaseState.Final
        : GoneAt is not null ? CaseState.Gone
        : Appeal is not null ? CaseState.Appealed
        : Decision is { } decision ? (NeedsSecond && decision.SecondById is null ? CaseState.AwaitsSecond : CaseState.Decided)
        : TakenById is not null ? CaseState.Taken
        : CaseState.Filed;

    /// <summary>The decision that holds; null while there is none.</summary>
    [GraphQLIgnore]
    public CaseDecision? Standing => FinalDecision ?? (State is CaseState.Decided or CaseState.Appealed ? Decision : null);

    /// <summary>Whether somebody has to do something.</summary>
    [GraphQLIgnore]
    public bool IsOpen => State is CaseState.Filed or CaseState.Taken or CaseState.AwaitsSecond or CaseState.Appealed;

    /// <summary>The thing while its case is open, of which there is one; null afterwards.</summary>
    [GraphQLIgnore]
    public Guid? OpenOn => IsOpen ? Subject.Id : null;

    /// <summary>In whose queues it waits: the empty id for the company's moderators, a group's id for that group's.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<Guid> QueuedUnder => !IsOpen ? [] : NeedsSecond ? [Guid.Empty] : [Guid.Empty, .. Doors];

    /// <summary>The id of the thing, for lists of its cases.</summary>
    [GraphQLIgnore]
    public Guid SubjectId => Subject.Id;

    /// <summary>The author once there is something to tell them; null before.</summary>
    [GraphQLIgnore]
    public Guid? ToldToId => Standing is { Outcome: not CaseOutcome.Rejected } || Appeal is not null ? AuthorId : null;

    /// <summary>The quarter in which it was decided first, <c>2026-Q4</c>; null while it is not.</summary>
    [GraphQLIgnore]
    public string? DecidedIn => Decision is { } decision && State is not CaseState.AwaitsSecond ? Quarters.Of(decision.At) : null;

    /// <summary>What came of it first, for counts; null while nothing did.</summary>
    [GraphQLIgnore]
    public CaseOutcome? DecidedAs => DecidedIn is null ? null : Decision!.Outcome;

    /// <summary>The quarter in which an appeal was decided, by whether it changed anything; null while none was.</summary>
    [GraphQLIgnore]
    public string? AppealDecidedIn => FinalDecision is { } final ? $"{Quarters.Of(final.At)}{(final.Outcome == Decision!.Outcome ? "" : "-changed")}" : null;

    /// <summary>Until when it may be contested; null where it may not be any more, or not yet.</summary>
    public DateTimeOffset? AppealUntil => State == CaseState.Decided ? Decision!.At + AppealTime : null;
}
