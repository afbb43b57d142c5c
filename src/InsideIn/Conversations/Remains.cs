using InsideIn.Media;

namespace InsideIn.Conversations;

/// <summary>When a subject is deleted, its comments and reactions follow, with the reactions to those comments, their files and their earlier texts (rule R25). They were out of sight from that moment.</summary>
internal sealed class Remains(DocumentStore store, AttachedFiles files) : IListener
{
    private const int ChunkSize = 200;

    public string Name => "conversations.remains";

    public async Task HandleAsync(StoredFact fact, CancellationToken cancellationToken)
    {
        if (fact.Fact is SubjectDeleted { Subject: var subject })
        {
            await ClearAsync(ConversationStore.Comments, ConversationStore.AllOn(subject.Id), ClearPartsAsync, cancellationToken);
            await ClearReactionsAsync(subject.Id, cancellationToken);
        }
        else if (fact.Fact is CommentDeleted deleted)
        {
            await files.RemoveAsync(deleted.CommentId, cancellationToken);
        }
    }

    private async Task ClearPartsAsync(Guid commentId, CancellationToken cancellationToken)
    {
        await ClearReactionsAsync(commentId, cancellationToken);
        await ClearAsync(ConversationStore.Revisions, ConversationStore.RevisionsOf(commentId), (_, _) => Task.CompletedTask, cancellationToken);
        await files.RemoveAsync(commentId, cancellationToken);
    }

    private Task ClearReactionsAsync(Guid subjectId, CancellationToken cancellationToken) =>
        ClearAsync(ConversationStore.Reactions, ConversationStore.ReactionsTo(subjectId), (_, _) => Task.CompletedTask, cancellationToken);

    private async Task ClearAsync<T>(Collection<T> collection, Pick<T> pick, Func<Guid, CancellationToken, Task> before, CancellationToken cancellationToken)
        where T : class
    {
        while (await store.PickAsync(pick.Take(ChunkSize), cancellationToken) is { Count: > 0 } entries)
        {
            var batch = new Batch();
            foreach (var read in (await store.GetAsync(collection, [.. entries.Select(entry => entry.Id)], cancellationToken)).Values)
            {
                await before(read.Id, cancellationToken);
                batch.Delete(collection, read);
            }

            // A conflict means that one of them has just changed: the next round reads it afresh.
            await store.CommitAsync(batch, cancellationToken);
        }
    }
}
