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
        PersonalData =
        [
            PersonalData.None(DirectoryStore.Syncs, "it counts people and names nobody"),
            PersonalData.None(DirectoryStore.Notes, "a note of one run, gone with the next"),
            PersonalData.None(DirectoryStore.Pages, "the ids on a page of one run, gone with the next"),
            new PersonalData<Photo>(PhotoStore.Photos, "photo")
            {
                Own = PhotoStore.OnlyAsync,
                Show = photo => new { photo.AskedAt, photo.ContentType, Address = photo.Hash is null ? null : PhotoPaths.Of(photo) },
                // That of a leaver went when they left.
                Forget = (photo, who) => photo.Id == who.PersonId ? null : photo,
            },
        ],
        // A photo whose content is not there is asked for again.
        Contents = [ContentNames.In(PhotoStore.WithContent)],
        Services = services => services
            .AddSingleton<SyncDirectory>()
            .AddSingleton<PhotoQueue>()
            .AddSingleton<FetchPhoto>()
            .AddSingleton<IListener, LeaverPhotos>()
            .AddHostedService<DirectoryWorker>()
            .AddHostedService<PhotoWorker>(),
        Endpoints = endpoints => endpoints.MapMethods(PhotoPaths.Pattern, [HttpMethods.Get, HttpMethods.Head], ReadPhoto.HandleAsync),
    };
}
