namespace InsideIn.Kernel;

/// <summary>There is no such thing for this viewer. Absent and unreadable are one answer (rule R2).</summary>
public sealed record NotFoundError : IError
{
    /// <inheritdoc/>
    public string Message => "There is nothing here under this id, or you may not see it.";

    /// <inheritdoc/>
    public string Code => "NOT_FOUND";
}

/// <summary>The viewer may see it, but not do this to it.</summary>
/// <param name="Message">What is allowed, and to whom.</param>
public sealed record NotAllowedError(string Message) : IError
{
    /// <summary>NOT_ALLOWED, or what keeps the viewer from it where that is worth telling apart.</summary>
    public string Code { get; init; } = "NOT_ALLOWED";

    /// <summary>The group that keeps the viewer from it; null where it is no group.</summary>
    public string? GroupName { get; init; }
}

/// <summary>A text that must say something is empty.</summary>
/// <param name="Field">The input field.</param>
public sealed record TextEmptyError(string Field) : IError
{
    /// <inheritdoc/>
    public string Message => $"'{Field}' is empty; it needs at least one character.";

    /// <inheritdoc/>
    public string Code => "TEXT_EMPTY";
}

/// <summary>A text is longer than its place allows.</summary>
/// <param name="Field">The input field.</param>
/// <param name="Length">The characters found, counted as Unicode scalar values.</param>
/// <param name="Limit">The most characters allowed.</param>
public sealed record TextTooLongError(string Field, int Length, int Limit) : IError
{
    /// <inheritdoc/>
    public string Message => $"'{Field}' has {Length} characters; at most {Limit} are allowed.";

    /// <inheritdoc/>
    public string Code => "TEXT_TOO_LONG";
}

/// <summary>Somebody else changed the text since it was read. Nothing was written, and nothing typed is lost (rule R31).</summary>
/// <param name="BaseRevision">The revision that the change was made to.</param>
/// <param name="CurrentRevision">The revision that stands now.</param>
/// <param name="CurrentText">The text that stands now, as it is typed.</param>
public sealed record StaleRevisionError(int BaseRevision, int CurrentRevision, string CurrentText) : IError
{
    /// <inheritdoc/>
    public string Message => $"The change was made to revision {BaseRevision}, but revision {CurrentRevision} stands now. Your text was not saved over it.";

    /// <inheritdoc/>
    public string Code => "STALE_REVISION";
}

/// <summary>There are too few or too many of something.</summary>
/// <param name="Field">The input field.</param>
/// <param name="Count">The number found.</param>
/// <param name="Least">The fewest allowed.</param>
/// <param name="Most">The most allowed.</param>
public sealed record CountOutOfRangeError(string Field, int Count, int Least, int Most) : IError
{
    /// <inheritdoc/>
    public string Message => $"'{Field}' has {Count} entries; allowed are {Least} to {Most}.";

    /// <inheritdoc/>
    public string Code => "COUNT_OUT_OF_RANGE";
}

/// <summary>A moment is too early or too late for its place.</summary>
/// <param name="Field">The input field.</param>
/// <param name="Found">The moment found; null where one is missing.</param>
/// <param name="EarliestAt">The earliest moment allowed.</param>
/// <param name="LatestAt">The latest moment allowed.</param>
public sealed record TimeOutOfRangeError(string Field, DateTimeOffset? Found, DateTimeOffset EarliestAt, DateTimeOffset LatestAt) : IError
{
    /// <inheritdoc/>
    public string Message => $"'{Field}' is {(Found is { } found ? $"{found:u}" : "missing")}; expected is a moment from {EarliestAt:u} to {LatestAt:u}.";

    /// <inheritdoc/>
    public string Code => "TIME_OUT_OF_RANGE";
}
