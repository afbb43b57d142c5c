namespace InsideIn.Documents.Copying;

/// <summary>Where documents name blobs: what a store must hold beside them.</summary>
public sealed class BlobNames
{
    private BlobNames(Collection collection, Func<object, BlobId?> of)
    {
        Collection = collection;
        Of = of;
    }

    /// <summary>The collection whose documents name blobs.</summary>
    public Collection Collection { get; }

    /// <summary>The blob that a document names and that must be there; null when there is none.</summary>
    internal Func<object, BlobId?> Of { get; }

    /// <summary>Documents of <paramref name="collection"/> name blobs so.</summary>
    public static BlobNames In<T>(Collection<T> collection, Func<T, BlobId?> of)
        where T : class => new(collection, document => of((T)document));
}
