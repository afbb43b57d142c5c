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
        var moves = (await store.GetAsync(MoveStore.Moves, [.. picked.Select(entry => entry.Id)], cancellationToken)).Documents();
        return picked.ToConnection(paging, entry => moves.GetValueOrDefault(entry.Id));
    }
}

/// <summary>The fields of a move that need loading.</summary>
[ObjectType<Move>]
public static partial class MoveType
{
    /// <summary>The post that was moved; null for who does not read it where it stands now: the tombstone tells of nothing that they may not know (rule R7).</summary>
    public static Task<Post?> GetPostAsync([Parent] Move move, IPostByIdDataLoader posts, CancellationToken cancellationToken) => posts.LoadAsync(move.PostId, cancellationToken);

    /// <summary>Who moved it.</summary>
    public static Task<Person> GetActorAsync([Parent] Move move, IPersonByIdDataLoader people, CancellationToken cancellationToken) => people.LoadRequiredAsync(move.ActorId, cancellationToken);
}
