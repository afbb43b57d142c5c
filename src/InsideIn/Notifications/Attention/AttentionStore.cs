namespace InsideIn.Notifications;

/// <summary>Where it is kept what groups spend of people's attention, and every list of it with its index.</summary>
public static class AttentionStore
{
    /// <summary>The days on which groups announced something.</summary>
    public static readonly Collection<AttentionDay> Days = new("attentionDays", day => day.Id);

    /// <summary>The groups with another budget than the usual.</summary>
    public static readonly Collection<AttentionBudget> Budgets = new("attentionBudgets", budget => budget.GroupId);

    /// <summary>What could not wait.</summary>
    public static readonly Collection<UrgentSending> Urgent = new("urgentSendings", sending => sending.Id);

    private static readonly Index<UrgentSending> ByTime = Urgent.Index("byTime", index => index.Descending(sending => sending.At));

    private static readonly Index<UrgentSending> ByPerson = Urgent.Index("byPerson", index => index.Ascending(sending => sending.ById).Descending(sending => sending.At));

    /// <summary>All that could not wait, the latest first.</summary>
    public static Pick<UrgentSending> AllUrgent => ByTime.At();

    /// <summary>What one person said could not wait, the latest first.</summary>
    public static Pick<UrgentSending> UrgentBy(Guid personId) => ByPerson.At(personId);
}
