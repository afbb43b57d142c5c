using InsideIn.EntraId.Graph;

namespace InsideIn.CompanyDirectory;

/// <summary>Administrators have the directory read now.</summary>
[MutationType]
public static partial class StartDirectorySync
{
    /// <summary>Has the directory read within a few seconds, by whichever server does it. A run under way that waits for its time goes on.</summary>
    [Authorize(Policy = "Admin")]
    public static async Task<FieldResult<DirectorySync, DirectoryNotConnectedError>> StartDirectorySyncAsync(
        [GlobalState] Viewer viewer, GraphGateway graph, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!graph.IsConfigured)
        {
            return new DirectoryNotConnectedError();
        }

        var now = time.GetUtcNow();
        return await store.DecideAsync<DirectorySync>(
            async token =>
            {
                var stored = await store.GetAsync(DirectoryStore.Syncs, DirectorySync.TheId, token);
                var asked = (stored?.Document ?? new DirectorySync()) with { NextRunAt = now };
                return (asked, new Batch().Put(DirectoryStore.Syncs, stored, asked).Append(new DirectorySyncStarted(viewer.PersonId, now)));
            },
            cancellationToken);
    }
}
