using InsideIn.Access;
using InsideIn.Conversations;
using InsideIn.Groups;
using InsideIn.People;
using InsideIn.Posts;

namespace InsideIn.Moves;

/// <summary>Two conversations about one thing become one.</summary>
[MutationType]
public static partial class MergeThreads
{
    /// <summary>
    /// Lets a thread go into another, as <c>previewAudienceChange</c> showed: its comments stand among those of the other, in the order in which they were written, and its post above them (<c>Post.mergedPosts</c>). Its address leads there.
    /// It needs the right to move each of the two. Whoever reads the other thread and did not read this one sees blanks until each author agrees. For ten minutes it can be undone.
    /// </summary>
    /// <param name="postId">The thread that goes.</param>
    /// <param name="intoPostId">The thread that it goes into.</param>
    [Authorize]
    [Error<NotFoundError>]
    [Error<NotAllowedError>]
    [Error<GroupCountError>]
    [Error<TooManyError>]
    [Error<PreviewOutdatedError>]
    public static async Task<FieldResult<Move>> MergeThreadsAsync(
        [ID<Post>] Guid postId,
        [ID<Post>] Guid intoPostId,
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
                var (plan, refusal) = await MergePlan.MakeAsync(new ThreadMerger(postId, intoPostId), viewer, rights, store, token);
                if ((refusal ?? await previews.RefusesAsync(plan!, viewer, previewVersion, token)) is { } refused)
                {
                    return (FieldResult.Refused<Move>(refused), null);
                }

                var earlier = await store.AllAsync(PostStore.MergedInto(plan!.Post.Id), token);
                var (move, batch) = Decide(plan, earlier, moveId, viewer.PersonId, time.GetUtcNow());
                return (move, batch);
            },
            cancellationToken);
    }

    private static (Move Move, Batch Batch) Decide(ThreadPlan plan, IReadOnlyList<Stored<Post>> earlier, Guid moveId, Guid actorId, DateTimeOffset at)
    {
        var (post, into) = (plan.Post, plan.Into!.Document);
        var left = FormerPlace.Of(post.Audience, moveId, at);
        var move = new Move
        {
            Id = moveId,
            Kind = MoveKind.Merged,
            PostId = into.Id,
            FromPostId = post.Id,
            From = post.GroupIds,
            Openings = post.Openings,
            To = plan.Doors,
            CommentCount = plan.Comments.Count(read => !read.Document.IsDeleted),
            AskedIds = plan.AskedBy(actorId),
            ActorId = actorId,
            At = at,
        };

        // The other thread is written unchanged, so that nobody moves or deletes it at the same moment. What had gone into this one goes on with it: addresses lead to the end at once.
        var batch = new Batch()
            .Replace(PostStore.Posts, plan.Thread, post.MergeInto(into.Id, left))
            .Replace(PostStore.Posts, plan.Into!, into)
            .Append(new ThreadsMerged(actorId, at, moveId, into.Subject, post.Subject, move.From, move.To, [.. plan.Comments.Select(read => read.Id)]));
        foreach (var read in earlier)
        {
            batch.Replace(PostStore.Posts, read, read.Document.MergeInto(into.Id, left));
        }

        foreach (var read in plan.Comments)
        {
            batch.Replace(ConversationStore.Comments, read, read.Document.MoveTo(into.Subject, read.Document.ParentId, left));
        }

        return (move, plan.Save(batch, move, into.Subject));
    }
}
