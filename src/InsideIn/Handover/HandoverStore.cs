namespace InsideIn.Handover;

/// <summary>Where plans are kept, and every list of them with its index.</summary>
public static class HandoverStore
{
    /// <summary>One per person and occasion.</summary>
    public static readonly Collection<HandoverPlan> Plans = new("handoverPlans", plan => plan.Id);

    private static readonly Index<HandoverPlan> ByTime = Plans.Index("byTime", index => index.Descending(plan => plan.OpenedAt));

    private static readonly Index<HandoverPlan> ByConcerned = Plans.Index("byConcerned", index => index.Each(plan => plan.ConcernedIds).Descending(plan => plan.OpenedAt));

    private static readonly Index<HandoverPlan> ByPerson = Plans.Index("byPerson", index => index.Ascending(plan => plan.PersonId).Descending(plan => plan.OpenedAt));

    private static readonly Index<HandoverPlan> ByDue = Plans.Index("byDue", index => index.Ascending(plan => plan.DueAt));

    /// <summary>All of them, the latest first.</summary>
    public static Pick<HandoverPlan> All => ByTime.At();

    /// <summary>Those that somebody sees, the latest first.</summary>
    public static Pick<HandoverPlan> Concerning(Guid personId) => ByConcerned.At(personId);

    /// <summary>Those of one person, the latest first.</summary>
    public static Pick<HandoverPlan> Of(Guid personId) => ByPerson.At(personId);

    /// <summary>Those on which something waited for a decision until <paramref name="now"/>, the longest first.</summary>
    public static Pick<HandoverPlan> DueBefore(DateTimeOffset now) => ByDue.At().Between(null, now.AddTicks(1)).Take(200);
}
