namespace InsideIn.People;

/// <summary>The fields of a person that need loading.</summary>
[ObjectType<Person>]
public static partial class PersonType
{
    /// <summary>The person by id.</summary>
    [NodeResolver]
    public static Task<Person?> GetPersonAsync(Guid id, IPersonByIdDataLoader people, CancellationToken cancellationToken) => people.LoadAsync(id, cancellationToken);

    /// <summary>The person's manager; null when there is none in the network.</summary>
    public static async Task<Person?> GetManagerAsync([Parent] Person person, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        person.ManagerId is { } id ? await people.LoadAsync(id, cancellationToken) : null;

    /// <summary>Those who report to the person and work here, by name.</summary>
    [UsePaging]
    public static async Task<Connection<Person>> GetReportsAsync([Parent] Person person, PagingArguments paging, IPersonByIdDataLoader people, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(PeopleStore.ReportsOf(person.Id).Page(paging), cancellationToken);
        return await picked.ToConnectionAsync(paging, people, cancellationToken);
    }
}
