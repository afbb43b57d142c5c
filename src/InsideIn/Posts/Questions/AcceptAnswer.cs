using InsideIn.Access;
using InsideIn.Conversations;

namespace InsideIn.Posts;

/// <summary>Askers, and the owners of a question's groups, say which comment answers it.</summary>
[MutationType]
public static partial class AcceptAnswer
{
    /// <summary>Accepts a comment as the answer to its question. It takes the place of the answer accepted before; the same again changes nothing.</summary>
    [Authorize]
    public static async Task<FieldResult<Post, NotFoundError, NotAllowedError>> AcceptAnswerAsync(
        [ID<Comment>] Guid commentId, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        await store.DecideAsync<FieldResult<Post, NotFoundError, NotAllowedError>>(
            async token =>
            {
                if (await ConversationStore.FindAsync(store, commentId, token) is not { Document: { IsDeleted: false, Subject.Kind: SubjectKind.Post } comment }
                    || await FindQuestionAsync(comment.Subject.Id, viewer, rights, store, token) is not { } read)
                {
                    return (new NotFoundError(), null);
                }

                if (!read.Document.MayBeSettledBy(viewer))
                {
                    return (new NotAllowedError("Only the asker and the owners of the group accept an answer."), null);
                }

                if (read.Document.AcceptedAnswer?.CommentId == commentId)
                {
                    return (read.Document, null);
                }

                var (post, accepted) = read.Document.Accept(new AcceptedAnswer(commentId, comment.AuthorId, viewer.PersonId, time.GetUtcNow()));
                return (post, new Batch().Replace(PostStore.Posts, read, post).Append(accepted));
            },
            cancellationToken);

    /// <summary>Takes back that a question is answered: it stands among the unanswered ones again.</summary>
    [Authorize]
    public static async Task<FieldResult<Post, NotFoundError, NotAllowedError>> UnacceptAnswerAsync(
        [ID<Post>] Guid postId, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        await store.DecideAsync<FieldResult<Post, NotFoundError, NotAllowedError>>(
            async token =>
            {
                if (await FindQuestionAsync(postId, viewer, rights, store, token) is not { } read)
                {
                    return (new NotFoundError(), null);
                }

                if (!read.Document.MayBeSettledBy(viewer))
                {
                    return (new NotAllowedError("Only the asker and the owners of the group take an accepted answer back."), null);
                }

                if (read.Document.AcceptedAnswer is null)
                {
                    return (read.Document, null);
                }

                var (post, unaccepted) = read.Document.Unaccept(viewer.PersonId, time.GetUtcNow());
                return (post, new Batch().Replace(PostStore.Posts, read, post).Append(unaccepted));
            },
            cancellationToken);

    private static async Task<Stored<Post>?> FindQuestionAsync(Guid postId, Viewer viewer, Rights rights, DocumentStore store, CancellationToken cancellationToken) =>
        await PostStore.FindAsync(store, postId, cancellationToken) is { Document.Kind: PostKind.Question } read && await rights.MayReadAsync(viewer, read.Document, cancellationToken) ? read : null;
}
