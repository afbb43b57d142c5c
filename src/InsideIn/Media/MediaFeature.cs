namespace InsideIn.Media;

/// <summary>Files and pictures: announced, uploaded, known by their hash.</summary>
public static class MediaFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Media")
    {
        Collections = [MediaStore.Files, MediaStore.Removals],
        PersonalData =
        [
            new PersonalData<MediaFile>(MediaStore.Files, "files")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, MediaStore.Of(id), cancellationToken),
                Show = file => new { file.Id, file.FileName, file.ContentType, file.SizeInBytes, file.Hash, file.UploadedAt, file.AltText, Address = MediaPaths.Of(file.Id) },
                Forget = (file, who) => file with { FileName = who.Replace(file.FileName), AltText = file.AltText is { } altText ? who.Replace(altText) : null },
            },
            PersonalData.None(MediaStore.Removals, "the hash of a content on its way out"),
        ],
        Contents = [ContentNames.In(MediaStore.WithContent, MediaStore.ContentsHere)],
        Services = services => services.AddSingleton<ContentRemovals>().AddSingleton<AttachedFiles>().AddSingleton<IListener>(provider => provider.GetRequiredService<AttachedFiles>()).AddSingleton<IDuty, ForgottenUploads>(),
        Endpoints = endpoints => endpoints.MapPut(MediaPaths.Pattern, ReceiveUpload.HandleAsync),
    };
}
