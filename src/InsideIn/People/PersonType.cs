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

    /// <summary>The number of those who report to the person and work here.</summary>
    public static async Task<int> GetReportCountAsync([Parent] Person person, IReportCountByPersonIdDataLoader counts, CancellationToken cancellationToken) =>
        await counts.LoadAsync(person.Id, cancellationToken);

    /// <summary>The person's managers up to the top, the next one first. Shape: each once, also when the directory's managers go in a circle.</summary>
    [ListSize(AssumedSize = 8)]
    public static async Task<IReadOnlyList<Person>> GetManagementChainAsync([Parent] Person person, IPersonByIdDataLoader people, CancellationToken cancellationToken)
    {
        var chain = new List<Person>();
        var met = new HashSet<Guid> { person.Id };
        for (var next = person.ManagerId; next is { } id && met.Add(id) && await people.LoadAsync(id, cancellationToken) is { } manager; next = manager.ManagerId)
        {
            chain.Add(manager);
        }

        return chain;
    }

    /// <summary>Whether the viewer follows the person. Nobody else can see it.</summary>
    public static async Task<bool> GetViewerFollowsAsync([Parent] Person person, IFollowByPersonIdDataLoader follows, CancellationToken cancellationToken) =>
        await follows.LoadAsync(person.Id, cancellationToken) is not null;
}

/// <summary>Whom the viewer follows.</summary>
[ObjectType<Viewer>]
public static partial class ViewerFollowing
{
    /// <summary>Those whom the viewer follows, the latest first.</summary>
    [UsePaging(ConnectionName = "ViewerFollowing")]
    public static async Task<Connection<Person>> GetFollowingAsync([Parent] Viewer viewer, PagingArguments paging, IPersonByIdDataLoader people, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(PeopleStore.FollowedBy(viewer.PersonId).Page(paging), cancellationToken);
        var follows = await store.GetAsync(PeopleStore.Follows, [.. picked.Select(entry => entry.Id)], cancellationToken);
        var persons = (await people.LoadAsync([.. follows.Values.Select(follow => follow.Document.PersonId)], cancellationToken)).OfType<Person>().ToDictionary(person => person.Id);
        return picked.ToConnection(paging, entry => follows.TryGetValue(entry.Id, out var follow) ? persons.GetValueOrDefault(follow.Document.PersonId) : null);
    }
}
