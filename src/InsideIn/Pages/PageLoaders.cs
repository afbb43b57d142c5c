using InsideIn.Access;

namespace InsideIn.Pages;

/// <summary>Batched reads of pages and revisions.</summary>
public static class PageLoaders
{
    /// <summary>The pages among the ids that the viewer may read.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, Page>> GetPageByIdAsync(
        IReadOnlyList<Guid> ids, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, CancellationToken cancellationToken)
    {
        var found = await store.GetAsync(PageStore.Pages, ids, cancellationToken);
        return await rights.ReadableAsync(viewer, found.Documents().Values, cancellationToken);
    }

    /// <summary>The revisions among the ids. The caller has seen to it that the viewer may read their page.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, PageRevision>> GetPageRevisionByIdAsync(IReadOnlyList<Guid> ids, DocumentStore store, CancellationToken cancellationToken) =>
        (await store.GetAsync(PageStore.Revisions, ids, cancellationToken)).Documents();
}
