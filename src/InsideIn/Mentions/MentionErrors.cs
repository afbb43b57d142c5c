namespace InsideIn.Mentions;

/// <summary>Why a text may not be saved with its mentions: one list for all mutations that save texts.</summary>
[Error<MentionsNotConfirmedError>]
[Error<TooManyMentionedError>]
[Error<GroupMentionedTodayError>]
public abstract class MentionRefusals;

/// <summary>Many people would be told. Nothing was saved; repeating the number confirms it.</summary>
/// <param name="RecipientCount">The people who would be told now.</param>
/// <param name="Limit">The most people who are told without asking.</param>
public sealed record MentionsNotConfirmedError(int RecipientCount, int Limit) : IError
{
    /// <inheritdoc/>
    public string Message => $"{RecipientCount} people would be told; above {Limit} the number must be confirmed with 'confirmedRecipients'.";

    /// <inheritdoc/>
    public string Code => "MENTIONS_NOT_CONFIRMED";
}

/// <summary>More people would be told than this author may tell at once.</summary>
/// <param name="RecipientCount">The people who would be told.</param>
/// <param name="Limit">The most that are allowed.</param>
public sealed record TooManyMentionedError(int RecipientCount, int Limit) : IError
{
    /// <inheritdoc/>
    public string Message => $"{RecipientCount} people would be told; above {Limit} only owners and moderators of the groups, and communications, may tell them.";

    /// <inheritdoc/>
    public string Code => "TOO_MANY_MENTIONED";
}

/// <summary>The author has told this group today already.</summary>
/// <param name="GroupName">The group.</param>
/// <param name="NextAt">When the author may mention it again.</param>
public sealed record GroupMentionedTodayError(string GroupName, DateTimeOffset NextAt) : IError
{
    /// <inheritdoc/>
    public string Message => $"You mentioned '{GroupName}' as a whole today already; once a day is allowed, the next time at {NextAt:u}.";

    /// <inheritdoc/>
    public string Code => "GROUP_MENTIONED_TODAY";
}
