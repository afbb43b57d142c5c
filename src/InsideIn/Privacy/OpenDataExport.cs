namespace InsideIn.Privacy;

/// <summary>People fetch their export.</summary>
[MutationType]
public static partial class OpenDataExport
{
    /// <summary>
    /// Gives an address under which the viewer's export can be fetched once. A browser's download cannot sign in, so the address itself is the secret;
    /// asking again makes the address before worthless.
    /// </summary>
    [Authorize]
    public static async Task<FieldResult<DataExportTicket, ExportNotReadyError>> OpenDataExportAsync(
        [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        var ticket = DataExport.NewTicket();
        return await store.DecideAsync<FieldResult<DataExportTicket, ExportNotReadyError>>(
            async token => await store.GetAsync(PrivacyStore.Exports, DataExport.IdOf(viewer.PersonId), token) is { } read && read.Document.CanBeFetched(time.GetUtcNow())
                ? (new DataExportTicket(DownloadExport.AddressOf(ticket), read.Document.ExpiresAt!.Value),
                    new Batch().Replace(PrivacyStore.Exports, read, read.Document with { TicketHash = DataExport.HashOf(ticket) }))
                : (new ExportNotReadyError(), null),
            cancellationToken);
    }
}
