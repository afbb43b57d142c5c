using InsideIn.Conversations;
using InsideIn.Pages;
using InsideIn.Posts;

namespace InsideIn.Search;

/// <summary>Lets whoever has just written something find it at once, on whichever server they ask (rule R48): what they wrote in the last seconds is indexed before the search, if that has not happened yet.</summary>
public sealed class OwnLatest(DocumentStore store, Indexing indexing, TimeProvider time)
{
    private static readonly TimeSpan Recent = TimeSpan.FromSeconds(10);

    /// <summary>Indexes the post, the comment and the page that the person wrote last, where that was a moment ago. Three store calls otherwise.</summary>
    public async Task IndexAsync(Guid personId, CancellationToken cancellationToken)
    {
        await IndexAsync(SearchType.Post, PostStore.AllBy(personId), entry => entry.Id, cancellationToken);
        await IndexCommentAsync(personId, cancellationToken);
        await IndexAsync(SearchType.Page, PageStore.SavedBy(personId), async (entry, token) => (await store.GetAsync(PageStore.Revisions, entry.Id, token))?.Document.PageId, cancellationToken);
    }

    /// <summary>The comment alone. One store call where it was written longer ago.</summary>
    public Task IndexCommentAsync(Guid personId, CancellationToken cancellationToken) =>
        IndexAsync(SearchType.Comment, ConversationStore.CommentsBy(personId), entry => entry.Id, cancellationToken);

    private Task IndexAsync<T>(SearchType type, Pick<T> latest, Func<Entry, Guid> idOf, CancellationToken cancellationToken)
        where T : class => IndexAsync(type, latest, (entry, _) => Task.FromResult<Guid?>(idOf(entry)), cancellationToken);

    private async Task IndexAsync<T>(SearchType type, Pick<T> latest, Func<Entry, CancellationToken, Task<Guid?>> idOf, CancellationToken cancellationToken)
        where T : class
    {
        var since = (time.GetUtcNow() - Recent).UtcTicks;
        foreach (var entry in (await store.PickAsync(latest.Take(1), cancellationToken)).Where(entry => (long)entry.Keys[0].Value! >= since))
        {
            if (await idOf(entry, cancellationToken) is { } id)
            {
                await indexing.IndexAsync(type, [id], cancellationToken);
            }
        }
    }
}
