namespace InsideIn.Moderation;

/// <summary>A person has filed more reports than one has to read in a day.</summary>
/// <param name="Limit">The most reports of a person in 24 hours.</param>
public sealed record TooManyReportsError(int Limit) : IError
{
    /// <inheritdoc/>
    public string Message => $"You have filed {Limit} reports within a day, which is the most that are taken; tell a moderator directly.";

    /// <inheritdoc/>
    public string Code => "TOO_MANY_REPORTS";
}

/// <summary>Another moderator looks into the case.</summary>
/// <param name="FreeAt">From when on somebody else may take it over.</param>
public sealed record CaseTakenError(DateTimeOffset FreeAt) : IError
{
    /// <inheritdoc/>
    public string Message => $"Another moderator has taken this case and has until {FreeAt:yyyy-MM-dd HH:mm} UTC.";

    /// <inheritdoc/>
    public string Code => "CASE_TAKEN";
}

/// <summary>The case does not allow this step.</summary>
/// <param name="State">Where it stands.</param>
/// <param name="Message">Why not.</param>
public sealed record CaseClosedError(CaseState State, string Message) : IError
{
    /// <inheritdoc/>
    public string Code => "CASE_CLOSED";
}

/// <summary>The same person cannot be both of the two whom it takes.</summary>
public sealed record SecondModeratorNeededError : IError
{
    /// <inheritdoc/>
    public string Message => "It takes two people: another moderator than the one who decided must agree.";

    /// <inheritdoc/>
    public string Code => "SECOND_MODERATOR_NEEDED";
}
