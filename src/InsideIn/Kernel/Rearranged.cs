using System.Text.Json.Serialization;

namespace InsideIn.Kernel;

/// <summary>What became of one thread when threads were moved, split or merged.</summary>
/// <param name="Subject">What the thread hangs on.</param>
/// <param name="From">The groups that it stood in. Shape: empty where the thread is new.</param>
/// <param name="To">The groups that it stands in. Shape: empty where it has gone into another; the same as before where only its comments are others.</param>
public sealed record RearrangedThread(Subject Subject, IReadOnlyList<Guid> From, IReadOnlyList<Guid> To)
{
    /// <summary>A thread that stays where it is, with other comments than before.</summary>
    public static RearrangedThread In(Subject subject, IReadOnlyList<Guid> groupIds) => new(subject, groupIds, groupIds);

    /// <summary>Whether it stands in other groups than before.</summary>
    [JsonIgnore]
    public bool HasOtherDoors => !From.SequenceEqual(To);
}

/// <summary>Threads stand elsewhere than before, or have other comments. Nothing new was said, so nobody is told again (rule R11).</summary>
/// <param name="ActorId">Who did it.</param>
/// <param name="At">When, UTC.</param>
public abstract record ThreadsRearranged(Guid ActorId, DateTimeOffset At) : Fact(ActorId, At)
{
    /// <summary>Each thread that it concerns.</summary>
    [JsonIgnore]
    public abstract IReadOnlyList<RearrangedThread> Threads { get; }
}
