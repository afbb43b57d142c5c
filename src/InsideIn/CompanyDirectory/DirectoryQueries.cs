using InsideIn.EntraId.Graph;

namespace InsideIn.CompanyDirectory;

/// <summary>What administrators can ask about the directory.</summary>
[QueryType]
public static partial class DirectoryQueries
{
    /// <summary>How the network follows the company's directory; null when none is connected.</summary>
    [Authorize(Policy = "Admin")]
    public static async Task<DirectorySync?> GetDirectorySyncAsync(GraphGateway graph, DocumentStore store, CancellationToken cancellationToken) =>
        graph.IsConfigured ? await store.SyncAsync(cancellationToken) : null;
}
