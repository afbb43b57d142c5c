namespace InsideIn.Media;

/// <summary>Files and pictures: announced, uploaded, known by their hash.</summary>
public static class MediaFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Media")
    {
        Collections = [MediaStore.Files],
        Services = services => services.AddHostedService<ForgottenUploads>(),
        Endpoints = endpoints => endpoints.MapPut(MediaPaths.Pattern, ReceiveUpload.HandleAsync),
    };
}
