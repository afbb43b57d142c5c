namespace InsideIn.Media;

/// <summary>Batched reads of files.</summary>
public static class MediaLoaders
{
    /// <summary>The files among the ids that are parts of an item; asked for below an item that the viewer may read (rule R5).</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, MediaFile>> GetAttachedFileByIdAsync(IReadOnlyList<Guid> ids, DocumentStore store, CancellationToken cancellationToken) =>
        (await store.GetAsync(MediaStore.Files, ids, cancellationToken)).Documents().Where(pair => pair.Value.AttachedTo is not null).ToDictionary();
}
