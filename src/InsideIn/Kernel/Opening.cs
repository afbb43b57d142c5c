namespace InsideIn.Kernel;

/// <summary>A door through which a thread is read since it was opened; what had been said by then was said to fewer people.</summary>
/// <param name="GroupId">The door.</param>
/// <param name="WideningId">The change that opened it; authors agree to it, or not.</param>
/// <param name="At">When, UTC.</param>
public sealed record Opening(Guid GroupId, Guid WideningId, DateTimeOffset At);

/// <summary>Something said by a person, whose words are left out for newcomers until that person agrees to the wider audience (demand 10).</summary>
public interface IBlankable : IReadable
{
    /// <summary>When it was said.</summary>
    DateTimeOffset SaidAt { get; }

    /// <summary>The same thing without its words, and without whatever it carries.</summary>
    IReadable Blank();
}
