using InsideIn.Access;

namespace InsideIn.Polls;

/// <summary>Batched reads of polls and votes.</summary>
public static class PollLoaders
{
    /// <summary>The polls among the ids that the viewer may read: of what shows to them without its words the poll is left out, too.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, Poll>> GetPollByIdAsync(IReadOnlyList<Guid> ids, [GlobalState] Viewer viewer, DocumentStore store, Rights rights, CancellationToken cancellationToken)
    {
        var polls = (await store.GetAsync(PollStore.Polls, ids, cancellationToken)).Documents();
        var carriers = await rights.FindReadableAsync(viewer, [.. polls.Values.Select(poll => poll.Subject).Distinct()], cancellationToken);
        return polls.Where(pair => carriers.GetValueOrDefault(pair.Value.Subject.Id) is { IsBlank: false }).ToDictionary();
    }

    /// <summary>What was chosen in each poll; asked for below a poll that the viewer may read.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, PollTally>> GetPollTallyAsync(IReadOnlyList<Guid> pollIds, DocumentStore store, CancellationToken cancellationToken)
    {
        var boxes = (await store.GetAsync(PollStore.Boxes, [.. pollIds.SelectMany(PollStore.BoxIdsOf)], cancellationToken)).Documents().Values.ToLookup(box => box.PollId);
        return pollIds.ToDictionary(id => id, id => PollTally.Of([.. boxes[id]]));
    }

    /// <summary>The viewer's own votes in open polls.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, Ballot>> GetViewerBallotAsync(IReadOnlyList<Guid> pollIds, [GlobalState] Viewer viewer, DocumentStore store, CancellationToken cancellationToken) =>
        (await store.GetAsync(PollStore.Ballots, [.. pollIds.Select(id => Ballot.IdOf(id, viewer.PersonId))], cancellationToken)).Values.ToDictionary(read => read.Document.PollId, read => read.Document);

    /// <summary>The votes among the ids; asked for below a poll whose results the viewer sees.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, Ballot>> GetBallotByIdAsync(IReadOnlyList<Guid> ids, DocumentStore store, CancellationToken cancellationToken) =>
        (await store.GetAsync(PollStore.Ballots, ids, cancellationToken)).Documents();

    /// <summary>Whether the viewer has voted in secret polls.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, bool>> GetViewerTurnoutAsync(IReadOnlyList<Guid> pollIds, [GlobalState] Viewer viewer, DocumentStore store, CancellationToken cancellationToken)
    {
        var shards = (await store.GetAsync(PollStore.Voters, [.. pollIds.Select(id => VoterShard.IdOf(id, viewer.PersonId))], cancellationToken)).Documents();
        return pollIds.ToDictionary(id => id, id => shards.GetValueOrDefault(VoterShard.IdOf(id, viewer.PersonId))?.PersonIds.Contains(viewer.PersonId) == true);
    }
}
