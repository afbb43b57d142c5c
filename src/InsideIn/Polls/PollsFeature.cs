namespace InsideIn.Polls;

/// <summary>Polls: open and secret ones, in three ways of choosing.</summary>
public static class PollsFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Polls")
    {
        Collections = [PollStore.Polls, PollStore.Ballots, PollStore.Voters, PollStore.Boxes],
        Facts = [typeof(VoteCast), typeof(VoteWithdrawn), typeof(PollClosed)],
        PersonalData =
        [
            new PersonalData<Poll>(PollStore.Polls, "polls")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, PollStore.By(id), cancellationToken),
                Show = poll => new { poll.Id, poll.Subject, poll.Method, poll.IsSecret, poll.ShowResults, poll.ClosesAt, poll.Options },
                Forget = (poll, who) => poll.Options.Any(option => who.Replace(option.Text) != option.Text)
                    ? poll with { Options = [.. poll.Options.Select(option => option with { Text = who.Replace(option.Text) })] }
                    : poll,
            },
            new PersonalData<Ballot>(PollStore.Ballots, "votes in open polls")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, PollStore.BallotsOf(id), cancellationToken),
                Show = ballot => new { ballot.PollId, ballot.Choice, ballot.CastAt },
                Forget = (ballot, _) => ballot,
            },
            new PersonalData<VoterShard>(PollStore.Voters, "secret polls voted in")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, PollStore.TurnoutOf(id), cancellationToken),
                Show = shard => new { shard.PollId },
                Forget = (shard, _) => shard,
            },
            PersonalData.None(PollStore.Boxes, "a box knows what was chosen and how often, nobody's vote"),
        ],
        Services = services => services
            .AddSingleton(PollSubscriptions.Changed)
            .AddSingleton<IListener, PollRemains>()
            .AddSingleton<IDuty, ClosedPolls>(),
    };
}
