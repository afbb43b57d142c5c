namespace InsideIn.LinkPreviews;

/// <summary>Batched reads of what texts link to.</summary>
public static class LinkPreviewLoaders
{
    /// <summary>What addresses of the web show, where something was read and the settings still let it be; asked for below a text that the viewer may read.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, WebPreview>> GetWebPreviewByIdAsync(IReadOnlyList<Guid> ids, PreviewSettings settings, DocumentStore store, CancellationToken cancellationToken) =>
        (await store.GetAsync(WebPreviewStore.Previews, ids, cancellationToken)).Documents()
            .Where(pair => pair.Value.IsShown && settings.Allows(new Uri(pair.Value.Address).Host))
            .ToDictionary();

    /// <summary>The things of the network under these addresses that the viewer may read.</summary>
    [DataLoader]
    public static Task<IReadOnlyDictionary<string, ISubject>> GetLinkedItemByAddressAsync(IReadOnlyList<string> addresses, [GlobalState] Viewer viewer, LinkedItems items, CancellationToken cancellationToken) =>
        items.FindAsync(viewer, addresses, cancellationToken);
}
