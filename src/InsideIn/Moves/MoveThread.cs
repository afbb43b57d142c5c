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
    [Error<NotFoundError>]
    [Error<NotAllowedError>]
    [Error<GroupCountError>]
    [Error<PreviewOutdatedError>]
    public static async Task<FieldResult<Move>> MoveThreadAsync(
        [ID<Post>] Guid postId,
        [ID<Group>] IReadOnlyList<Guid> groupIds,
        string previewVersion,
        [GlobalState] Viewer viewer,
        Rights rights,
        Previews previews,
        DocumentStore store,
        Ids ids,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var moveId = ids.Next();
        return await store.DecideAsync<FieldResult<Move>>(
            async token =>
            {
                var (plan, refusal) = await MovePlan.MakeAsync(new ThreadDoors(postId, groupIds), viewer, rights, store, token);
                if ((refusal ?? await previews.RefusesAsync(plan!, viewer, previewVersion, token)) is { } refused)
                {
                    return (FieldResult.Refused<Move>(refused), null);
                }

                var (move, batch) = Decide(plan!, moveId, viewer.PersonId, time.GetUtcNow());
                return (move, batch);
            },
            cancellationToken);
    }

    private static (Move Move, Batch Batch) Decide(ThreadPlan plan, Guid moveId, Guid actorId, DateTimeOffset at)
    {
        var post = plan.Post;
        var move = new Move
        {
            Id = moveId,
            PostId = post.Id,
            From = post.GroupIds,
            Openings = post.Openings,
            To = plan.Doors,
            CommentCount = plan.Comments.Count,
            AskedIds = plan.AskedBy(actorId),
            ActorId = actorId,
            At = at,
        };
        var batch = new Batch()
            .Replace(PostStore.Posts, plan.Thread, post with { GroupIds = plan.Doors, Openings = plan.OpeningsBy(moveId, at) })
            .Append(new ThreadMoved(actorId, at, moveId, post.Subject, move.From, move.To));
        return (move, plan.Save(batch, move, post.Subject));
    }
}
