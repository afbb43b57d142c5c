namespace InsideIn.Moves;

/// <summary>Where it is kept what was moved, split and merged.</summary>
public static class MoveStore
{
    /// <summary>The moves, undone ones included.</summary>
    public static readonly Collection<Move> Moves = new("moves", move => move.Id);

    private static readonly Index<Move> ByGroupLeft = Moves.Index("byGroupLeft", index => index.Each(move => move.LeftIn).Descending(move => move.At));

    private static readonly Index<Move> ByThreadLeft = Moves.Index("byThreadLeft", index => index.Ascending(move => move.LeftInThreadId).Descending(move => move.At));

    private static readonly Index<Move> ByActor = Moves.Index("byActor", index => index.Ascending(move => move.ActorId).Descending(move => move.At));

    /// <summary>What was moved out of a group, the latest first.</summary>
    public static Pick<Move> OutOf(Guid groupId) => ByGroupLeft.At(groupId);

    /// <summary>What was split off a thread, or merged out of it, the latest first.</summary>
    public static Pick<Move> OutOfThread(Guid postId) => ByThreadLeft.At(postId);

    /// <summary>What a person moved, the latest first.</summary>
    public static Pick<Move> By(Guid personId) => ByActor.At(personId);
}
