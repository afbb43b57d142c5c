namespace InsideIn.Privacy;

/// <summary>Gathers what somebody asked for, collection by collection, and keeps it as one archive.</summary>
internal sealed class BuildExport(DocumentStore store, IEnumerable<PersonalData> personal, TimeProvider time) : IListener
{
    public string Name => "privacy.exports";

    public async Task HandleAsync(StoredFact fact, CancellationToken cancellationToken)
    {
        var requested = fact.Fact switch
        {
            DataExportRequested own => new Asked(DataExport.IdOf(own.PersonId), own.PersonId, own.At),
            LeaverExportRequested leavers => new Asked(leavers.LeaverExportId, leavers.PersonId, leavers.At),
            _ => null,
        };
        if (requested is null || await FindAsync(requested, cancellationToken) is not { } export)
        {
            return;
        }

        if (export.Document.Content is { } half)
        {
            await store.Blobs.DeleteAsync(BlobId.Parse(half), cancellationToken);
        }

        await using var draft = await store.Blobs.BeginAsync(cancellationToken);
        await new ExportArchive(store, personal, requested.PersonId, time.GetUtcNow()).WriteAsync(draft, cancellationToken);
        await ChangeAsync(requested, awaited => awaited with { Content = draft.Id.ToString() }, cancellationToken);
        var archive = await draft.KeepAsync(cancellationToken);
        if (!await ChangeAsync(requested, awaited => awaited.Ready(archive.Length, time.GetUtcNow()), cancellationToken))
        {
            await store.Blobs.DeleteAsync(archive.Id, cancellationToken);
        }
    }

    /// <summary>Changes the export as long as it is awaited. The answer is whether it still was.</summary>
    private Task<bool> ChangeAsync(Asked requested, Func<DataExport, DataExport> change, CancellationToken cancellationToken) =>
        store.DecideAsync<bool>(
            async token => await FindAsync(requested, token) is { } read
                ? (true, new Batch().Replace(PrivacyStore.Exports, read, change(read.Document)))
                : (false, null),
            cancellationToken);

    /// <summary>The export that was asked for; null once it is ready, and when another one was asked for since.</summary>
    private async Task<Stored<DataExport>?> FindAsync(Asked requested, CancellationToken cancellationToken) =>
        await store.GetAsync(PrivacyStore.Exports, requested.ExportId, cancellationToken) is { Document.ReadyAt: null } read && read.Document.RequestedAt == requested.At
            ? read
            : null;

    private sealed record Asked(Guid ExportId, Guid PersonId, DateTimeOffset At);
}
