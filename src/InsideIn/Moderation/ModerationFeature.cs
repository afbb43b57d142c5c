namespace InsideIn.Moderation;

/// <summary>Reports, the queue of those who judge them, decisions with a reason, one appeal, and counts for everybody.</summary>
public static class ModerationFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Moderation")
    {
        Collections = [ModerationStore.Cases, ModerationStore.Reports],
        Facts = [typeof(ContentReported), typeof(CaseDecided), typeof(CaseAppealed), typeof(AppealDecided), typeof(SubjectWithheld), typeof(SubjectReleased)],
        PersonalData =
        [
            new PersonalData<ModerationCase>(ModerationStore.Cases, "decisions about my words")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, ModerationStore.ToldTo(id), cancellationToken),
                Show = @case => new { @case.Id, @case.Subject, @case.State, @case.Standing?.Outcome, @case.Standing?.Reason, @case.Standing?.Words, @case.Standing?.At },
                Forget = Forget,
            },
            new PersonalData<Report>(ModerationStore.Reports, "reports")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, ModerationStore.ReportsBy(id), cancellationToken),
                Show = report => new { report.CaseId, report.Reason, report.Words, report.FiledAt },
                Forget = (report, who) => report with { Words = who.Replace(report.Words) },
            },
        ],
        Services = services => services
            .AddSingleton<Withholdings>()
            .AddSingleton<CaseDesk>()
            .AddSingleton<IListener, CaseUpkeep>()
            .AddSingleton<IListener, ModerationAudit>(),
    };

    private static ModerationCase? Forget(ModerationCase @case, Pseudonym who) => @case with
    {
        Decision = Forget(@case.Decision, who),
        FinalDecision = Forget(@case.FinalDecision, who),
        Appeal = @case.Appeal is { } appeal ? appeal with { Words = who.Replace(appeal.Words) } : null,
    };

    private static CaseDecision? Forget(CaseDecision? decision, Pseudonym who) => decision is null ? null : decision with { Words = who.Replace(decision.Words) };
}
