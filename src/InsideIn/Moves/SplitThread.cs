using InsideIn.Access;
using InsideIn.Conversations;
using InsideIn.Groups;
using InsideIn.People;
using InsideIn.Posts;

namespace InsideIn.Moves;

/// <summary>A part of a conversation becomes a thread of its own.</summary>
[MutationType]
public static partial class SplitThread
{
    /// <summary>
    /// Makes a thread of some comments with their replies, as <c>previewAudienceChange</c> showed. It stands in the groups of the first one unless others are named, and is as old: in lists it stands beside it, and nobody is told again.
    /// Without a title the first of the comments stands at its head (<c>Post.openingComment</c>). Who may move a thread may split it; of added groups the same holds as when it is moved. For ten minutes it can be undone.
    /// </summary>
    /// <param name="title">Up to 200 characters; null to have the first comment at the head.</param>
    [Authorize]
    [Error<NotFoundError>]
    [Error<NotAllowedError>]
    [Error<GroupCountError>]
    [Error<CountOutOfRangeError>]
    [Error<TooManyError>]
    [Error<TextEmptyError>]
    [Error<TextTooLongError>]
    [Error<PreviewOutdatedError>]
    public static async Task<FieldResult<Move>> SplitThreadAsync(
        [ID<Post>] Guid postId,
        [ID<Comment>] IReadOnlyList<Guid> commentIds,
        [ID<Group>] IReadOnlyList<Guid>? groupIds,
        string? title,
        string previewVersion,
        [GlobalState] Viewer viewer,
        Rights rights,
        Previews previews,
        DocumentStore store,
        Ids ids,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (title is not null && TextRules.Check("title", title, TextRules.TitleLimit) is { } wrong)
        {
            return FieldResult.Refused<Move>(wrong);
        }

        var heading = title is null ? null : RichText.Clean(title).ReplaceLineEndings(" ");
        var (moveId, newPostId) = (ids.Next(), ids.Next());
        return await store.DecideAsync<FieldResult<Move>>(
            async token =>
            {
                var (plan, refusal) = await SplitPlan.MakeAsync(new ThreadPart(postId, commentIds, groupIds), viewer, rights, store, token);
                if ((refusal ?? await previews.RefusesAsync(plan!, viewer, previewVersion, token)) is { } refused)
                {
                    return (FieldResult.Refused<Move>(refused), null);
                }

                var (move, batch) = Decide(plan!, (moveId, newPostId), heading, viewer.PersonId, time.GetUtcNow());
                return (move, batch);
            },
            cancellationToken);
    }

    private static (Move Move, Batch Batch) Decide(ThreadPlan plan, (Guid Move, Guid Post) ids, string? title, Guid actorId, DateTimeOffset at)
    {
        var (origin, going) = (plan.Post, plan.Comments.Select(read => read.Id).ToHashSet());
        var lifted = plan.Comments.Where(read => read.Document.ParentId is { } parent && !going.Contains(parent)).Select(read => new LiftedReply(read.Id, read.Document.ParentId!.Value)).ToList();
        var answer = origin.AcceptedAnswer is { } accepted && going.Contains(accepted.CommentId) ? accepted : null;
        var post = origin.SplitOff(ids.Post, actorId, plan.Doors, title, at) with
        {
            Openings = plan.OpeningsBy(ids.Move, at),
            OpeningCommentId = title is null ? plan.Comments.First(read => read.Document.IsListed).Id : null,
        };
        var move = new Move
        {
            Id = ids.Move,
            Kind = MoveKind.Split,
            PostId = post.Id,
            FromPostId = origin.Id,
            From = origin.GroupIds,
            Openings = origin.Openings,
            To = plan.Doors,
            CommentCount = plan.Comments.Count(read => !read.Document.IsDeleted),
            Lifted = lifted,
            AcceptedAnswer = answer,
            AskedIds = plan.AskedBy(actorId),
            ActorId = actorId,
            At = at,
        };

        // The first thread is written in any case, so that nobody moves or deletes it at the same moment.
        var batch = new Batch()
            .Insert(PostStore.Posts, post)
            .Replace(PostStore.Posts, plan.Thread, answer is null ? origin : origin.Unaccept(actorId, at).Post)
            .Append(new ThreadSplit(actorId, at, move.Id, post.Subject, origin.Subject, move.From, move.To, [.. going]));
        foreach (var read in plan.Comments)
        {
            var parent = read.Document.ParentId is { } above && going.Contains(above) ? above : default(Guid?);
            batch.Replace(ConversationStore.Comments, read, read.Document.MoveTo(post.Subject, parent, left: null));
        }

        return (move, plan.Save(batch, move, post.Subject));
    }
}
