namespace InsideIn.GraphQL;

/// <summary>
/// Which page the reader asks for. The engine has checked the numbers: exactly one of <see cref="First"/> and <see cref="Last"/> is set, from 0 to the field's largest page;
/// without either the reader gets the field's default page from the start.
/// </summary>
/// <param name="First">The number of entries from the start, or behind <paramref name="After"/>.</param>
/// <param name="After">The cursor to go on behind, as an edge gave it.</param>
/// <param name="Last">The number of entries from the end, or before <paramref name="Before"/>.</param>
/// <param name="Before">The cursor to stop before, as an edge gave it.</param>
public readonly record struct PagingArguments(int? First = null, string? After = null, int? Last = null, string? Before = null)
{
    /// <summary>The number of entries asked for, in either direction.</summary>
    public int Limit => First ?? Last ?? 0;

    /// <summary>Whether the list is read from its end, or back from a cursor.</summary>
    public bool IsBackward => Last is not null || Before is not null;

    /// <summary>Whether the reader asks for <c>totalCount</c>; what nobody asks for need not be counted.</summary>
    public bool IncludeTotalCount { get; init; }

    /// <summary>These arguments, for a list that is read forward only. Errors: BAD_USER_INPUT when the reader gave <c>last</c> or <c>before</c>.</summary>
    public PagingArguments RequireForward()
    {
        if (Last is null && Before is null)
        {
            return this;
        }

        throw new GraphQLException(ErrorBuilder.New()
            .SetMessage($"This list is read forward only: found '{(Last is null ? "before" : "last")}', allowed are 'first' and 'after'.")
            .SetCode(ErrorCodes.BadUserInput)
            .Build());
    }
}
