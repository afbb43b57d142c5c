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

    /// <summary>
    /// Those who work here and whose name, or a word of it, begins with <paramref name="search"/>; everybody without it. By name.
    /// <paramref name="within"/> keeps to one department or one office.
    /// </summary>
    [Authorize]
    [UsePaging]
    public static async Task<Connection<Person>> GetPeopleAsync(string? search, PeopleWithin? within, PagingArguments paging, IPersonByIdDataLoader people, DocumentStore store, CancellationToken cancellationToken)
    {
        var list = within switch
        {
            { Department: { } department } => PeopleStore.InDepartment(department, search),
            { Office: { } office } => PeopleStore.InOffice(office, search),
            _ => PeopleStore.Named(search),
        };
        var picked = await store.PickAsync(list.Page(paging), cancellationToken);
        return await picked.ToConnectionAsync(paging, people, cancellationToken);
    }

    /// <summary>Those who work here and named this skill, however they wrote it. By name.</summary>
    [Authorize]
    [UsePaging]
    public static async Task<Connection<Person>> GetPeopleWithSkillAsync(string skill, PagingArguments paging, IPersonByIdDataLoader people, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(PeopleStore.WithSkill(skill).Page(paging), cancellationToken);
        return await picked.ToConnectionAsync(paging, people, cancellationToken);
    }

    /// <summary>The top of the organization: those who work here and of whom the directory names no manager. By name.</summary>
    [Authorize]
    [UsePaging]
    public static async Task<Connection<Person>> GetPeopleWithoutManagerAsync(PagingArguments paging, IPersonByIdDataLoader people, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(PeopleStore.WithoutManager().Page(paging), cancellationToken);
        return await picked.ToConnectionAsync(paging, people, cancellationToken);
    }
}

/// <summary>A part of the company, named as its people's profiles name it.</summary>
/// <param name="Department">The department.</param>
/// <param name="Office">The office.</param>
[OneOf]
public sealed record PeopleWithin(string? Department, string? Office);
