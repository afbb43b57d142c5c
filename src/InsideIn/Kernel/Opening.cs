namespace InsideIn.Kernel;

/// <summary>A door through which a thread is read since it was opened; what had been said by then was said to fewer people.</summary>
/// <param name="GroupId">The door.</param>
/// <param name="WideningId">The change that opened it; authors agree to it, or not.</param>
/// <param name="At">When, UTC.</param>
public sealed record Opening(Guid GroupId, Guid WideningId, DateTimeOffset At);

/// <summary>
/// Where something stood before it went to another thread, and whom it was meant for there: they go on reading its words, and others do once its author agrees (demand 10).
/// </summary>
/// <param name="WideningId">The change by which it left; its author agrees to that, or not.</param>
/// <param name="LeftAt">When, UTC.</param>
/// <param name="Doors">The groups that the thread stood in.</param>
/// <param name="WrittenAt">When that thread was begun.</param>
/// <param name="Openings">Its doors that had been opened late.</param>
public sealed record FormerPlace(Guid WideningId, DateTimeOffset LeftAt, IReadOnlyList<Guid> Doors, DateTimeOffset? WrittenAt, IReadOnlyList<Opening> Openings)
{
    /// <summary>A thread's place, at the moment when a change takes something out of it.</summary>
    public static FormerPlace Of(Audience thread, Guid wideningId, DateTimeOffset at) => new(wideningId, at, thread.Doors, thread.WrittenAt, thread.Openings);
}

/// <summary>Something said by a person, whose words are left out for newcomers until that person agrees to the wider audience (demand 10).</summary>
public interface IBlankable : IReadable
{
    /// <summary>When it was said.</summary>
    DateTimeOffset SaidAt { get; }

    /// <summary>The threads that it stood in before, the first one first. Shape: empty for most.</summary>
    IReadOnlyList<FormerPlace> FormerPlaces => [];

    /// <summary>The same thing without its words, and without whatever it carries.</summary>
    IReadable Blank();
}
