using System.Globalization;

namespace InsideIn.Privacy;

/// <summary>Where an export is fetched, once.</summary>
public static class DownloadExport
{
    /// <summary>The pattern of the address.</summary>
    public const string Pattern = "/exports/{ticket}";

    /// <summary>The address that goes with a ticket.</summary>
    public static string AddressOf(string ticket) => $"/exports/{ticket}";

    /// <summary>Gives the archive and makes the ticket worthless; 404 for a ticket that is unknown, used or too old, which all look alike.</summary>
    public static async Task<IResult> HandleAsync(string ticket, HttpContext context, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        var hash = DataExport.HashOf(ticket);
        var export = await store.DecideAsync<DataExport?>(
            async token =>
            {
                var picked = await store.PickAsync(PrivacyStore.WithTicket(hash), token);
                var read = picked.Count == 0 ? null : await store.GetAsync(PrivacyStore.Exports, picked[0].Id, token);
                return read?.Document.TicketHash == hash && read.Document.CanBeFetched(time.GetUtcNow())
                    ? (read.Document, new Batch().Replace(PrivacyStore.Exports, read, read.Document with { TicketHash = null }))
                    : (null, null);
            },
            cancellationToken);
        context.Response.Headers.CacheControl = "no-store";
        if (export is null || await store.Blobs.OpenAsync(BlobId.Parse(export.Content!), cancellationToken) is not { } archive)
        {
            return Results.NotFound();
        }

        return Results.Stream(archive, "application/zip", $"inside-in-{export.ReadyAt!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.zip");
    }
}
