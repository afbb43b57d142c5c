using InsideIn.CompanyDirectory.Photos;

namespace InsideIn.CompanyDirectory;

/// <summary>The company's directory: who works here, and what they look like.</summary>
public static class DirectoryFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("CompanyDirectory")
    {
        Collections = [DirectoryStore.Syncs, DirectoryStore.Notes, DirectoryStore.Pages, PhotoStore.Photos],
        Facts = [typeof(DirectorySyncStarted), typeof(DirectorySyncConfirmed), typeof(DirectorySyncWaits)],
        Services = services => services
            .AddSingleton<SyncDirectory>()
            .AddSingleton<PhotoQueue>()
            .AddSingleton<FetchPhoto>()
            .AddHostedService<DirectoryWorker>()
            .AddHostedService<PhotoWorker>(),
        Endpoints = endpoints => endpoints.MapMethods(PhotoPaths.Pattern, [HttpMethods.Get, HttpMethods.Head], ReadPhoto.HandleAsync),
    };
}
