namespace InsideIn.Media;

/// <summary>Where files are put and read: one address for both.</summary>
public static class MediaPaths
{
    /// <summary>The pattern of the address.</summary>
    public const string Pattern = "/media/{id:guid}";

    /// <summary>The address of a file.</summary>
    public static string Of(Guid id) => $"/media/{id:D}";
}
