namespace InsideIn.CompanyDirectory.Photos;

/// <summary>A person's photo as the directory had it when it was last asked.</summary>
/// <param name="Id">The person's id.</param>
/// <param name="AskedAt">When that was, UTC.</param>
/// <param name="Hash">The SHA-256 of the content, which is the id of its blob; null when there is none that can be shown.</param>
/// <param name="ContentType">What it is; null when there is none.</param>
public sealed record Photo(Guid Id, DateTimeOffset AskedAt, string? Hash, string? ContentType)
{
    /// <summary>How old an answer may be before the directory is asked again.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    /// <summary>Whether the directory should be asked again.</summary>
    public bool IsStale(DateTimeOffset now) => now - AskedAt > Lifetime;
}

/// <summary>Where photos are read.</summary>
public static class PhotoPaths
{
    /// <summary>The pattern of the address.</summary>
    public const string Pattern = "/photos/{id:guid}";

    /// <summary>The address of a photo; another content has another one.</summary>
    public static string Of(Photo photo) => $"/photos/{photo.Id:D}?v={photo.Hash![..12]}";
}
