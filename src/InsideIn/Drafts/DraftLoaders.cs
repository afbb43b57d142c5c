namespace InsideIn.Drafts;

/// <summary>Batched reads of drafts.</summary>
public static class DraftLoaders
{
    /// <summary>The drafts among the ids that the viewer wrote or is named in.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, Draft>> GetDraftByIdAsync(IReadOnlyList<Guid> ids, [GlobalState] Viewer viewer, DocumentStore store, CancellationToken cancellationToken) =>
        (await store.GetAsync(DraftStore.Drafts, ids, cancellationToken)).Documents()
            .Where(pair => pair.Value.IsReadableBy(viewer))
            .ToDictionary();
}
