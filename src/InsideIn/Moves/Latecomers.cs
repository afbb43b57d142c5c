using InsideIn.Conversations;
using InsideIn.Posts;

namespace InsideIn.Moves;

/// <summary>
/// What was said at the very moment of a split or a merger follows the rest: a reply stands in the thread of its comment, and what was said on a merged thread in the one that it went into.
/// What is merged into a post goes with it when that is deleted.
/// </summary>
internal sealed class Latecomers(DocumentStore store) : IListener
{
    public string Name => "moves.latecomers";

    public async Task HandleAsync(StoredFact fact, CancellationToken cancellationToken)
    {
        switch (fact.Fact)
        {
            case CommentAdded { Subject.Kind: SubjectKind.Post } added:
                await FollowAsync([added.CommentId], cancellationToken);
                break;
            case ThreadSplit split:
                await FollowAllAsync(split.Origin.Id, cancellationToken);
                break;
            case ThreadsMerged merged:
                await FollowAllAsync(merged.Merged.Id, cancellationToken);
                break;
            case PostDeleted deleted:
                await DeleteMergedAsync(deleted, cancellationToken);
                break;
        }
    }

    private async Task FollowAllAsync(Guid postId, CancellationToken cancellationToken) =>
        await FollowAsync([.. (await store.AllAsync(ConversationStore.AllOn(postId), cancellationToken)).Select(read => read.Id)], cancellationToken);

    private Task<bool> FollowAsync(IReadOnlyList<Guid> commentIds, CancellationToken cancellationToken) =>
        store.DecideAsync(
            async token =>
            {
                var comments = await store.GetAsync(ConversationStore.Comments, commentIds, token);
                var parents = (await store.GetAsync(ConversationStore.Comments, [.. comments.Values.Select(read => read.Document.ParentId).OfType<Guid>().Distinct()], token)).Documents();
                var posts = (await store.GetAsync(PostStore.Posts, [.. comments.Values.Select(read => read.Document.SubjectId).Distinct()], token)).Documents();
                var batch = new Batch();
                foreach (var read in comments.Values)
                {
                    var comment = read.Document;
                    var merged = posts.GetValueOrDefault(comment.SubjectId) is { MergedIntoId: not null } post ? post : null;
                    var belongs = comment.ParentId is { } parentId && parents.TryGetValue(parentId, out var parent) ? parent.Subject
                        : merged is not null ? new Subject(SubjectKind.Post, merged.MergedIntoId!.Value)
                        : comment.Subject;
                    _ = belongs == comment.Subject ? batch : batch.Replace(ConversationStore.Comments, read, comment.MoveTo(belongs, comment.ParentId, merged?.FormerPlaces[^1]));
                }

                return (true, batch.Writes.Count == 0 ? null : batch);
            },
            cancellationToken);

    private Task<bool> DeleteMergedAsync(PostDeleted gone, CancellationToken cancellationToken) =>
        store.DecideAsync(
            async token =>
            {
                var batch = new Batch();
                foreach (var read in (await store.AllAsync(PostStore.MergedInto(gone.Subject.Id), token)).Where(read => read.Document.DeletedAt is null))
                {
                    var (post, deleted) = read.Document.Delete(gone.ActorId, gone.At);
                    batch.Replace(PostStore.Posts, read, post).Append(deleted);
                }

                return (true, batch.Writes.Count == 0 ? null : batch);
            },
            cancellationToken);
}
