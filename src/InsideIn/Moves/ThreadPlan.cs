using InsideIn.Access;
using InsideIn.Posts;

namespace InsideIn.Moves;

/// <summary>A thread and the doors that it is to have, once it is clear that the viewer may do so. The preview shows it and the move does it.</summary>
internal sealed record ThreadPlan(Stored<Post> Read, IReadOnlyList<Guid> Doors)
{
    /// <summary>What was seen: the post as it stands, and where it is to stand.</summary>
    public string Version => Ids.Of($"threadPlan.{Read.Version}", [Read.Id, .. Doors]).ToString("N");

    /// <summary>The plan, or why there is none. Shape: not found for what the viewer may not read, and for groups that they may not know.</summary>
    public static async Task<(ThreadPlan? Plan, IError? Refusal)> MakeAsync(
        Guid postId, IReadOnlyList<Guid> groupIds, Viewer viewer, Rights rights, DocumentStore store, CancellationToken cancellationToken)
    {
        if (await PostStore.FindAsync(store, postId, cancellationToken) is not { } read || !await rights.MayReadAsync(viewer, read.Document, cancellationToken))
        {
            return (null, new NotFoundError());
        }

        var post = read.Document;
        if (post.AuthorId != viewer.PersonId && !post.GroupIds.All(viewer.KeepsOrderIn))
        {
            return (null, new NotAllowedError("Only its author and who keeps order in all of its groups move a thread."));
        }

        IReadOnlyList<Guid> doors = [.. groupIds.Distinct()];
        if (doors.Count is 0 or > PublishPost.MostGroups)
        {
            return (null, new GroupCountError(doors.Count, PublishPost.MostGroups));
        }

        return await rights.RefusesPostAsync(viewer, [.. doors.Except(post.GroupIds)], cancellationToken) is { } refusal ? (null, refusal) : (new ThreadPlan(read, doors), null);
    }
}
