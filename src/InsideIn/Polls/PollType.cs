using InsideIn.People;

namespace InsideIn.Polls;

/// <summary>The fields of a poll that depend on the viewer or need loading.</summary>
[ObjectType<Poll>]
public static partial class PollType
{
    /// <summary>The poll by id.</summary>
    [NodeResolver]
    public static Task<Poll?> GetPollAsync(Guid id, IPollByIdDataLoader polls, CancellationToken cancellationToken) => polls.LoadAsync(id, cancellationToken);

    /// <summary>Whether it is closed.</summary>
    public static bool GetIsClosed([Parent] Poll poll, TimeProvider time) => poll.IsClosedAt(time.GetUtcNow());

    /// <summary>Whether the viewer has voted.</summary>
    public static async Task<bool> GetViewerHasVotedAsync([Parent] Poll poll, IViewerBallotDataLoader ballots, IViewerTurnoutDataLoader turnout, CancellationToken cancellationToken) =>
        poll.IsSecret ? await turnout.LoadAsync(poll.Id, cancellationToken) : await ballots.LoadAsync(poll.Id, cancellationToken) is not null;

    /// <summary>What the viewer chose, in a ranked poll the best first. Null when the viewer has not voted, and in a secret poll: nobody knows it there.</summary>
    [ListSize(AssumedSize = Poll.MostOptions)]
    public static async Task<IReadOnlyList<PollOption>?> GetViewerChoiceAsync([Parent] Poll poll, IViewerBallotDataLoader ballots, CancellationToken cancellationToken) =>
        !poll.IsSecret && await ballots.LoadAsync(poll.Id, cancellationToken) is { } ballot ? [.. ballot.Choice.Select(number => poll.Options[number])] : null;

    /// <summary>The number of those who have voted.</summary>
    public static async Task<int> GetVoteCountAsync([Parent] Poll poll, IPollTallyDataLoader tallies, CancellationToken cancellationToken) =>
        (await tallies.LoadRequiredAsync(poll.Id, cancellationToken)).Count;

    /// <summary>Whether the viewer sees the results, and if not yet, what is waited for.</summary>
    public static async Task<PollResultsState> GetResultsStateAsync([Parent] Poll poll, IPollTallyDataLoader tallies, IViewerBallotDataLoader ballots, IViewerTurnoutDataLoader turnout, TimeProvider time, CancellationToken cancellationToken) =>
        PollResults.StateOf(poll, await tallies.LoadRequiredAsync(poll.Id, cancellationToken), await GetViewerHasVotedAsync(poll, ballots, turnout, cancellationToken), time.GetUtcNow());

    /// <summary>The results; null while the viewer does not see them.</summary>
    public static async Task<PollResults?> GetResultsAsync([Parent] Poll poll, IPollTallyDataLoader tallies, IViewerBallotDataLoader ballots, IViewerTurnoutDataLoader turnout, TimeProvider time, CancellationToken cancellationToken) =>
        await GetResultsStateAsync(poll, tallies, ballots, turnout, time, cancellationToken) == PollResultsState.Shown
            ? PollResults.Of(poll, await tallies.LoadRequiredAsync(poll.Id, cancellationToken), time.GetUtcNow())
            : null;

    /// <summary>Who chose what in an open poll, the latest vote first. Null for a secret poll, for one of which only the winner is told, and while the viewer does not see the results.</summary>
    [UsePaging]
    public static async Task<Connection<Ballot>?> GetBallotsAsync(
        [Parent] Poll poll, PagingArguments paging, IPollTallyDataLoader tallies, IViewerBallotDataLoader own, IViewerTurnoutDataLoader turnout, IBallotByIdDataLoader ballots, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if (poll.IsSecret || poll.TellsWinnerAlone || await GetResultsStateAsync(poll, tallies, own, turnout, time, cancellationToken) != PollResultsState.Shown)
        {
            return null;
        }

        var picked = await store.PickAsync(PollStore.BallotsIn(poll.Id).Page(paging), cancellationToken);
        return await picked.ToConnectionAsync(paging, ballots, cancellationToken);
    }
}

/// <summary>The fields of a vote that need loading.</summary>
[ObjectType<Ballot>]
public static partial class BallotType
{
    /// <summary>Who voted; leavers' votes stay counted.</summary>
    public static Task<Person> GetPersonAsync([Parent] Ballot ballot, IPersonByIdDataLoader people, CancellationToken cancellationToken) => people.LoadRequiredAsync(ballot.PersonId, cancellationToken);

    /// <summary>What they chose, in a ranked poll the best first.</summary>
    [ListSize(AssumedSize = Poll.MostOptions)]
    public static async Task<IReadOnlyList<PollOption>> GetOptionsAsync([Parent] Ballot ballot, IPollByIdDataLoader polls, CancellationToken cancellationToken)
    {
        var poll = await polls.LoadRequiredAsync(ballot.PollId, cancellationToken);
        return [.. ballot.Choice.Select(number => poll.Options[number])];
    }
}
