using InsideIn.Groups;
using InsideIn.People;

namespace InsideIn.Posts;

/// <summary>The series of a group.</summary>
[ObjectType<Group>]
public static partial class GroupSeries
{
    /// <summary>The group's series, the last begun first. Empty when the viewer may not read the group.</summary>
    [UsePaging(ConnectionName = "GroupSeries")]
    public static async Task<Connection<Series>> GetSeriesAsync([Parent] Group group, PagingArguments paging, [GlobalState] Viewer viewer, ISeriesByIdDataLoader series, DocumentStore store, CancellationToken cancellationToken)
    {
        IReadOnlyList<Entry> picked = group.IsReadableBy(viewer) ? await store.PickAsync(SeriesStore.Of(group.Id).Page(paging), cancellationToken) : [];
        return await picked.ToConnectionAsync(paging, series, cancellationToken);
    }
}

/// <summary>The series of a person.</summary>
[ObjectType<Person>]
public static partial class PersonSeries
{
    /// <summary>The person's own series, the last begun first.</summary>
    [UsePaging(ConnectionName = "PersonSeries")]
    public static async Task<Connection<Series>> GetSeriesAsync([Parent] Person person, PagingArguments paging, ISeriesByIdDataLoader series, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(SeriesStore.Of(person.Id).Page(paging), cancellationToken);
        return await picked.ToConnectionAsync(paging, series, cancellationToken);
    }
}
