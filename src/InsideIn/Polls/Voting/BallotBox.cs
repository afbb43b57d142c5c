namespace InsideIn.Polls;

/// <summary>How many votes chose the same.</summary>
/// <param name="Choice">The numbers of the options, in the order of choosing: <c>2 0</c>.</param>
/// <param name="Count">The votes.</param>
public sealed record ChoiceCount(string Choice, int Count);

/// <summary>
/// The votes of a poll, without those who cast them and without their order: how often each choice was made.
/// An open poll has several boxes, so that many vote at once. A secret one has a single box: with several, the latest vote in a box could be told
/// from the others by the store's own version numbers.
/// </summary>
/// <param name="Id">Follows from poll and number.</param>
/// <param name="PollId">The poll.</param>
/// <param name="Choices">The choices in the order of their text.</param>
public sealed record BallotBox(Guid Id, Guid PollId, IReadOnlyList<ChoiceCount> Choices)
{
    /// <summary>The boxes of an open poll.</summary>
    public const int Most = 16;

    /// <summary>The choices that were told last while the poll is secret and open: those after the last full five votes.</summary>
    public IReadOnlyList<ChoiceCount> Told { get; init; } = [];

    /// <summary>The votes in it.</summary>
    public int Count => Choices.Sum(choice => choice.Count);

    /// <summary>The id of one of a poll's boxes.</summary>
    public static Guid IdOf(Guid pollId, int number) => Ids.Of($"ballotBox.{number}", pollId);

    /// <summary>The box of a poll in which a person's vote lies, whether the poll is open or secret.</summary>
    public static Guid IdOf(Poll poll, Guid personId) => IdOf(poll.Id, poll.IsSecret ? 0 : personId.ToByteArray()[15] % Most);

    /// <summary>The box with one vote taken out and another one put in, either of them none.</summary>
    public BallotBox Change(IReadOnlyList<int>? before, IReadOnlyList<int>? after)
    {
        var counts = Choices.ToDictionary(choice => choice.Choice, choice => choice.Count);
        if (before is not null)
        {
            counts[Text(before)]--;
        }

        if (after is not null)
        {
            counts[Text(after)] = counts.GetValueOrDefault(Text(after)) + 1;
        }

        var changed = this with { Choices = [.. counts.Where(pair => pair.Value > 0).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new ChoiceCount(pair.Key, pair.Value))] };
        return changed.Count % Poll.SecretVotesAtOnce == 0 ? changed with { Told = changed.Choices } : changed;
    }

    private static string Text(IReadOnlyList<int> choice) => string.Join(' ', choice);
}
