using InsideIn.Access;
using InsideIn.Conversations;
using InsideIn.Groups;
using InsideIn.People;
using InsideIn.Posts;

namespace InsideIn.Moves;

/// <summary>A thread goes into another one.</summary>
internal static class MergePlan
{
    /// <summary>The plan, or why there is none. Shape: not found where the viewer may not read one of the two.</summary>
    public static async Task<(ThreadPlan? Plan, IError? Refusal)> MakeAsync(ThreadMerger asked, Viewer viewer, Rights rights, DocumentStore store, CancellationToken cancellationToken)
    {
        if (await ThreadPlan.FindAsync(asked.PostId, viewer, rights, store, cancellationToken) is not { } read
            || await ThreadPlan.FindAsync(asked.IntoPostId, viewer, rights, store, cancellationToken) is not { } into)
        {
            return (null, new NotFoundError());
        }

        var (post, target) = (read.Document, into.Document);
        if (post.Id == target.Id)
        {
            return (null, new NotAllowedError("A thread is merged into another one, and these two are one."));
        }

        if (((IError?)ThreadPlan.Refuses(viewer, post) ?? ThreadPlan.Refuses(viewer, target) ?? await ThreadPlan.RefusesDoorsAsync(target.GroupIds, post, viewer, rights, cancellationToken)) is { } refusal)
        {
            return (null, refusal);
        }

        var comments = await store.AllAsync(ConversationStore.AllOn(post.Id), cancellationToken);
        if (comments.Count > ThreadPlan.MostComments)
        {
            return (null, new TooManyError("comments", comments.Count, ThreadPlan.MostComments));
        }

        var plan = new ThreadPlan
        {
            Thread = read,
            Into = into,
            Comments = comments,
            IsWhole = true,
            After = target.Audience,
            IsWider = await IsWiderAsync(post, target, store, cancellationToken),
            Asked = [post.Id, target.Id],
        };
        return (plan, null);
    }

    /// <summary>The other thread may have doors of its own; and of a group that shows a part of its history, other people may have been there when it was begun (rule R10).</summary>
    private static async Task<bool> IsWiderAsync(Post post, Post into, DocumentStore store, CancellationToken cancellationToken) =>
        into.GroupIds.Except(post.GroupIds).Any()
        || (await store.GetAsync(GroupStore.Groups, into.GroupIds, cancellationToken)).Values.Any(read => read.Document.LimitedId is not null);
}
