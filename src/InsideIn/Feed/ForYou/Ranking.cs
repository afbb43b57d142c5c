namespace InsideIn.Feed;

/// <summary>A post that may be for somebody, with all that speaks for it.</summary>
/// <param name="PostId">The post.</param>
/// <param name="PublishedAt">When it was published.</param>
/// <param name="IsSeen">Whether the person has seen it already.</param>
/// <param name="Reasons">What speaks for it. Shape: each once.</param>
public sealed record Candidate(Guid PostId, DateTimeOffset PublishedAt, bool IsSeen, IReadOnlyList<FeedReason> Reasons);

/// <summary>
/// What is for you, and in which order. It knows nothing of how often something was liked or commented on: what draws a crowd is not for that reason for you.
/// Nothing is drawn by lot and nothing depends on the hour of asking but the age of posts, so the same data give the same order.
/// </summary>
public static class Ranking
{
    /// <summary>How long For you is at most. It ends.</summary>
    public const int Length = 60;

    /// <summary>How far back it reaches.</summary>
    public static readonly TimeSpan Reach = TimeSpan.FromDays(14);

    /// <summary>In this time a post loses half of its weight.</summary>
    public static readonly TimeSpan HalfLife = TimeSpan.FromHours(36);

    /// <summary>What is left of the weight of a post that was seen.</summary>
    public const double SeenShare = 0.2;

    /// <summary>How much a reason weighs: what only this person can do something about first, then those and what they chose, then those whom they work with, then the places they are in.</summary>
    public static double WeightOf(FeedReasonKind kind) => kind switch
    {
        FeedReasonKind.QuestionInYourField => 8,
        FeedReasonKind.YouFollow => 6,
        FeedReasonKind.TagYouFollow => 5,
        FeedReasonKind.TeamWrote => 5,
        FeedReasonKind.TeamReplied => 4,
        _ => 3,
    };

    /// <summary>The posts that something speaks for which the person has not turned off, the weightiest first, each with the reason that weighs most. Equal weights are ordered by time and id (rule R22).</summary>
    public static IReadOnlyList<FeedPick> Of(IEnumerable<Candidate> candidates, IReadOnlySet<FeedReason> turnedOff, DateTimeOffset now) =>
    [
        .. from candidate in candidates
           let reasons = candidate.Reasons.Where(reason => !turnedOff.Contains(reason)).OrderByDescending(reason => WeightOf(reason.Kind)).ThenBy(reason => reason.Kind).ThenBy(reason => reason.ScopeId).ToList()
           where reasons.Count > 0 && candidate.PublishedAt > now - Reach
           orderby WeightOf(candidate, reasons, now) descending, candidate.PublishedAt descending, candidate.PostId descending
           select new FeedPick(candidate.PostId, reasons[0])
    ];

    // One reason of a kind counts: ten colleagues in one conversation are no more than one.
    private static double WeightOf(Candidate candidate, IEnumerable<FeedReason> reasons, DateTimeOffset now) =>
        reasons.Select(reason => reason.Kind).Distinct().Sum(WeightOf)
        * Math.Pow(0.5, Math.Max(0, (now - candidate.PublishedAt) / HalfLife))
        * (candidate.IsSeen ? SeenShare : 1);
}
