namespace InsideIn.People;

/// <summary>The ways to find people.</summary>
[QueryType]
public static partial class PeopleQueries
{
    /// <summary>The person with this handle; null when there is none.</summary>
    [Authorize]
    public static async Task<Person?> GetPersonByHandleAsync(string handle, IPersonByIdDataLoader people, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(PeopleStore.WithHandle(handle), cancellationToken);
        return picked.Count == 0 ? null : await people.LoadAsync(picked[0].Id, cancellationToken);
    }

    /// <summary>Those who work here and whose name, or a word of it, begins with <paramref name="search"/>; everybody without it. By name.</summary>
    [Authorize]
    [UsePaging]
    public static async Task<Connection<Person>> GetPeopleAsync(string? search, PagingArguments paging, IPersonByIdDataLoader people, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(PeopleStore.Named(search).Page(paging), cancellationToken);
        return await picked.ToConnectionAsync(paging, people, cancellationToken);
    }
}
