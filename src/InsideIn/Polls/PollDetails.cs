namespace InsideIn.Polls;

/// <summary>A poll as its author puts it.</summary>
/// <param name="Method">How people choose.</param>
/// <param name="IsSecret">Whether nobody learns who chose what. Then nobody can change or withdraw a vote either.</param>
/// <param name="ShowResults">When it shows its results.</param>
/// <param name="ClosesAt">When it closes, within 90 days. A secret poll, and one that shows its results only then, need it.</param>
/// <param name="Options">What to choose from: 2 to 10 different texts of 1 to 200 characters.</param>
public sealed record PollDetails(PollMethod Method, bool IsSecret, PollResultsShown ShowResults, DateTimeOffset? ClosesAt, IReadOnlyList<string> Options)
{
    /// <summary>The poll that a subject is to carry, or why it may not stand.</summary>
    public (Poll? Poll, IError? Refusal) Check(Subject subject, Guid authorId, DateTimeOffset now)
    {
        var pollId = Poll.IdOf(subject.Id);
        var (options, refusal) = OptionsOf(pollId, Options);
        refusal ??= CheckClose(now);
        return refusal is not null
            ? (null, refusal)
            : (new Poll
            {
                Id = pollId,
                Subject = subject,
                AuthorId = authorId,
                Method = Method,
                IsSecret = IsSecret,
                ShowResults = ShowResults,
                ClosesAt = ClosesAt?.ToUniversalTime(),
                Options = options,
            }, null);
    }

    /// <summary>Options of a poll, cleaned, or why they may not stand.</summary>
    public static (IReadOnlyList<PollOption> Options, IError? Refusal) OptionsOf(Guid pollId, IReadOnlyList<string> typed)
    {
        const int longest = 200;
        if (typed.Count is < Poll.FewestOptions or > Poll.MostOptions)
        {
            return ([], new CountOutOfRangeError("options", typed.Count, Poll.FewestOptions, Poll.MostOptions));
        }

        var texts = typed.Select(text => RichText.Clean(text).ReplaceLineEndings(" ")).ToList();
        var refusal = texts.Select(text => TextRules.Check("options", text, longest)).FirstOrDefault(found => found is not null)
            ?? texts.CountBy(text => text, StringComparer.OrdinalIgnoreCase).Where(text => text.Value > 1).Select(text => new PollOptionTwiceError(text.Key)).FirstOrDefault();
        return refusal is null ? ([.. texts.Select(text => new PollOption(Ids.Of($"pollOption.{text}", pollId), text))], null) : ([], refusal);
    }

    private TimeOutOfRangeError? CheckClose(DateTimeOffset now)
    {
        var isNeeded = IsSecret || ShowResults is PollResultsShown.AfterClose or PollResultsShown.WinnerAfterClose;
        return ClosesAt is null ? (isNeeded ? OutOfRange() : null) : ClosesAt > now && ClosesAt <= now + Poll.Longest ? null : OutOfRange();

        TimeOutOfRangeError OutOfRange() => new("closesAt", ClosesAt, now, now + Poll.Longest);
    }
}
