using InsideIn.People;

namespace InsideIn.Privacy.Leavers;

/// <summary>What officers had gathered of people who have left.</summary>
[QueryType]
public static partial class LeaverExportQueries
{
    /// <summary>What was asked for of people who have left, the latest first.</summary>
    [Authorize(Policy = "Admin")]
    [UsePaging]
    public static async Task<Connection<LeaverExport>> GetLeaverExportsAsync(PagingArguments paging, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(PrivacyStore.AllLeaverExports.Page(paging), cancellationToken);
        var exports = await store.GetAsync(PrivacyStore.LeaverExports, [.. picked.Select(entry => entry.Id)], cancellationToken);
        return picked.ToConnection(paging, entry => exports.GetValueOrDefault(entry.Id)?.Document);
    }
}

/// <summary>The fields of such an export that need loading.</summary>
[ObjectType<LeaverExport>]
public static partial class LeaverExportType
{
    /// <summary>Whose data it is; by the pseudonym once erased.</summary>
    public static Task<Person> GetPersonAsync([Parent] LeaverExport export, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        people.LoadRequiredAsync(export.PersonId, cancellationToken);

    /// <summary>The officer who asked, and who alone can fetch it.</summary>
    public static Task<Person> GetOfficerAsync([Parent] LeaverExport export, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        people.LoadRequiredAsync(export.OfficerId, cancellationToken);

    /// <summary>Whether the viewer is that officer.</summary>
    public static bool GetIsViewers([Parent] LeaverExport export, [GlobalState] Viewer viewer) => export.OfficerId == viewer.PersonId;

    /// <summary>The archive: gathered, ready, or null once its day is over.</summary>
    public static async Task<DataExport?> GetArchiveAsync([Parent] LeaverExport export, DocumentStore store, CancellationToken cancellationToken) =>
        (await store.GetAsync(PrivacyStore.Exports, export.Id, cancellationToken))?.Document;
}
