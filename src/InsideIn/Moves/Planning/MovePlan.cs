using InsideIn.Access;
using InsideIn.Conversations;

namespace InsideIn.Moves;

/// <summary>A whole thread goes to other groups.</summary>
internal static class MovePlan
{
    /// <summary>The plan, or why there is none. Shape: not found for what the viewer may not read, and for groups that they may not know.</summary>
    public static async Task<(ThreadPlan? Plan, IError? Refusal)> MakeAsync(ThreadDoors asked, Viewer viewer, Rights rights, DocumentStore store, CancellationToken cancellationToken)
    {
        if (await ThreadPlan.FindAsync(asked.PostId, viewer, rights, store, cancellationToken) is not { Document: var post } read)
        {
            return (null, new NotFoundError());
        }

        IReadOnlyList<Guid> doors = [.. asked.GroupIds.Distinct()];
        if (((IError?)ThreadPlan.Refuses(viewer, post) ?? await ThreadPlan.RefusesDoorsAsync(doors, post, viewer, rights, cancellationToken)) is { } refusal)
        {
            return (null, refusal);
        }

        var plan = new ThreadPlan
        {
            Thread = read,
            Comments = await store.AllAsync(ConversationStore.CountedOn(post.Id), cancellationToken),
            IsWhole = true,
            After = post.Audience with { Doors = doors },
            IsWider = doors.Except(post.GroupIds).Any(),
            Asked = [post.Id, .. doors],
        };
        return (plan, null);
    }
}
