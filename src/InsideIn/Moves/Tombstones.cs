using InsideIn.Conversations;
using InsideIn.Groups;
using InsideIn.People;
using InsideIn.Posts;

namespace InsideIn.Moves;

/// <summary>The tombstones in a group.</summary>
[ObjectType<Group>]
public static partial class GroupMoves
{
    /// <summary>What was moved out of the group, the latest first: that it was, when and by whom. Empty for who does not read the group.</summary>
    [UsePaging(ConnectionName = "MovesOut")]
    public static async Task<Connection<Move>> GetMovesOutAsync([Parent] Group group, PagingArguments paging, [GlobalState] Viewer viewer, DocumentStore store, CancellationToken cancellationToken)
    {
        // Of a group that shows its history since joining the tombstones are for its members from then on, like everything else that was said.
        var picked = group.IsReadableBy(viewer) && !viewer.Limits.ContainsKey(group.Id) ? await store.PickAsync(MoveStore.OutOf(group.Id).Page(paging), cancellationToken) : [];
        return await picked.ToConnectionAsync(paging, store, cancellationToken);
    }
}

/// <summary>The tombstones in a thread, and the ways that lead on from old addresses.</summary>
[ObjectType<Post>]
public static partial class PostMoves
{
    private const int MostMerged = 20;

    private const int MostUndoable = 20;

    /// <summary>What was split off this thread, the latest first: that it was, when, by whom and how many comments.</summary>
    [UsePaging(ConnectionName = "MovesOut")]
    public static async Task<Connection<Move>> GetMovesOutAsync([Parent] Post post, PagingArguments paging, DocumentStore store, CancellationToken cancellationToken) =>
        await (await store.PickAsync(MoveStore.OutOfThread(post.Id).Page(paging), cancellationToken)).ToConnectionAsync(paging, store, cancellationToken);

    /// <summary>Whether the viewer may move, split and merge the thread: its author, and who keeps order in all of its groups.</summary>
    public static bool GetMayMove([Parent] Post post, [GlobalState] Viewer viewer) => post.MergedIntoId is null && ThreadPlan.Refuses(viewer, post) is null;

    /// <summary>What the viewer did last with this thread, while it can be undone; null otherwise.</summary>
    public static async Task<Move?> GetUndoableMoveAsync([Parent] Post post, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var picked = await store.PickAsync(MoveStore.By(viewer.PersonId).Between(now - Move.UndoTime, null).Take(MostUndoable), cancellationToken);
        var moves = (await store.GetAsync(MoveStore.Moves, [.. picked.Select(entry => entry.Id)], cancellationToken)).Documents();
        return picked
            .Select(entry => moves.GetValueOrDefault(entry.Id))
            .FirstOrDefault(move => move is not null && move.IsUndoableAt(now) && (move.PostId == post.Id || move.FromPostId == post.Id));
    }

    /// <summary>The post from whose thread this one was split off; null for others, and for who does not read that (rule R7).</summary>
    [Cost(1)]
    public static async Task<Post?> GetSplitFromAsync([Parent] Post post, IPostByIdDataLoader posts, CancellationToken cancellationToken) =>
        post.SplitFromId is { } id ? await posts.LoadAsync(id, cancellationToken) : null;

    /// <summary>The comment at the head of a thread that was split off without a title; null for others, and once that comment is gone.</summary>
    [Cost(1)]
    public static async Task<Comment?> GetOpeningCommentAsync([Parent] Post post, ICommentByIdDataLoader comments, CancellationToken cancellationToken) =>
        post.OpeningCommentId is { } id && await comments.LoadAsync(id, cancellationToken) is { } comment && comment.SubjectId == post.Id ? comment : null;

    /// <summary>The post in whose thread this one stands since the two were merged; null while it has its own.</summary>
    [Cost(1)]
    public static async Task<Post?> GetMergedIntoAsync([Parent] Post post, IPostByIdDataLoader posts, CancellationToken cancellationToken) =>
        post.MergedIntoId is { } id ? await posts.LoadAsync(id, cancellationToken) : null;

    /// <summary>The first 20 posts whose threads were merged into this one, the oldest first.</summary>
    [ListSize(AssumedSize = MostMerged)]
    public static async Task<IReadOnlyList<Post>> GetMergedPostsAsync([Parent] Post post, IPostByIdDataLoader posts, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(PostStore.MergedInto(post.Id).Take(MostMerged), cancellationToken);
        return [.. (await posts.LoadAsync([.. picked.Select(entry => entry.Id)], cancellationToken)).OfType<Post>()];
    }
}

/// <summary>The fields of a move that need loading.</summary>
[ObjectType<Move>]
public static partial class MoveType
{
    /// <summary>The post that the thread hangs on now; null for who does not read it where it stands: the tombstone tells of nothing that they may not know (rule R7).</summary>
    public static Task<Post?> GetPostAsync([Parent] Move move, IPostByIdDataLoader posts, CancellationToken cancellationToken) => posts.LoadAsync(move.PostId, cancellationToken);

    /// <summary>Who did it.</summary>
    public static Task<Person> GetActorAsync([Parent] Move move, IPersonByIdDataLoader people, CancellationToken cancellationToken) => people.LoadRequiredAsync(move.ActorId, cancellationToken);
}

/// <summary>Lists of moves.</summary>
internal static class MoveLists
{
    /// <summary>The page with the moves on it.</summary>
    public static async Task<Connection<Move>> ToConnectionAsync(this IReadOnlyList<Entry> picked, PagingArguments paging, DocumentStore store, CancellationToken cancellationToken)
    {
        var moves = (await store.GetAsync(MoveStore.Moves, [.. picked.Select(entry => entry.Id)], cancellationToken)).Documents();
        return picked.ToConnection(paging, entry => moves.GetValueOrDefault(entry.Id));
    }
}
