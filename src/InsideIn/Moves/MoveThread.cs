using InsideIn.Access;
using InsideIn.Groups;
using InsideIn.Posts;

namespace InsideIn.Moves;

/// <summary>A thread gets other doors.</summary>
[MutationType]
public static partial class MoveThread
{
    /// <summary>
    /// Gives a thread these groups in place of its own, as <c>previewAudienceChange</c> with the same groups showed: <c>previewVersion</c> says what was seen there.
    /// Its author moves it, and who keeps order in all of its groups; both need the right to post in each group that is added. Narrowing acts at once;
    /// who comes with an added group sees blanks for what others had said before, until each of them agrees. For ten minutes the move can be undone.
    /// </summary>
    [Authorize]
    public static async Task<FieldResult<Move, NotFoundError, NotAllowedError, GroupCountError, PreviewOutdatedError>> MoveThreadAsync(
        [ID<Post>] Guid postId,
        [ID<Group>] IReadOnlyList<Guid> groupIds,
        string previewVersion,
        [GlobalState] Viewer viewer,
        Rights rights,
        DocumentStore store,
        Ids ids,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var moveId = ids.Next();
        return await store.DecideAsync<FieldResult<Move, NotFoundError, NotAllowedError, GroupCountError, PreviewOutdatedError>>(
            async token =>
            {
                var (plan, refusal) = await ThreadPlan.MakeAsync(postId, groupIds, viewer, rights, store, token);
                switch (refusal)
                {
                    case NotFoundError notFound: return (notFound, null);
                    case NotAllowedError notAllowed: return (notAllowed, null);
                    case GroupCountError count: return (count, null);
                }

                if (plan!.Version != previewVersion)
                {
                    return (new PreviewOutdatedError(), null);
                }

                var (move, batch) = await SaveAsync(plan, moveId, viewer.PersonId, store, time.GetUtcNow(), token);
                return (move, batch);
            },
            cancellationToken);
    }

    private static async Task<(Move Move, Batch Batch)> SaveAsync(ThreadPlan plan, Guid moveId, Guid actorId, DocumentStore store, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var post = plan.Read.Document;
        var move = new Move { Id = moveId, PostId = post.Id, From = post.GroupIds, Openings = post.Openings, To = plan.Doors, ActorId = actorId, At = at };
        var openings = post.Openings.Where(opening => plan.Doors.Contains(opening.GroupId)).Concat(move.Added.Select(door => new Opening(door, moveId, at)));
        var batch = new Batch()
            .Replace(PostStore.Posts, plan.Read, post with { GroupIds = plan.Doors, Openings = [.. openings] })
            .Insert(MoveStore.Moves, move)
            .Append(new ThreadMoved(actorId, at, moveId, post.Subject, move.From, move.To));

        // Who moves the thread has agreed for what they said themselves.
        var authors = move.Added.Any() ? await Speakers.OfAsync(store, post, cancellationToken) : [];
        foreach (var author in authors)
        {
            var answer = author == actorId ? WideningAnswer.Agreed : WideningAnswer.Open;
            batch.Insert(WideningStore.Consents, new WideningConsent(moveId, author, move.Added.First(), post.Subject, at, answer));
        }

        return authors.Any(author => author != actorId)
            ? (move, batch.Append(new WideningAsked(at, moveId, move.Added.First(), [.. authors.Where(author => author != actorId)])))
            : (move, batch);
    }
}
