namespace InsideIn.Polls;

/// <summary>Two options say the same.</summary>
/// <param name="Text">What both say.</param>
public sealed record PollOptionTwiceError(string Text) : IError
{
    /// <inheritdoc/>
    public string Message => $"The option '{Text}' stands there twice; each needs to differ.";

    /// <inheritdoc/>
    public string Code => "POLL_OPTION_TWICE";
}

/// <summary>What was chosen is no option of this poll; its author may just have changed them.</summary>
/// <param name="Count">How many of the chosen are none.</param>
public sealed record PollOptionUnknownError(int Count) : IError
{
    /// <inheritdoc/>
    public string Message => $"{Count} of the chosen options are not among this poll's; look at them again.";

    /// <inheritdoc/>
    public string Code => "POLL_OPTION_UNKNOWN";
}

/// <summary>The poll is closed.</summary>
/// <param name="ClosedAt">Since when.</param>
public sealed record PollClosedError(DateTimeOffset ClosedAt) : IError
{
    /// <inheritdoc/>
    public string Message => $"This poll closed at {ClosedAt:u}; votes stand as they are.";

    /// <inheritdoc/>
    public string Code => "POLL_CLOSED";
}

/// <summary>Somebody has voted already, so what they chose from stays.</summary>
public sealed record PollFrozenError : IError
{
    /// <inheritdoc/>
    public string Message => "Somebody has voted; the options stay as they are.";

    /// <inheritdoc/>
    public string Code => "POLL_FROZEN";
}

/// <summary>The viewer has voted in a secret poll: nobody knows which vote it was, so nobody can change or withdraw it.</summary>
public sealed record SecretVoteCastError : IError
{
    /// <inheritdoc/>
    public string Message => "Your vote is in. In a secret poll nobody can find it again, so it can be neither changed nor withdrawn.";

    /// <inheritdoc/>
    public string Code => "SECRET_VOTE_CAST";
}
