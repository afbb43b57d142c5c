using System.Runtime.CompilerServices;

namespace InsideIn.Outward;

/// <summary>Where consents are kept, and every list of them with its index.</summary>
public static class OutwardStore
{
    /// <summary>One document per post that was ever offered.</summary>
    public static readonly Collection<OutwardItem> Items = new("outwardItems", item => item.Id);

    private static readonly Index<OutwardItem> ByPost = Items.Unique("byPost", index => index.Ascending(item => item.PostId));

    private static readonly Index<OutwardItem> ByConsent = Items.Unique("byConsent", index => index.Each(item => item.ConsentIds));

    private static readonly Index<OutwardItem> ByAuthor = Items.Index("byAuthor", index => index.Ascending(item => item.AuthorId).Each(item => item.ConsentKeys));

    /// <summary>Standing consents only: what was never offered, or is offered no more, has no entry here (rule C-1).</summary>
    private static readonly Index<OutwardItem> ByEnd = Items.Index("byEnd", index => index.Ascending(item => item.OfferedUntil));

    /// <summary>What authors offer and has not expired, first what ends first.</summary>
    public static Pick<OutwardItem> Offered(DateTimeOffset now) => ByEnd.At().Between(now.AddTicks(1), null);

    /// <summary>An author's consents, the latest first; the key of an entry names the consent.</summary>
    public static Pick<OutwardItem> ConsentsOf(Guid authorId) => ByAuthor.At(authorId).Reversed();

    /// <summary>The items of an author's, each once.</summary>
    public static IAsyncEnumerable<OutwardItem> OfAuthor(DocumentStore store, Guid authorId, CancellationToken cancellationToken) =>
        ReadAllOfAsync(store, authorId, cancellationToken).DistinctBy(item => item.Id);

    /// <summary>The items of the posts that were ever offered, by post.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Stored<OutwardItem>>> OfPostsAsync(DocumentStore store, IReadOnlyList<Guid> postIds, CancellationToken cancellationToken) =>
        (await FindAsync(store, postIds, ByPost, cancellationToken)).ToDictionary(pair => pair.Value.Document.PostId, pair => pair.Value);

    /// <summary>The item of a post; null when it was never offered.</summary>
    public static async Task<Stored<OutwardItem>?> OfPostAsync(DocumentStore store, Guid postId, CancellationToken cancellationToken) =>
        (await OfPostsAsync(store, [postId], cancellationToken)).GetValueOrDefault(postId);

    /// <summary>The items of consents, by the consent's id.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Stored<OutwardItem>>> OfConsentsAsync(DocumentStore store, IReadOnlyList<Guid> consentIds, CancellationToken cancellationToken) =>
        await FindAsync(store, consentIds, ByConsent, cancellationToken);

    /// <summary>Every item of an author's that holds a consent, once per consent.</summary>
    public static async IAsyncEnumerable<OutwardItem> ReadAllOfAsync(DocumentStore store, Guid authorId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        const int page = 200;
        Cursor? reached = null;
        IReadOnlyList<Entry> picked;
        do
        {
            picked = await store.PickAsync(ConsentsOf(authorId).Behind(reached).Take(page), cancellationToken);
            var items = await store.GetAsync(Items, [.. picked.Select(entry => entry.Id).Distinct()], cancellationToken);
            foreach (var entry in picked)
            {
                reached = entry.Cursor;
                yield return items[entry.Id].Document;
            }
        }
        while (picked.Count == page);
    }

    private static async Task<IReadOnlyDictionary<Guid, Stored<OutwardItem>>> FindAsync(DocumentStore store, IReadOnlyList<Guid> keys, Index<OutwardItem> index, CancellationToken cancellationToken)
    {
        var picked = await store.PickEachAsync([.. keys.Select(key => index.At(key).Take(1))], cancellationToken);
        var found = keys.Zip(picked).Where(pair => pair.Second.Count == 1).ToDictionary(pair => pair.First, pair => pair.Second[0].Id);
        var items = await store.GetAsync(Items, [.. found.Values.Distinct()], cancellationToken);
        return found.Where(pair => items.ContainsKey(pair.Value)).ToDictionary(pair => pair.Key, pair => items[pair.Value]);
    }
}
