namespace InsideIn.Media;

/// <summary>Where a feature's documents name uploads that are part of no post or comment: a draft that is to carry them, a group that has one as its picture. What is named is kept.</summary>
public sealed class FileNames
{
    private readonly Func<DocumentStore, Guid, Task<bool>> names;

    private FileNames(Func<DocumentStore, Guid, Task<bool>> names) => this.names = names;

    /// <summary>The documents of a collection, found by the file that they name.</summary>
    public static FileNames In<T>(Func<Guid, Pick<T>> withFile)
        where T : class => new(async (store, fileId) => await store.CountAsync(withFile(fileId), 1) > 0);

    /// <summary>Whether a document names the file.</summary>
    public Task<bool> NameAsync(DocumentStore store, Guid fileId) => names(store, fileId);
}
