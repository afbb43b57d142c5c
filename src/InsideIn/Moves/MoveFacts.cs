using System.Text.Json.Serialization;

namespace InsideIn.Moves;

/// <summary>A thread went to other doors. Its address, who follows it and how far people have read stay what they are.</summary>
public sealed record ThreadMoved(Guid ActorId, DateTimeOffset At, Guid MoveId, Subject Subject, IReadOnlyList<Guid> From, IReadOnlyList<Guid> To) : ThreadsRearranged(ActorId, At)
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override IReadOnlyList<RearrangedThread> Threads => [new RearrangedThread(Subject, From, To)];
}

/// <summary>Comments of a thread, with their replies, became a thread of their own, whose followers and readers are those of the first one.</summary>
/// <param name="ActorId">Who did it.</param>
/// <param name="At">When, UTC.</param>
/// <param name="MoveId">What undoes it.</param>
/// <param name="Subject">The new thread.</param>
/// <param name="Origin">The thread that they stood in.</param>
/// <param name="From">The groups of that.</param>
/// <param name="To">The groups of the new one.</param>
/// <param name="CommentIds">The comments, replies included.</param>
public sealed record ThreadSplit(
    Guid ActorId, DateTimeOffset At, Guid MoveId, Subject Subject, Subject Origin, IReadOnlyList<Guid> From, IReadOnlyList<Guid> To, IReadOnlyList<Guid> CommentIds) : ThreadsRearranged(ActorId, At)
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override IReadOnlyList<RearrangedThread> Threads => [new RearrangedThread(Subject, [], To), RearrangedThread.In(Origin, From)];
}

/// <summary>A thread went into another one; its address leads there, and who followed it follows that.</summary>
/// <param name="ActorId">Who did it.</param>
/// <param name="At">When, UTC.</param>
/// <param name="MoveId">What undoes it.</param>
/// <param name="Subject">The thread that it went into.</param>
/// <param name="Merged">The thread that went.</param>
/// <param name="From">The groups that it stood in.</param>
/// <param name="To">The groups of the other.</param>
/// <param name="CommentIds">Its comments, replies included.</param>
public sealed record ThreadsMerged(
    Guid ActorId, DateTimeOffset At, Guid MoveId, Subject Subject, Subject Merged, IReadOnlyList<Guid> From, IReadOnlyList<Guid> To, IReadOnlyList<Guid> CommentIds) : ThreadsRearranged(ActorId, At)
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override IReadOnlyList<RearrangedThread> Threads => [new RearrangedThread(Merged, From, []), RearrangedThread.In(Subject, To)];
}

/// <summary>A move, a split or a merger was taken back: everything is as it was before.</summary>
public sealed record ThreadMoveUndone(Guid ActorId, DateTimeOffset At, Guid MoveId, Subject Subject) : ThreadsRearranged(ActorId, At)
{
    /// <summary>What became of the threads. Shape: empty in facts from before it was kept.</summary>
    public IReadOnlyList<RearrangedThread> PutBack { get; init; } = [];

    /// <inheritdoc/>
    [JsonIgnore]
    public override IReadOnlyList<RearrangedThread> Threads => PutBack;
}
