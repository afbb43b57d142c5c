using InsideIn.Conversations;

namespace InsideIn.Posts;

/// <summary>A question whose accepted answer is deleted is unanswered again.</summary>
internal sealed class DeletedAnswers(DocumentStore store, TimeProvider time) : IListener
{
    public string Name => "posts.deletedAnswers";

    public Task HandleAsync(StoredFact fact, CancellationToken cancellationToken) =>
        fact.Fact is CommentDeleted { Subject.Kind: SubjectKind.Post } deleted ? ReopenAsync(deleted, cancellationToken) : Task.CompletedTask;

    private Task<bool> ReopenAsync(CommentDeleted deleted, CancellationToken cancellationToken) =>
        store.DecideAsync(
            async token =>
            {
                if (await PostStore.FindAsync(store, deleted.Subject.Id, token) is not { } read || read.Document.AcceptedAnswer?.CommentId != deleted.CommentId)
                {
                    return (false, null);
                }

                var (post, unaccepted) = read.Document.Unaccept(deleted.ActorId, time.GetUtcNow());
                return (true, new Batch().Replace(PostStore.Posts, read, post).Append(unaccepted));
            },
            cancellationToken);
}
