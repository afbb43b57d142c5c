namespace InsideIn.Events;

/// <summary>A wall time cannot be read or is out of range.</summary>
/// <param name="Field">The input field.</param>
/// <param name="Found">What it held.</param>
/// <param name="Expected">What it may hold.</param>
public sealed record LocalTimeInvalidError(string Field, string Found, string Expected) : IError
{
    /// <inheritdoc/>
    public string Message => $"'{Field}' is '{Found}'; expected {Expected}.";

    /// <inheritdoc/>
    public string Code => "LOCAL_TIME_INVALID";

    internal static LocalTimeInvalidError Unreadable(string field, string found) =>
        new(field, found, $"wall time such as '2026-12-01T09:00', in the years {EventTime.FirstYear} to {EventTime.LastYear}");

    internal static LocalTimeInvalidError TooLate(string localStart, string localEnd) =>
        new("localEnd", localEnd, $"a time at most {EventTime.LongestDays} days after the start '{localStart}'");
}

/// <summary>The event would end before it starts, or in the same moment.</summary>
/// <param name="LocalStart">The start found.</param>
/// <param name="LocalEnd">The end found.</param>
public sealed record EndsBeforeStartError(string LocalStart, string LocalEnd) : IError
{
    /// <inheritdoc/>
    public string Message => $"The event ends at '{LocalEnd}', which is not after its start '{LocalStart}'.";

    /// <inheritdoc/>
    public string Code => "ENDS_BEFORE_START";
}

/// <summary>The number of seats is none that an event can have.</summary>
/// <param name="Capacity">The number found.</param>
/// <param name="Minimum">The least number allowed.</param>
public sealed record CapacityInvalidError(int Capacity, int Minimum) : IError
{
    /// <inheritdoc/>
    public string Message => $"The capacity is {Capacity}; expected at least {Minimum}, or no capacity for an event without limit.";

    /// <inheritdoc/>
    public string Code => "CAPACITY_INVALID";
}

/// <summary>The join link is no web address.</summary>
/// <param name="JoinLink">The text found.</param>
/// <param name="Limit">The most characters allowed.</param>
public sealed record JoinLinkInvalidError(string JoinLink, int Limit) : IError
{
    /// <inheritdoc/>
    public string Message => $"The join link is '{JoinLink}'; expected an address that begins with 'https://' or 'http://' and has at most {Limit} characters.";

    /// <inheritdoc/>
    public string Code => "JOIN_LINK_INVALID";
}

/// <summary>Every seat is taken, and the person did not ask to wait. The answer that stood before still stands.</summary>
/// <param name="Capacity">The seats of the event.</param>
/// <param name="GoingCount">The seats taken.</param>
/// <param name="WaitlistLength">The people who wait already.</param>
public sealed record EventFullError(int Capacity, int GoingCount, int WaitlistLength) : IError
{
    /// <inheritdoc/>
    public string Message => $"All seats are taken: {GoingCount} of {Capacity}, and {WaitlistLength} waiting. You can join the waiting list.";

    /// <inheritdoc/>
    public string Code => "EVENT_FULL";
}

/// <summary>The event is over; its answers are frozen (rule R45).</summary>
/// <param name="EndedAt">When it ended, UTC.</param>
public sealed record EventPastError(DateTimeOffset EndedAt) : IError
{
    /// <inheritdoc/>
    public string Message => $"The event ended at {EndedAt:yyyy-MM-dd HH:mm} UTC; it and its answers no longer change.";

    /// <inheritdoc/>
    public string Code => "EVENT_PAST";
}

/// <summary>The event was cancelled; its answers are frozen.</summary>
/// <param name="CancelledAt">When it was cancelled, UTC.</param>
public sealed record EventCancelledError(DateTimeOffset CancelledAt) : IError
{
    /// <inheritdoc/>
    public string Message => $"The event was cancelled at {CancelledAt:yyyy-MM-dd HH:mm} UTC; its answers no longer change.";

    /// <inheritdoc/>
    public string Code => "EVENT_CANCELLED";
}
