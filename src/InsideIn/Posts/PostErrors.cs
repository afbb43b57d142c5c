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

/// <summary>The moment at which a post would expire is too soon or too far away.</summary>
/// <param name="ExpiresAt">The moment found.</param>
/// <param name="Earliest">The first one allowed.</param>
/// <param name="Latest">The last one allowed.</param>
public sealed record ExpiresAtOutOfRangeError(DateTimeOffset ExpiresAt, DateTimeOffset Earliest, DateTimeOffset Latest) : IError
{
    /// <inheritdoc/>
    public string Message => $"The post would expire at {ExpiresAt:yyyy-MM-dd HH:mm:ss} UTC; expected from {Earliest:yyyy-MM-dd HH:mm:ss} to {Latest:yyyy-MM-dd HH:mm:ss} UTC.";

    /// <inheritdoc/>
    public string Code => "EXPIRES_AT_OUT_OF_RANGE";
}
