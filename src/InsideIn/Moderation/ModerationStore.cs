namespace InsideIn.Moderation;

/// <summary>Where cases and reports are kept, and every list of them with its index.</summary>
public static class ModerationStore
{
    /// <summary>The cases. None is ever deleted.</summary>
    public static readonly Collection<ModerationCase> Cases = new("moderationCases", @case => @case.Id);

    /// <summary>The reports.</summary>
    public static readonly Collection<Report> Reports = new("reports", report => report.Id);

    private static readonly Index<ModerationCase> ByOpen = Cases.Unique("byOpen", index => index.Ascending(@case => @case.OpenOn));

    private static readonly Index<ModerationCase> ByQueue = Cases.Index("byQueue", index => index.Each(@case => @case.QueuedUnder).Ascending(@case => @case.DueAt));

    private static readonly Index<ModerationCase> BySubject = Cases.Index("bySubject", index => index.Ascending(@case => @case.SubjectId).Descending(@case => @case.OpenedAt));

    private static readonly Index<ModerationCase> ByAuthor = Cases.Index("byAuthor", index => index.Ascending(@case => @case.ToldToId).Descending(@case => @case.OpenedAt));

    private static readonly Index<ModerationCase> ByOutcome = Cases.Index("byOutcome", index => index.Ascending(@case => @case.DecidedIn).Ascending(@case => @case.DecidedAs));

    private static readonly Index<ModerationCase> ByAppeal = Cases.Index("byAppeal", index => index.Ascending(@case => @case.AppealDecidedIn));

    private static readonly Index<Report> ByReporter = Reports.Index("byReporter", index => index.Ascending(report => report.ReporterId).Descending(report => report.FiledAt));

    private static readonly Index<Report> ByCase = Reports.Index("byCase", index => index.Ascending(report => report.CaseId).Ascending(report => report.FiledAt));

    private static readonly Index<Report> ByQuarter = Reports.Index("byQuarter", index => index.Ascending(report => report.FiledIn));

    /// <summary>The cases that wait for the viewer, the most urgent first: all for the company's moderators, those of their groups for others.</summary>
    public static Pick<ModerationCase> QueueOf(Viewer viewer) => viewer.Roles.Contains(Role.Moderator)
        ? ByQueue.At(Guid.Empty)
        : ByQueue.AtAny(viewer.Groups.Where(place => place.Value >= GroupRole.Moderator).Select(place => (Key)place.Key));

    /// <summary>The one open case on a thing.</summary>
    public static Pick<ModerationCase> OpenOn(Guid subjectId) => ByOpen.At(subjectId).Take(1);

    /// <summary>All cases on a thing, the latest first.</summary>
    public static Pick<ModerationCase> On(Guid subjectId) => BySubject.At(subjectId);

    /// <summary>The cases about a person's words of which the person is told, the latest first.</summary>
    public static Pick<ModerationCase> ToldTo(Guid authorId) => ByAuthor.At(authorId);

    /// <summary>What came of the cases decided in a quarter.</summary>
    public static Pick<ModerationCase> DecidedIn(string quarter, CaseOutcome outcome) => ByOutcome.At(quarter, outcome);

    /// <summary>The appeals decided in a quarter that changed something, or that did not.</summary>
    public static Pick<ModerationCase> AppealsDecidedIn(string quarter, bool changed) => ByAppeal.At(changed ? $"{quarter}-changed" : quarter);

    /// <summary>A person's reports, the latest first.</summary>
    public static Pick<Report> ReportsBy(Guid reporterId) => ByReporter.At(reporterId);

    /// <summary>The reports of a case, the first first.</summary>
    public static Pick<Report> ReportsIn(Guid caseId) => ByCase.At(caseId);

    /// <summary>The reports filed in a quarter.</summary>
    public static Pick<Report> ReportsFiledIn(string quarter) => ByQuarter.At(quarter);

    /// <summary>The open case on a thing; null when there is none.</summary>
    public static async Task<Stored<ModerationCase>?> FindOpenAsync(DocumentStore store, Guid subjectId, CancellationToken cancellationToken)
    {
        var open = await store.PickAsync(OpenOn(subjectId), cancellationToken);
        return open.Count == 0 ? null : await store.GetAsync(Cases, open[0].Id, cancellationToken);
    }
}
