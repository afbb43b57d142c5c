using InsideIn.Access;
using InsideIn.Conversations;
using InsideIn.Posts;

namespace InsideIn.Moves;

/// <summary>What becomes of a thread, once it is clear that the viewer may do so. The preview shows it and the deed does it.</summary>
internal sealed record ThreadPlan
{
    /// <summary>The most comments that go to another thread at once.</summary>
    public const int MostComments = 2_000;

    /// <summary>The thread that leaves its place, whole or in part.</summary>
    public required Stored<Post> Thread { get; init; }

    /// <summary>The comments that go along, with what is left of deleted ones.</summary>
    public required IReadOnlyList<Stored<Comment>> Comments { get; init; }

    /// <summary>Whether the post goes along as well.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>Whom all that is meant for then.</summary>
    public required Audience After { get; init; }

    /// <summary>Whether somebody may come to read it who did not, now or later.</summary>
    public required bool IsWider { get; init; }

    /// <summary>The thread that it goes into; null when it stands for itself.</summary>
    public Stored<Post>? Into { get; init; }

    /// <summary>What was asked for, by ids.</summary>
    public required IReadOnlyList<Guid> Asked { get; init; }

    /// <summary>The post that the thread hangs on.</summary>
    public Post Post => Thread.Document;

    /// <summary>The groups that it stands in then.</summary>
    public IReadOnlyList<Guid> Doors => After.Doors;

    /// <summary>The doors through which it was not read before.</summary>
    public IReadOnlyList<Guid> Added => [.. Doors.Except(Post.GroupIds)];

    /// <summary>The authors of what goes along, each once.</summary>
    public IReadOnlyList<Guid> Authors =>
        [.. (IsWhole ? [Post.AuthorId] : Array.Empty<Guid>()).Concat(Comments.Where(comment => !comment.Document.IsDeleted).Select(comment => comment.Document.AuthorId)).Distinct()];

    /// <summary>The files that go along.</summary>
    public IReadOnlyList<Guid> FileIds => [.. (IsWhole ? Post.FileIds : []).Concat(Comments.SelectMany(comment => comment.Document.FileIds))];

    /// <summary>The thread that an address leads to: of one that was merged into another, that one. Null for what the viewer may not read.</summary>
    public static async Task<Stored<Post>?> FindAsync(Guid postId, Viewer viewer, Rights rights, DocumentStore store, CancellationToken cancellationToken)
    {
        var read = await PostStore.FindAsync(store, postId, cancellationToken);
        if (read is { Document.MergedIntoId: { } into })
        {
            read = await PostStore.FindAsync(store, into, cancellationToken);
        }

        return read is not null && await rights.MayReadAsync(viewer, read.Document, cancellationToken) ? read : null;
    }

    /// <summary>Why the viewer may not rearrange the thread; null when they may: its author, and who keeps order in all of its groups (rule R8).</summary>
    public static NotAllowedError? Refuses(Viewer viewer, Post post) =>
        post.AuthorId == viewer.PersonId || post.GroupIds.All(viewer.KeepsOrderIn) ? null : new NotAllowedError("Only its author and who keeps order in all of its groups move, split or merge a thread.");

    /// <summary>Why a thread may not come to stand in these groups; null when it may. It needs the right to post in each of them that is new.</summary>
    public static async Task<IError?> RefusesDoorsAsync(IReadOnlyList<Guid> doors, Post from, Viewer viewer, Rights rights, CancellationToken cancellationToken) =>
        doors.Count is 0 or > PublishPost.MostGroups
            ? new GroupCountError(doors.Count, PublishPost.MostGroups)
            : await rights.RefusesPostAsync(viewer, [.. doors.Except(from.GroupIds)], cancellationToken);

    /// <summary>The doors that were opened late, once the thread stands in these groups by a change at that moment.</summary>
    public IReadOnlyList<Opening> OpeningsBy(Guid moveId, DateTimeOffset at) =>
        [.. Post.Openings.Where(opening => Doors.Contains(opening.GroupId)).Concat(Added.Select(door => new Opening(door, moveId, at)))];

    /// <summary>Whom the change asks; who splits a thread says something themselves, which stands at its head.</summary>
    public IReadOnlyList<Guid> AskedBy(Guid actorId) => !IsWider ? [] : IsWhole ? Authors : [.. Authors.Append(actorId).Distinct()];

    /// <summary>Saves the move with the question to each author; who makes the change has agreed for what they said themselves.</summary>
    public Batch Save(Batch batch, Move move, Subject thread)
    {
        var opened = Added.Append(Doors[0]).First();
        foreach (var author in move.AskedIds)
        {
            var answer = author == move.ActorId ? WideningAnswer.Agreed : WideningAnswer.Open;
            batch.Insert(WideningStore.Consents, new WideningConsent(move.Id, author, opened, thread, move.At, answer));
        }

        List<Guid> others = [.. move.AskedIds.Where(author => author != move.ActorId)];
        _ = others.Count == 0 ? batch : batch.Append(new WideningAsked(move.At, move.Id, opened, others));
        return batch.Insert(MoveStore.Moves, move);
    }
}
