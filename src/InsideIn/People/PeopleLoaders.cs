namespace InsideIn.People;

/// <summary>Batched reads of people. Every employee may see every profile.</summary>
public static class PeopleLoaders
{
    /// <summary>The people among the ids.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, Person>> GetPersonByIdAsync(IReadOnlyList<Guid> ids, DocumentStore store, CancellationToken cancellationToken) =>
        (await store.GetAsync(PeopleStore.People, ids, cancellationToken)).Documents();

    /// <summary>The number of those who report to each person.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, int>> GetReportCountByPersonIdAsync(IReadOnlyList<Guid> personIds, DocumentStore store, CancellationToken cancellationToken)
    {
        var counts = await store.CountEachAsync([.. personIds.Select(PeopleStore.ReportsOf)], cancellationToken: cancellationToken);
        return personIds.Zip(counts).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    /// <summary>That the viewer follows a person, for those whom they do.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, Follow>> GetFollowByPersonIdAsync(
        IReadOnlyList<Guid> personIds, [GlobalState] Viewer viewer, DocumentStore store, CancellationToken cancellationToken)
    {
        var follows = await store.GetAsync(PeopleStore.Follows, [.. personIds.Select(id => Follow.IdOf(viewer.PersonId, id))], cancellationToken);
        return follows.Values.ToDictionary(follow => follow.Document.PersonId, follow => follow.Document);
    }
}
