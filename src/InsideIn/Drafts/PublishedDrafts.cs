using InsideIn.Conversations;
using InsideIn.Posts;

namespace InsideIn.Drafts;

/// <summary>Deletes a draft once its author has published it under its client key.</summary>
internal sealed class PublishedDrafts(DocumentStore store) : IListener
{
    public string Name => "drafts.published";

    public Task HandleAsync(StoredFact fact, CancellationToken cancellationToken) => fact.Fact switch
    {
        PostPublished published => DeleteAsync(published.PostId, cancellationToken),
        CommentAdded added => DeleteAsync(added.CommentId, cancellationToken),
        _ => Task.CompletedTask,
    };

    private Task<bool> DeleteAsync(Guid publishedId, CancellationToken cancellationToken) =>
        store.DecideAsync<bool>(
            async token => await store.PickAsync(DraftStore.Becoming(publishedId), token) is [var entry] && await store.GetAsync(DraftStore.Drafts, entry.Id, token) is { } read
                ? (true, new Batch().Delete(DraftStore.Drafts, read))
                : (false, null),
            cancellationToken);
}
