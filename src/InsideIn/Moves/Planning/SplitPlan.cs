using InsideIn.Access;
using InsideIn.Conversations;
using InsideIn.People;

namespace InsideIn.Moves;

/// <summary>Some comments of a thread, with their replies, become a thread of their own.</summary>
internal static class SplitPlan
{
    /// <summary>The most comments that are chosen.</summary>
    public const int MostChosen = 200;

    /// <summary>The plan, or why there is none. Shape: not found for what the viewer may not read, for groups that they may not know, and for comments that do not stand in the thread.</summary>
    public static async Task<(ThreadPlan? Plan, IError? Refusal)> MakeAsync(ThreadPart asked, Viewer viewer, Rights rights, DocumentStore store, CancellationToken cancellationToken)
    {
        if (await ThreadPlan.FindAsync(asked.PostId, viewer, rights, store, cancellationToken) is not { Document: var post } read)
        {
            return (null, new NotFoundError());
        }

        var chosen = asked.CommentIds.ToHashSet();
        if (chosen.Count is 0 or > MostChosen)
        {
            return (null, new CountOutOfRangeError("commentIds", chosen.Count, 1, MostChosen));
        }

        IReadOnlyList<Guid> doors = asked.GroupIds is { } named ? [.. named.Distinct()] : post.GroupIds;
        if (((IError?)ThreadPlan.Refuses(viewer, post) ?? await ThreadPlan.RefusesDoorsAsync(doors, post, viewer, rights, cancellationToken)) is { } refusal)
        {
            return (null, refusal);
        }

        var all = await store.AllAsync(ConversationStore.AllOn(post.Id), cancellationToken);
        List<Stored<Comment>> going = [.. all.Where(read => chosen.Contains(read.Id) || (read.Document.ParentId is { } parent && chosen.Contains(parent))).OrderBy(read => read.Document.CreatedAt)];
        if (chosen.Except(going.Where(read => read.Document.IsListed).Select(read => read.Id)).Any())
        {
            return (null, new NotFoundError());
        }

        if (going.Count > ThreadPlan.MostComments)
        {
            return (null, new TooManyError("comments", going.Count, ThreadPlan.MostComments));
        }

        var plan = new ThreadPlan
        {
            Thread = read,
            Comments = going,
            IsWhole = false,
            After = post.Audience with { Doors = doors },
            IsWider = doors.Except(post.GroupIds).Any(),
            Asked = [post.Id, .. chosen, .. doors],
        };
        return (plan, null);
    }
}
