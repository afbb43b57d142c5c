using InsideIn.Posts;

namespace InsideIn.Outward;

/// <summary>Batched reads of consents: the viewer's own, nobody else's, whatever the role (rule C-4).</summary>
public static class OutwardLoaders
{
    /// <summary>The consents among the ids that the viewer gave.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, Consent>> GetConsentByIdAsync(IReadOnlyList<Guid> ids, [GlobalState] Viewer viewer, DocumentStore store, CancellationToken cancellationToken)
    {
        var items = await OutwardStore.OfConsentsAsync(store, ids, cancellationToken);
        return items
            .Where(pair => pair.Value.Document.AuthorId == viewer.PersonId)
            .ToDictionary(pair => pair.Key, pair => pair.Value.Document.Consents.Single(consent => consent.Id == pair.Key));
    }

    /// <summary>What the viewer agreed to for each of the viewer's own posts.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, OutwardItem>> GetOwnItemByPostIdAsync(IReadOnlyList<Guid> postIds, [GlobalState] Viewer viewer, DocumentStore store, CancellationToken cancellationToken) =>
        (await OutwardStore.OfPostsAsync(store, postIds, cancellationToken))
            .Where(pair => pair.Value.Document.AuthorId == viewer.PersonId)
            .ToDictionary(pair => pair.Key, pair => pair.Value.Document);

    /// <summary>The version of each post that stands now; of a deleted post none. Only a consent's own author gets to know of it.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, PostVersion>> GetCurrentVersionByPostIdAsync(IReadOnlyList<Guid> postIds, DocumentStore store, CancellationToken cancellationToken) =>
        (await store.GetAsync(PostStore.Posts, postIds, cancellationToken)).Documents()
            .Where(pair => pair.Value.DeletedAt is null)
            .ToDictionary(pair => pair.Key, pair => PostVersion.Of(pair.Value));
}
