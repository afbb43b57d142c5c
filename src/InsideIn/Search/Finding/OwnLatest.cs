using InsideIn.Conversations;
using InsideIn.Pages;
using InsideIn.Posts;

namespace InsideIn.Search;

/// <summary>Lets whoever has just written something find it at once, on whichever server they ask (rule R48): what they wrote in the last seconds is indexed before the search, if that has not happened yet.</summary>
public sealed class OwnLatest(DocumentStore store, Indexing indexing, TimeProvider time)
{
    private const int Most = 5;
    private static readonly TimeSpan Recent = TimeSpan.FromSeconds(10);

    /// <summary>Indexes the posts, comments and pages that the person wrote last, up to five of each, where that was a moment ago. Three store calls otherwise.</summary>
    public async Task IndexAsync(Guid personId, CancellationToken cancellationToken)
    {
        await IndexAsync(SearchType.Post, PostStore.AllBy(personId), entry => entry.Id, cancellationToken);
        await IndexCommentAsync(personId, cancellationToken);
        await IndexAsync(SearchType.Page, PageStore.SavedBy(personId), async (entry, token) => (await store.GetAsync(PageStore.Revisions, entry.Id, token))?.Document.PageId, cancellationToken);
    }

    /// <summary>The comments alone. One store call where the last was written longer ago.</summary>
    public Task IndexCommentAsync(Guid personId, CancellationToken cancellationToken) =>
        IndexAsync(SearchType.Comment, ConversationStore.CommentsBy(personId), entry => entry.Id, cancellationToken);

    private Task IndexAsync<T>(SearchType type, Pick<T> latest, Func<Entry, Guid> idOf, CancellationToken cancellationToken)
        where T : class => IndexAsync(type, latest, (entry, _) => Task.FromResult<Guid?>(idOf(entry)), cancellationToken);

    private async Task IndexAsync<T>(SearchType type, Pick<T> latest, Func<Entry, CancellationToken, Task<Guid?>> idOf, CancellationToken cancellationToken)
        where T : class
    {
        var since = (time.GetUtcNow() - Recent).UtcTicks;
        var ids = new HashSet<Guid>();
        foreach (var entry in (await store.PickAsync(latest.Take(Most), cancellationToken)).Where(entry => (long)entry.Keys[0].Value! >= since))
        {
            if (await idOf(entry, cancellationToken) is { } id)
            {
                ids.Add(id);
            }
        }

        if (ids.Count > 0)
        {
            await indexing.IndexAsync(type, ids, cancellationToken);
        }
    }
}
