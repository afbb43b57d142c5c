using InsideIn.Polls;

namespace InsideIn.Archive;

/// <summary>The poll that a post carries, with what everybody may know of its outcome, and never who voted what.</summary>
internal sealed record PollLine(PollMethod Method, bool IsSecret, PollResultsShown ShowResults, IReadOnlyList<string> Options)
{
    public DateTimeOffset? ClosesAt { get; init; }

    /// <summary>The votes for each option, or in a ranked poll those that name it first; missing where nobody may know them yet, or ever.</summary>
    public IReadOnlyList<int>? Counts { get; init; }

    /// <summary>The numbers of the options ahead, 0 for the first; missing where nobody may know.</summary>
    public IReadOnlyList<int>? Leading { get; init; }

    /// <summary>How often each choice was made; missing as above, and of secret polls with several choices, where a rare choice would tell on whoever made it.</summary>
    public IReadOnlyList<ChoiceLine>? Choices { get; init; }

    /// <summary>The polls as lines, by their ids.</summary>
    public static async Task<IReadOnlyDictionary<Guid, PollLine>> FindAsync(DocumentStore store, IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var polls = await store.FindAsync(PollStore.Polls, ids, cancellationToken);
        var boxes = (await store.FindAsync(PollStore.Boxes, ids.SelectMany(PollStore.BoxIdsOf), cancellationToken)).Values.ToLookup(box => box.PollId);
        return polls.ToDictionary(pair => pair.Key, pair => Of(pair.Value, PollTally.Of([.. boxes[pair.Key]])));
    }

    /// <summary>
    /// Adds the poll to what comes, closed: who voted is not known here, so nobody may vote again. Shape: its id; null, and no poll, where its outcome could not be shown as it was.
    /// </summary>
    public Guid? AddTo(ReadingStep step, Guid postId, Guid authorId)
    {
        if (Choices is null)
        {
            step.Tally.Skip("polls of theirs whose votes cannot be counted again");
            return null;
        }

        var pollId = Poll.IdOf(postId);
        step.Batch.Insert(PollStore.Polls, new Poll
        {
            Id = pollId,
            Subject = new Subject(SubjectKind.Post, postId),
            AuthorId = authorId,
            Method = Method,
            IsSecret = IsSecret,
            ShowResults = ShowResults,
            ClosesAt = ClosesAt < step.At ? ClosesAt : step.At,
            IsCloseTold = true,
            Options = [.. Options.Select(text => new PollOption(Ids.Of($"pollOption.{text}", pollId), text))],
            IsFrozen = true,
        });
        step.Batch.Insert(PollStore.Boxes, new BallotBox(BallotBox.IdOf(pollId, 0), pollId, [.. Choices.Select(choice => new ChoiceCount(string.Join(' ', choice.Options), choice.Count))]));
        return pollId;
    }

    // Whoever reads an archive has not voted, and reads it at no certain time: it has what a stranger to the poll sees.
    private static PollLine Of(Poll poll, PollTally tally)
    {
        var line = new PollLine(poll.Method, poll.IsSecret, poll.ShowResults, [.. poll.Options.Select(option => option.Text)]) { ClosesAt = poll.ClosesAt };
        var isClosed = poll.IsCloseTold;
        if (!isClosed && (poll.IsSecret || poll.IsSealed || poll.ShowResults == PollResultsShown.AfterOwnVote))
        {
            return line;
        }

        var results = PollResults.Of(poll, tally, isClosed ? DateTimeOffset.MaxValue : DateTimeOffset.MinValue);
        return line with
        {
            Leading = [.. results.Leading.Select(option => poll.Options.ToList().IndexOf(option))],
            Counts = poll.TellsWinnerAlone ? null : [.. results.Counts.Select(count => count.Count)],
            Choices = poll.TellsWinnerAlone || (poll.IsSecret && poll.Method != PollMethod.Single)
                ? null
                : [.. tally.Choices.OrderBy(choice => choice.Choice, StringComparer.Ordinal).Select(choice => new ChoiceLine([.. choice.Choice.Split(' ').Select(int.Parse)], choice.Count))],
        };
    }
}

/// <summary>How often the same was chosen.</summary>
/// <param name="Options">The numbers of the options, in the order of choosing.</param>
/// <param name="Count">The votes.</param>
internal sealed record ChoiceLine(IReadOnlyList<int> Options, int Count);
