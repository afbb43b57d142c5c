using InsideIn.Media;

namespace InsideIn.CompanyDirectory.Photos;

/// <summary>A photo that can be shown.</summary>
/// <param name="Bytes">The picture, without what it tells beside what it shows.</param>
/// <param name="ContentType">What it is.</param>
internal sealed record PhotoContent(byte[] Bytes, string ContentType)
{
    /// <summary>The largest photo that is kept. Unit: bytes.</summary>
    public const int LargestLength = 256 * 1024;

    private static readonly string[] Types = ["image/jpeg", "image/png"];

    /// <summary>What the directory gave as a photo; null when it is no picture of an allowed type and size.</summary>
    public static PhotoContent? Of(byte[] given)
    {
        var type = given.Length > LargestLength ? null : Types.FirstOrDefault(type => FileType.Find(type)!.Fits(given));
        return type is not null && PictureMetadata.Strip(given, type) is { } stripped ? new PhotoContent(stripped, type) : null;
    }
}
