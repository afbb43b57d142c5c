namespace InsideIn.Polls;

/// <summary>When what carries a poll is deleted, the poll follows with its votes (rule R25). They were out of sight from that moment.</summary>
internal sealed class PollRemains(DocumentStore store) : IListener
{
    private const int ChunkSize = 200;

    public string Name => "polls.remains";

    public async Task HandleAsync(StoredFact fact, CancellationToken cancellationToken)
    {
        if (fact.Fact is SubjectDeleted { Subject.Id: var subjectId } && await store.GetAsync(PollStore.Polls, Poll.IdOf(subjectId), cancellationToken) is { } poll)
        {
            await ClearAsync(PollStore.Ballots, PollStore.BallotsIn(poll.Id), cancellationToken);
            await ClearAsync(PollStore.Voters, PollStore.VotersIn(poll.Id), cancellationToken);
            var boxes = await store.GetAsync(PollStore.Boxes, [.. PollStore.BoxIdsOf(poll.Id)], cancellationToken);
            var batch = boxes.Values.Aggregate(new Batch().Delete(PollStore.Polls, poll), (all, box) => all.Delete(PollStore.Boxes, box));
            if (await store.CommitAsync(batch, cancellationToken) is not Committed)
            {
                throw new InvalidOperationException($"Poll {poll.Id} has just been voted in; it is cleared away at the next try.");
            }
        }
    }

    private async Task ClearAsync<T>(Collection<T> collection, Pick<T> pick, CancellationToken cancellationToken)
        where T : class
    {
        while (await store.PickAsync(pick.Take(ChunkSize), cancellationToken) is { Count: > 0 } entries)
        {
            var read = await store.GetAsync(collection, [.. entries.Select(entry => entry.Id)], cancellationToken);

            // A conflict means that one of them has just changed: the next round reads it afresh.
            await store.CommitAsync(read.Values.Aggregate(new Batch(), (all, one) => all.Delete(collection, one)), cancellationToken);
        }
    }
}
