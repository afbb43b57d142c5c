namespace InsideIn.Mentions;

/// <summary>A text with its mentions resolved: who is named in it and told.</summary>
/// <param name="Body">The text; what names nobody who may read it is plain words.</param>
/// <param name="PersonIds">The people to tell.</param>
/// <param name="GroupIds">The groups among whose members they are.</param>
/// <param name="Unreached">The names, as typed, that stayed plain words.</param>
public sealed record Mentioned(RichText Body, IReadOnlyList<Guid> PersonIds, IReadOnlyList<Guid> GroupIds, IReadOnlyList<string> Unreached)
{
    /// <summary>What it stands in, and since when.</summary>
    public required MentioningText Text { get; init; }

    /// <summary>The most people who are told without a confirmation.</summary>
    public const int MostUnasked = 5;

    /// <summary>The most people whom anybody may tell.</summary>
    public const int MostByAnybody = 50;

    /// <summary>The groups that stayed plain words because nobody was there to be asked.</summary>
    public IReadOnlyList<Guid> LeftOutGroupIds { get; init; } = [];

    /// <summary>Why so many may not be told: not by this author, or not before the number is confirmed; null when they may.</summary>
    public IError? Refuses(bool keepsOrder)
    {
        var isConfirmed = PersonIds.Count <= MostUnasked || Text.Confirms(PersonIds.Count);
        return !isConfirmed && Text.IsUnattended ? new MentionsNotConfirmedError(PersonIds.Count, MostUnasked)
            : !keepsOrder && PersonIds.Count > MostByAnybody ? new TooManyMentionedError(PersonIds.Count, MostByAnybody)
            : !isConfirmed ? new MentionsNotConfirmedError(PersonIds.Count, MostUnasked)
            : null;
    }
}
