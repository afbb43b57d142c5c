using InsideIn.People;

namespace InsideIn.Privacy;

/// <summary>What the viewer asked for.</summary>
[ObjectType<Viewer>]
public static partial class ViewerDataExport
{
    /// <summary>The viewer's export; null when none was asked for in the last day.</summary>
    public static async Task<DataExport?> GetDataExportAsync([Parent] Viewer viewer, DocumentStore store, CancellationToken cancellationToken) =>
        (await store.GetAsync(PrivacyStore.Exports, DataExport.IdOf(viewer.PersonId), cancellationToken))?.Document;
}

/// <summary>Erasures, for administrators.</summary>
[QueryType]
public static partial class ErasureQueries
{
    /// <summary>Who is to be or was erased, the latest asked for first.</summary>
    [Authorize(Policy = "Admin")]
    [UsePaging]
    public static async Task<Connection<Erasure>> GetErasuresAsync(PagingArguments paging, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(PrivacyStore.AllErasures().Page(paging), cancellationToken);
        var erasures = await store.GetAsync(PrivacyStore.Erasures, [.. picked.Select(entry => entry.Id)], cancellationToken);
        return picked.ToConnection(paging, entry => erasures.GetValueOrDefault(entry.Id)?.Document);
    }
}

/// <summary>The fields of an erasure that need loading.</summary>
[ObjectType<Erasure>]
public static partial class ErasureType
{
    /// <summary>The person, by the pseudonym once erased.</summary>
    public static Task<Person> GetPersonAsync([Parent] Erasure erasure, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        people.LoadRequiredAsync(erasure.PersonId, cancellationToken);
}
