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
