namespace InsideIn.CompanyDirectory.Photos;

/// <summary>Where photos are known. Their contents are blobs.</summary>
public static class PhotoStore
{
    /// <summary>One document for each person whose photo was asked for.</summary>
    public static readonly Collection<Photo> Photos = new("photos", photo => photo.Id);

    private static readonly Index<Photo> ByHash = Photos.Index("byHash", index => index.Ascending(photo => photo.Hash));

    /// <summary>The photos with this content.</summary>
    public static Pick<Photo> WithContent(string hash) => ByHash.At(hash);
}
