namespace InsideIn.Polls;

/// <summary>A vote that is being cast, and how it is saved.</summary>
internal sealed class Vote(Stored<Poll> read, Guid personId, int[] choice, DateTimeOffset at)
{
    /// <summary>The poll once the vote is in: its options stay from the first vote on.</summary>
    public Poll Poll { get; } = read.Document.IsFrozen ? read.Document : read.Document with { IsFrozen = true };

    private Guid BoxId => BallotBox.IdOf(Poll, personId);

    /// <summary>The batch of a vote in an open poll; null when it changes nothing.</summary>
    public async Task<Batch?> OpenlyAsync(DocumentStore store, CancellationToken cancellationToken)
    {
        var before = await store.GetAsync(PollStore.Ballots, Ballot.IdOf(Poll.Id, personId), cancellationToken);
        if (choice.SequenceEqual(before?.Document.Choice ?? []))
        {
            return null;
        }

        var batch = await IntoBoxAsync(store, before?.Document.Choice, choice.Length > 0 ? choice : null, cancellationToken);
        return choice.Length > 0
            ? batch.Put(PollStore.Ballots, before, new Ballot(Poll.Id, personId, choice, at)).Append(new VoteCast(personId, at, Poll.Id, Poll.Subject))
            : batch.Delete(PollStore.Ballots, before!).Append(new VoteWithdrawn(personId, at, Poll.Id, Poll.Subject));
    }

    /// <summary>The batch of a vote in a secret poll: that the person has voted, and beside it one more vote. Null when the person has voted before.</summary>
    public async Task<Batch?> SecretlyAsync(DocumentStore store, CancellationToken cancellationToken)
    {
        var shardId = VoterShard.IdOf(Poll.Id, personId);
        var shard = await store.GetAsync(PollStore.Voters, shardId, cancellationToken);
        if (shard?.Document.PersonIds.Contains(personId) == true)
        {
            return null;
        }

        var batch = await IntoBoxAsync(store, null, choice, cancellationToken);
        return batch.Put(PollStore.Voters, shard, (shard?.Document ?? new VoterShard(shardId, Poll.Id, [])).Note(personId));
    }

    private async Task<Batch> IntoBoxAsync(DocumentStore store, IReadOnlyList<int>? before, IReadOnlyList<int>? after, CancellationToken cancellationToken)
    {
        var box = await store.GetAsync(PollStore.Boxes, BoxId, cancellationToken);
        var batch = new Batch().Put(PollStore.Boxes, box, (box?.Document ?? new BallotBox(BoxId, Poll.Id, [])).Change(before, after));
        return read.Document.IsFrozen ? batch : batch.Replace(PollStore.Polls, read, Poll);
    }
}
