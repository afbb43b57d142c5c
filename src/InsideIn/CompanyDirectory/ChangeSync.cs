namespace InsideIn.CompanyDirectory;

/// <summary>How the one document of the directory's reading is changed.</summary>
internal static class ChangeSync
{
    /// <summary>Changes the document as it stands now, and tells when it begins to wait.</summary>
    public static Task<DirectorySync> ChangeSyncAsync(this DocumentStore store, Func<DirectorySync, DirectorySync> change, CancellationToken cancellationToken) =>
        store.DecideAsync<DirectorySync>(
            async token =>
            {
                var stored = await store.GetAsync(DirectoryStore.Syncs, DirectorySync.TheId, token);
                var before = stored?.Document ?? new DirectorySync();
                var after = change(before);
                var batch = new Batch().Put(DirectoryStore.Syncs, stored, after);
                return (after, before.WaitsSince is null && after.WaitsSince is { } since ? batch.Append(new DirectorySyncWaits(since, after.Leavers, after.People)) : batch);
            },
            cancellationToken);
}
