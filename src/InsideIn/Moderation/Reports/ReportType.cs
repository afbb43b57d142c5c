using InsideIn.People;

namespace InsideIn.Moderation;

/// <summary>The fields of a report. It is shown to who filed it, and to those who judge its case.</summary>
[ObjectType<Report>]
public static partial class ReportType
{
    /// <summary>The case that it belongs to.</summary>
    [ID<ModerationCase>]
    public static Guid GetCaseId([Parent] Report report) => report.CaseId;

    /// <summary>Who reported, for the company's moderators and for the reporter; null for everybody else, the moderators of groups among them.</summary>
    public static async Task<Person?> GetReporterAsync([Parent] Report report, [GlobalState] Viewer viewer, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        viewer.PersonId == report.ReporterId || viewer.Roles.Contains(Role.Moderator) ? await people.LoadAsync(report.ReporterId, cancellationToken) : null;

    /// <summary>Where the case stands.</summary>
    [Cost(1)]
    public static async Task<CaseState> GetStateAsync([Parent] Report report, IModerationCaseByIdDataLoader cases, CancellationToken cancellationToken) =>
        (await cases.LoadRequiredAsync(report.CaseId, cancellationToken)).State;

    /// <summary>What came of it; null while nothing did.</summary>
    [Cost(1)]
    public static async Task<CaseOutcome?> GetOutcomeAsync([Parent] Report report, IModerationCaseByIdDataLoader cases, CancellationToken cancellationToken) =>
        (await cases.LoadRequiredAsync(report.CaseId, cancellationToken)).Standing?.Outcome;

    /// <summary>What those who decided say; null while nothing is decided.</summary>
    [Cost(1)]
    public static async Task<string?> GetAnswerAsync([Parent] Report report, IModerationCaseByIdDataLoader cases, CancellationToken cancellationToken) =>
        (await cases.LoadRequiredAsync(report.CaseId, cancellationToken)).Standing?.Words;

    /// <summary>Until when an answer is promised, while there is none.</summary>
    [Cost(1)]
    public static async Task<DateTimeOffset?> GetAnswerByAsync([Parent] Report report, IModerationCaseByIdDataLoader cases, CancellationToken cancellationToken) =>
        await cases.LoadRequiredAsync(report.CaseId, cancellationToken) is { IsOpen: true } open ? open.DueAt : null;

    /// <summary>Whether the viewer may contest what came of it.</summary>
    [Cost(1)]
    public static async Task<bool> GetMayAppealAsync([Parent] Report report, [GlobalState] Viewer viewer, IModerationCaseByIdDataLoader cases, TimeProvider time, CancellationToken cancellationToken) =>
        Judging.RefusesAppeal(viewer, await cases.LoadRequiredAsync(report.CaseId, cancellationToken), time.GetUtcNow()) is null;

    /// <summary>The cases among the ids, for the reports that name them; whoever holds a report may know what its fields tell of the case.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, ModerationCase>> GetModerationCaseByIdAsync(IReadOnlyList<Guid> ids, DocumentStore store, CancellationToken cancellationToken) =>
        (await store.GetAsync(ModerationStore.Cases, ids, cancellationToken)).Documents();
}
