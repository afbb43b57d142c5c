namespace InsideIn.Media;

/// <summary>The fields of a file that follow from others.</summary>
[ObjectType<MediaFile>]
public static partial class MediaFileType
{
    /// <summary>Where the content is read on this server, whole or by ranges; null while it is awaited.</summary>
    public static string? GetPath([Parent] MediaFile file) => file.IsHere ? MediaPaths.Of(file.Id) : null;
}
