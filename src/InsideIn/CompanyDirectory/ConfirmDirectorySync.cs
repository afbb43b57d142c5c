namespace InsideIn.CompanyDirectory;

/// <summary>Administrators say that many people have left.</summary>
[MutationType]
public static partial class ConfirmDirectorySync
{
    /// <summary>
    /// Says that as many people have left as the directory makes it look like. The directory is read once more, and at most so many are shut out.
    /// Who said so is kept.
    /// </summary>
    [Authorize(Policy = "Admin")]
    public static async Task<FieldResult<DirectorySync, LeaversDifferError>> ConfirmDirectorySyncAsync(
        int leavers, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return await store.DecideAsync<FieldResult<DirectorySync, LeaversDifferError>>(
            async token =>
            {
                var stored = await store.GetAsync(DirectoryStore.Syncs, DirectorySync.TheId, token);
                if (stored?.Document is not { WaitsSince: not null } waiting || waiting.Leavers != leavers)
                {
                    return (new LeaversDifferError(leavers, stored?.Document is { WaitsSince: not null } other ? other.Leavers : 0), null);
                }

                var confirmed = waiting with { ConfirmedLeavers = leavers, NextRunAt = now };
                return (confirmed, new Batch().Replace(DirectoryStore.Syncs, stored, confirmed).Append(new DirectorySyncConfirmed(viewer.PersonId, now, leavers)));
            },
            cancellationToken);
    }
}
