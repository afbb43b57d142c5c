namespace InsideIn.People;

/// <summary>Batched reads of people. Every employee may see every profile.</summary>
public static class PeopleLoaders
{
    /// <summary>The people among the ids.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, Person>> GetPersonByIdAsync(IReadOnlyList<Guid> ids, DocumentStore store, CancellationToken cancellationToken) =>
        (await store.GetAsync(PeopleStore.People, ids, cancellationToken)).Documents();
}
