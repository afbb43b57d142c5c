namespace InsideIn.Polls;

/// <summary>
/// Some of those who have voted in a secret poll: that they have, and nothing else, in the order of their ids. People are spread over shards by their id,
/// so that many vote at once; no shard knows when somebody came.
/// </summary>
/// <param name="Id">Follows from poll and shard.</param>
/// <param name="PollId">The poll.</param>
/// <param name="PersonIds">They, sorted.</param>
public sealed record VoterShard(Guid Id, Guid PollId, IReadOnlyList<Guid> PersonIds)
{
    /// <summary>The shard of a poll in which a person is noted: one of 256.</summary>
    public static Guid IdOf(Guid pollId, Guid personId) => Ids.Of($"voterShard.{Ids.Of("voter", pollId, personId).ToByteArray()[0]}", pollId);

    /// <summary>The shard with one more who has voted.</summary>
    public VoterShard Note(Guid personId) => this with { PersonIds = [.. PersonIds.Append(personId).Order()] };
}
