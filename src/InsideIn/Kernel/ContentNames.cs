using InsideIn.Documents.Copying;

namespace InsideIn.Kernel;

/// <summary>Where a feature's documents name blobs: what is named is not removed, and what must be there is checked.</summary>
public sealed class ContentNames
{
    private readonly Func<DocumentStore, string, Task<bool>> names;

    private ContentNames(Func<DocumentStore, string, Task<bool>> names) => this.names = names;

    /// <summary>The documents whose blobs must be there; null where a missing one is fetched again.</summary>
    public BlobNames? Demanded { get; private init; }

    /// <summary>The documents of a collection, found by the SHA-256 that they name.</summary>
    public static ContentNames In<T>(Func<string, Pick<T>> withContent, BlobNames? demanded = null)
        where T : class => new(async (store, hash) => await store.CountAsync(withContent(hash), 1) > 0) { Demanded = demanded };

    /// <summary>Whether a document names the content.</summary>
    public Task<bool> NameAsync(DocumentStore store, string hash) => names(store, hash);
}
