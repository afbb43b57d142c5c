namespace InsideIn.Moderation;

/// <summary>What came of reports in one quarter, in numbers of the whole company.</summary>
/// <param name="Year">The year.</param>
/// <param name="Quarter">The quarter, 1 to 4.</param>
/// <param name="Reports">How many reports were filed.</param>
/// <param name="Rejected">Cases in which nothing was found wrong.</param>
/// <param name="Warnings">Cases in which the author was told not to do it again.</param>
/// <param name="EditsAsked">Cases in which the author was asked to change it.</param>
/// <param name="Removals">Cases in which the thing was removed.</param>
/// <param name="AppealsUpheld">Appeals that changed nothing.</param>
/// <param name="AppealsGranted">Appeals that changed the decision.</param>
public sealed record TransparencyReport(int Year, int Quarter, int Reports, int Rejected, int Warnings, int EditsAsked, int Removals, int AppealsUpheld, int AppealsGranted)
{
    /// <summary>Counts a quarter. Three store calls.</summary>
    internal static async Task<TransparencyReport> ReadAsync(DocumentStore store, int year, int quarter, CancellationToken cancellationToken)
    {
        var name = Quarters.Name(year, quarter);
        var reports = await store.CountAsync(ModerationStore.ReportsFiledIn(name), cancellationToken: cancellationToken);
        var outcomes = await store.CountEachAsync([.. Enum.GetValues<CaseOutcome>().Select(outcome => ModerationStore.DecidedIn(name, outcome))], cancellationToken: cancellationToken);
        var appeals = await store.CountEachAsync([ModerationStore.AppealsDecidedIn(name, changed: false), ModerationStore.AppealsDecidedIn(name, changed: true)], cancellationToken: cancellationToken);
        return new TransparencyReport(
            year,
            quarter,
            reports,
            outcomes[(int)CaseOutcome.Rejected],
            outcomes[(int)CaseOutcome.Warning],
            outcomes[(int)CaseOutcome.EditAsked],
            outcomes[(int)CaseOutcome.Removed],
            appeals[0],
            appeals[1]);
    }
}
