namespace InsideIn.Privacy.Leavers;

/// <summary>Officers fetch the export of somebody who has left.</summary>
[MutationType]
public static partial class OpenLeaverExport
{
    /// <summary>Gives an address under which the export can be fetched once, to the officer who asked for it and to nobody else. That it was given stands in the audit.</summary>
    [Authorize(Policy = "Admin")]
    public static async Task<FieldResult<DataExportTicket, NotFoundError, ExportNotReadyError>> OpenLeaverExportAsync(
        [ID<LeaverExport>] Guid leaverExportId, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        var ticket = DataExport.NewTicket();
        return await store.DecideAsync<FieldResult<DataExportTicket, NotFoundError, ExportNotReadyError>>(
            async token =>
            {
                if (await store.GetAsync(PrivacyStore.LeaverExports, leaverExportId, token) is not { } asked || asked.Document.OfficerId != viewer.PersonId)
                {
                    return (new NotFoundError(), null);
                }

                var now = time.GetUtcNow();
                return await store.GetAsync(PrivacyStore.Exports, leaverExportId, token) is { } read && read.Document.CanBeFetched(now)
                    ? (new DataExportTicket(DownloadExport.AddressOf(ticket), read.Document.ExpiresAt!.Value),
                        new Batch()
                            .Replace(PrivacyStore.Exports, read, read.Document with { TicketHash = DataExport.HashOf(ticket) })
                            .Replace(PrivacyStore.LeaverExports, asked, asked.Document with { OpenedAt = now })
                            .Append(new LeaverExportOpened(viewer.PersonId, now, leaverExportId, asked.Document.PersonId)))
                    : (new ExportNotReadyError(), null);
            },
            cancellationToken);
    }
}
