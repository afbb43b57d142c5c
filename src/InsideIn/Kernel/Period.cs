namespace InsideIn.Kernel;

/// <summary>A stretch of time.</summary>
/// <param name="From">When it began, inclusive.</param>
/// <param name="Until">When it ended, exclusive; null while it lasts.</param>
public readonly record struct Period(DateTimeOffset From, DateTimeOffset? Until)
{
    /// <summary>Whether the instant lies in it.</summary>
    public bool Contains(DateTimeOffset at) => From <= at && (Until is null || at < Until);
}
