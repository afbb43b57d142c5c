namespace InsideIn.Posts;

/// <summary>A post stands in at least one group and in no more than a few.</summary>
/// <param name="Count">The groups named.</param>
/// <param name="Limit">The most groups allowed.</param>
public sealed record GroupCountError(int Count, int Limit) : IError
{
    /// <inheritdoc/>
    public string Message => $"A post stands in 1 to {Limit} groups; {Count} were named.";

    /// <inheritdoc/>
    public string Code => "GROUP_COUNT";
}

/// <summary>The series has as many articles as it may have.</summary>
/// <param name="Limit">The most articles allowed.</param>
public sealed record SeriesFullError(int Limit) : IError
{
    /// <inheritdoc/>
    public string Message => $"A series has at most {Limit} articles; begin another one.";

    /// <inheritdoc/>
    public string Code => "SERIES_FULL";
}
