using System.Runtime.CompilerServices;

namespace InsideIn.CompanyDirectory.Photos;

/// <summary>Where photos are known. Their contents are blobs.</summary>
public static class PhotoStore
{
    /// <summary>One document for each person whose photo was asked for.</summary>
    public static readonly Collection<Photo> Photos = new("photos", photo => photo.Id);

    private static readonly Index<Photo> ByHash = Photos.Index("byHash", index => index.Ascending(photo => photo.Hash));

    /// <summary>The one photo of a person, if it was asked for.</summary>
    public static async IAsyncEnumerable<Photo> OnlyAsync(DocumentStore store, Guid personId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await store.GetAsync(Photos, personId, cancellationToken) is { } read)
        {
            yield return read.Document;
        }
    }

    /// <summary>The photos with this content.</summary>
    public static Pick<Photo> WithContent(string hash) => ByHash.At(hash);
}
