using InsideIn.Media;

namespace InsideIn.Privacy;

/// <summary>People ask for what the network holds of them.</summary>
[MutationType]
public static partial class RequestDataExport
{
    /// <summary>Has everything gathered that the network holds of the viewer: as JSON, as pages to read, and with their files. It can be fetched for a day.</summary>
    [Authorize]
    public static async Task<FieldResult<DataExport, ExportTooSoonError>> RequestDataExportAsync(
        [GlobalState] Viewer viewer, DocumentStore store, ContentRemovals removals, TimeProvider time, CancellationToken cancellationToken)
    {
        var (export, replaced) = await store.DecideAsync<(FieldResult<DataExport, ExportTooSoonError> Export, string? Replaced)>(
            async token =>
            {
                var before = await store.GetAsync(PrivacyStore.Exports, DataExport.IdOf(viewer.PersonId), token);
                var requested = DataExport.Request(viewer.PersonId, before?.Document, time.GetUtcNow());
                return requested.Value is not { } export
                    ? ((requested, null), null)
                    : ((requested, before?.Document.Content), new Batch().Put(PrivacyStore.Exports, before, export).Append(new DataExportRequested(viewer.PersonId, export.RequestedAt)));
            },
            cancellationToken);
        if (replaced is not null)
        {
            await removals.RunAsync(replaced);
        }

        return export;
    }
}
