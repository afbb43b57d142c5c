namespace InsideIn.Polls;

/// <summary>Where polls and votes are kept, and every list of them with its index.</summary>
public static class PollStore
{
    /// <summary>The polls.</summary>
    public static readonly Collection<Poll> Polls = new("polls", poll => poll.Id);

    /// <summary>The votes in open polls, each with its person.</summary>
    public static readonly Collection<Ballot> Ballots = new("ballots", ballot => ballot.Id);

    /// <summary>Who has voted in secret polls.</summary>
    public static readonly Collection<VoterShard> Voters = new("pollVoters", shard => shard.Id);

    /// <summary>What was chosen, and how often.</summary>
    public static readonly Collection<BallotBox> Boxes = new("ballotBoxes", box => box.Id);

    private static readonly Index<Poll> ByAuthor = Polls.Index("byAuthor", index => index.Ascending(poll => poll.AuthorId));

    private static readonly Index<Poll> ByClose = Polls.Index("byClose", index => index.Ascending(poll => poll.CloseDueAt));

    private static readonly Index<Ballot> ByPoll = Ballots.Index("byPoll", index => index.Ascending(ballot => ballot.PollId).Descending(ballot => ballot.CastAt));

    private static readonly Index<Ballot> ByPerson = Ballots.Index("byPerson", index => index.Ascending(ballot => ballot.PersonId).Descending(ballot => ballot.CastAt));

    private static readonly Index<VoterShard> ShardsByPoll = Voters.Index("byPoll", index => index.Ascending(shard => shard.PollId));

    private static readonly Index<VoterShard> ShardsByPerson = Voters.Index("byPerson", index => index.Each(shard => shard.PersonIds));

    /// <summary>A person's polls.</summary>
    public static Pick<Poll> By(Guid authorId) => ByAuthor.At(authorId);

    /// <summary>The polls that are still to close, the soonest first.</summary>
    public static Pick<Poll> Closing => ByClose.At().Between(DateTimeOffset.MinValue, null).Take(100);

    /// <summary>The votes in an open poll, the latest first.</summary>
    public static Pick<Ballot> BallotsIn(Guid pollId) => ByPoll.At(pollId);

    /// <summary>A person's votes in open polls, the latest first.</summary>
    public static Pick<Ballot> BallotsOf(Guid personId) => ByPerson.At(personId);

    /// <summary>Those who have voted in a secret poll.</summary>
    public static Pick<VoterShard> VotersIn(Guid pollId) => ShardsByPoll.At(pollId);

    /// <summary>The notes that a person has voted in secret polls.</summary>
    public static Pick<VoterShard> TurnoutOf(Guid personId) => ShardsByPerson.At(personId);

    /// <summary>The ids of all boxes that a poll can have.</summary>
    public static IEnumerable<Guid> BoxIdsOf(Guid pollId) => Enumerable.Range(0, BallotBox.Most).Select(number => BallotBox.IdOf(pollId, number));
}
