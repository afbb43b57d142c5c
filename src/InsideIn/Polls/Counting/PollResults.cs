namespace InsideIn.Polls;

/// <summary>Why a viewer sees a poll's results, or not yet.</summary>
public enum PollResultsState
{
    /// <summary>They are shown.</summary>
    Shown,

    /// <summary>They are shown once the viewer has voted.</summary>
    AfterOwnVote,

    /// <summary>They are shown once the poll is closed.</summary>
    AfterClose,

    /// <summary>The poll is secret and fewer than five have voted: they are shown with the fifth vote, or once it is closed.</summary>
    TooFewVotes,
}

/// <summary>How many votes an option has.</summary>
/// <param name="Option">The option.</param>
/// <param name="Count">The votes; in a ranked poll those that name it first, or count for it in this round.</param>
public sealed record PollOptionCount(PollOption Option, int Count);

/// <summary>One round of counting a ranked poll.</summary>
/// <param name="Counts">The options that are still in, with the votes that count for each.</param>
/// <param name="ExhaustedCount">The votes that name no option which is still in.</param>
/// <param name="Eliminated">The option that goes out after this round; null after the last one.</param>
public sealed record PollRound(
    IReadOnlyList<PollOptionCount> Counts,
    int ExhaustedCount,
    PollOption? Eliminated);

/// <summary>What a poll came to so far. Of a secret poll that is open these are the votes up to the last full five, so that nobody learns from the difference what one person chose.
/// Where only the winner is told there are no counts.</summary>
/// <param name="CountedVotes">The votes that these results count.</param>
/// <param name="Counts">All options in the poll's order; empty where only the winner is told.</param>
/// <param name="Leading">The options ahead: several when they are level, none without votes.</param>
/// <param name="Rounds">How a ranked poll was counted; empty for others, and where only the winner is told.</param>
public sealed record PollResults(
    int CountedVotes,
    IReadOnlyList<PollOptionCount> Counts,
    IReadOnlyList<PollOption> Leading,
    IReadOnlyList<PollRound> Rounds)
{
    /// <summary>Whether a viewer sees the results of a poll.</summary>
    public static PollResultsState StateOf(Poll poll, PollTally tally, bool hasVoted, DateTimeOffset now) =>
        poll.IsClosedAt(now) ? PollResultsState.Shown
        : poll.IsSealed ? PollResultsState.AfterClose
        : poll.ShowResults == PollResultsShown.AfterOwnVote && !hasVoted ? PollResultsState.AfterOwnVote
        : poll.IsSecret && tally.Count < Poll.SecretVotesAtOnce ? PollResultsState.TooFewVotes
        : PollResultsState.Shown;

    /// <summary>Counts the votes that may be told at a moment.</summary>
    public static PollResults Of(Poll poll, PollTally tally, DateTimeOffset now)
    {
        var votes = (poll.IsSecret && !poll.IsClosedAt(now) ? tally.Told : tally.Choices).Select(choice => (Ranking: choice.Choice.Split(' ').Select(int.Parse).ToArray(), choice.Count)).ToList();
        var rounds = poll.Method == PollMethod.Ranked ? InstantRunoff.Count(poll.Options.Count, votes) : [];
        var counts = poll.Options.Select((option, number) => new PollOptionCount(option, rounds.Count > 0 ? rounds[0].Counts[number]!.Value : votes.Where(vote => vote.Ranking.Contains(number)).Sum(vote => vote.Count))).ToList();
        var most = counts.Max(count => count.Count);
        return new PollResults(
            votes.Sum(vote => vote.Count),
            poll.TellsWinnerAlone ? [] : counts,
            rounds.Count > 0 ? [.. InstantRunoff.WinnersOf(rounds[^1]).Select(number => poll.Options[number])] : [.. counts.Where(count => most > 0 && count.Count == most).Select(count => count.Option)],
            poll.TellsWinnerAlone ? [] : [.. rounds.Select(round => Show(poll, round))]);
    }

    private static PollRound Show(Poll poll, RunoffRound round) => new(
        [.. poll.Options.Zip(round.Counts).Where(pair => pair.Second is not null).Select(pair => new PollOptionCount(pair.First, pair.Second!.Value))],
        round.ExhaustedCount,
        round.Eliminated is { } number ? poll.Options[number] : null);
}

/// <summary>All boxes of a poll together.</summary>
/// <param name="Choices">How often each choice was made.</param>
/// <param name="Told">The same after the last full five votes of a secret poll.</param>
public sealed record PollTally(IReadOnlyList<ChoiceCount> Choices, IReadOnlyList<ChoiceCount> Told)
{
    /// <summary>The votes.</summary>
    public int Count => Choices.Sum(choice => choice.Count);

    /// <summary>The tally of some boxes.</summary>
    public static PollTally Of(IReadOnlyCollection<BallotBox> boxes) => new(Add(boxes.SelectMany(box => box.Choices)), Add(boxes.SelectMany(box => box.Told)));

    private static IReadOnlyList<ChoiceCount> Add(IEnumerable<ChoiceCount> choices) =>
        [.. choices.GroupBy(choice => choice.Choice).Select(same => new ChoiceCount(same.Key, same.Sum(choice => choice.Count)))];
}
