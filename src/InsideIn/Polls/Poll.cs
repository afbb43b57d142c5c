using System.Text.Json.Serialization;

namespace InsideIn.Polls;

/// <summary>How people choose.</summary>
public enum PollMethod
{
    /// <summary>One option.</summary>
    Single,

    /// <summary>As many options as one likes.</summary>
    Multi,

    /// <summary>Options in the order of one's liking, counted by instant runoff.</summary>
    Ranked,
}

/// <summary>When a poll shows its results.</summary>
public enum PollResultsShown
{
    /// <summary>At any time.</summary>
    Always,

    /// <summary>To those who have voted, and to all once it is closed.</summary>
    AfterOwnVote,

    /// <summary>Once it is closed.</summary>
    AfterClose,

    /// <summary>Once it is closed, and then only what won: no counts, no rounds, nobody's vote.</summary>
    WinnerAfterClose,
}

/// <summary>One of the things to choose from.</summary>
/// <param name="Id">Follows from poll and text: a vote for a text that was changed meanwhile finds nothing.</param>
/// <param name="Text">1 to 200 characters.</param>
public sealed record PollOption([property: ID<PollOption>] Guid Id, string Text);

/// <summary>A question to all who read the thing that carries it, with options to choose from.</summary>
public sealed record Poll : IReadable
{
    /// <summary>The fewest options.</summary>
    public const int FewestOptions = 2;

    /// <summary>The most options.</summary>
    public const int MostOptions = 10;

    /// <summary>Of a secret poll that is open, results are told for votes by this many at a time.</summary>
    public const int SecretVotesAtOnce = 5;

    /// <summary>The longest time that a poll is open.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(90);

    /// <summary>The id, which follows from what carries it.</summary>
    public required Guid Id { get; init; }

    /// <summary>What carries it.</summary>
    [GraphQLIgnore]
    public required Subject Subject { get; init; }

    /// <summary>Who asks.</summary>
    [GraphQLIgnore]
    public required Guid AuthorId { get; init; }

    /// <summary>How people choose.</summary>
    public required PollMethod Method { get; init; }

    /// <summary>Whether nobody, administrators and programs included, learns who chose what.</summary>
    public required bool IsSecret { get; init; }

    /// <summary>When it shows its results.</summary>
    public required PollResultsShown ShowResults { get; init; }

    /// <summary>When it closes; null for one that stays open until its author closes it.</summary>
    public DateTimeOffset? ClosesAt { get; init; }

    /// <summary>Whether it has been told that it is closed.</summary>
    [GraphQLIgnore]
    public bool IsCloseTold { get; init; }

    /// <summary>When it closes, as long as that is still to be told; null otherwise.</summary>
    [GraphQLIgnore]
    public DateTimeOffset? CloseDueAt => IsCloseTold ? null : ClosesAt;

    /// <summary>What to choose from, 2 to 10.</summary>
    public required IReadOnlyList<PollOption> Options { get; init; }

    /// <summary>Whether somebody has voted: from then on the options stay as they are.</summary>
    public bool IsFrozen { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    [GraphQLIgnore]
    public Audience Audience => new([], AuthorId) { Within = Subject };

    /// <summary>The one poll of a subject.</summary>
    public static Guid IdOf(Guid subjectId) => Ids.Of("poll", subjectId);

    /// <summary>Whether its results are kept from everybody until it is closed.</summary>
    [JsonIgnore]
    [GraphQLIgnore]
    public bool IsSealed => ShowResults is PollResultsShown.AfterClose or PollResultsShown.WinnerAfterClose;

    /// <summary>Whether nobody but the winner is ever told, however few voted.</summary>
    [JsonIgnore]
    [GraphQLIgnore]
    public bool TellsWinnerAlone => ShowResults == PollResultsShown.WinnerAfterClose;

    /// <summary>Whether it is closed at a moment.</summary>
    public bool IsClosedAt(DateTimeOffset now) => ClosesAt <= now;

    /// <summary>The poll as it is closed from that moment on, and what that tells.</summary>
    public (Poll Poll, PollClosed Fact) Close(Guid actorId, DateTimeOffset at) =>
        (this with { ClosesAt = ClosesAt < at ? ClosesAt : at, IsCloseTold = true }, new PollClosed(actorId, at, Id, Subject));

    /// <summary>Whether its author, and nobody else, may still change what to choose from.</summary>
    public bool MayBeChangedBy(Viewer viewer) => viewer.PersonId == AuthorId;

    /// <summary>The numbers of the options that were chosen, in the order of choosing, or why that is no vote in this poll.</summary>
    public (int[] Choice, IError? Refusal) Read(IReadOnlyList<Guid> optionIds)
    {
        var choice = optionIds.Distinct().Select(id => Options.Select(option => option.Id).ToList().IndexOf(id)).ToArray();
        var most = Method == PollMethod.Single ? 1 : Options.Count;
        return choice.Contains(-1) ? ([], new PollOptionUnknownError(choice.Count(number => number < 0)))
            : choice.Length > most ? ([], new CountOutOfRangeError("optionIds", choice.Length, IsSecret ? 1 : 0, most))
            : (Method == PollMethod.Ranked ? choice : [.. choice.Order()], null);
    }
}
