using InsideIn.People;

namespace InsideIn.Moderation;

/// <summary>What those who judge a case see of it. Whoever holds a case may judge it or has just decided it.</summary>
[ObjectType<ModerationCase>]
public static partial class CaseType
{
    /// <summary>The case by id; null for everybody in whose queue it does not stand.</summary>
    [NodeResolver]
    public static async Task<ModerationCase?> GetModerationCaseAsync(Guid id, [GlobalState] Viewer viewer, DocumentStore store, CancellationToken cancellationToken) =>
        await store.GetAsync(ModerationStore.Cases, id, cancellationToken) is { Document: var found } && Judging.Sees(viewer, found) ? found : null;

    /// <summary>What was reported, by its id: it leads on only those who may read it.</summary>
    public static NodeId GetSubjectId([Parent] ModerationCase @case) => new(@case.Subject.Kind.ToString(), @case.Subject.Id);

    /// <summary>What kind of thing was reported.</summary>
    public static SubjectKind GetSubjectKind([Parent] ModerationCase @case) => @case.Subject.Kind;

    /// <summary>Who answers for the words.</summary>
    public static Task<Person> GetAuthorAsync([Parent] ModerationCase @case, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        people.LoadRequiredAsync(@case.AuthorId, cancellationToken);

    /// <summary>The reported words as they stand now, and nothing beside them; null when they are gone. A report lays them before those who judge it, whatever the doors.</summary>
    [Cost(1)]
    public static Task<string?> GetTextAsync([Parent] ModerationCase @case, IReportedTextBySubjectDataLoader texts, CancellationToken cancellationToken) =>
        texts.LoadAsync(@case.Subject, cancellationToken);

    /// <summary>The number of people who reported it.</summary>
    public static int GetReportCount([Parent] ModerationCase @case) => @case.ReporterIds.Count;

    /// <summary>What was reported, the first first.</summary>
    [UsePaging(ConnectionName = "CaseReports")]
    public static async Task<Connection<Report>> GetReportsAsync([Parent] ModerationCase @case, PagingArguments paging, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(ModerationStore.ReportsIn(@case.Id).Page(paging), cancellationToken);
        var reports = (await store.GetAsync(ModerationStore.Reports, [.. picked.Select(entry => entry.Id)], cancellationToken)).Documents();
        return picked.ToConnection(paging, entry => reports.GetValueOrDefault(entry.Id));
    }

    /// <summary>The moderator who looks into it; null while nobody does.</summary>
    public static async Task<Person?> GetTakenByAsync([Parent] ModerationCase @case, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        @case.TakenById is { } id ? await people.LoadAsync(id, cancellationToken) : null;

    /// <summary>What was decided first; null while nothing was.</summary>
    public static CaseDecision? GetDecision([Parent] ModerationCase @case) => @case.Decision;

    /// <summary>Why it is contested; null while it is not.</summary>
    public static string? GetAppeal([Parent] ModerationCase @case) => @case.Appeal?.Words;

    /// <summary>What was decided about the appeal; null while nothing was.</summary>
    public static CaseDecision? GetFinalDecision([Parent] ModerationCase @case) => @case.FinalDecision;

    /// <summary>Whether the answer is late.</summary>
    public static bool GetIsOverdue([Parent] ModerationCase @case, TimeProvider time) => @case.IsOpen && time.GetUtcNow() >= @case.DueAt;

    /// <summary>Why the viewer may not decide it, in words; null when they may.</summary>
    public static string? GetMayNotDecideBecause([Parent] ModerationCase @case, [GlobalState] Viewer viewer) => Judging.Refuses(viewer, @case)?.Message;
}

/// <summary>The fields of a decision that need loading.</summary>
[ObjectType<CaseDecision>]
public static partial class CaseDecisionType
{
    /// <summary>The moderator who decided.</summary>
    public static Task<Person> GetByAsync([Parent] CaseDecision decision, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        people.LoadRequiredAsync(decision.ById, cancellationToken);
}

/// <summary>What waits for a moderator.</summary>
[QueryType]
public static partial class ModerationQueries
{
    /// <summary>The open cases that the viewer may see, the most urgent first: all of them for the company's moderators, those of their groups for those who keep order there. Empty for everybody else.</summary>
    [Authorize]
    [UsePaging(ConnectionName = "ModerationQueue")]
    public static async Task<Connection<ModerationCase>> GetModerationQueueAsync(PagingArguments paging, [GlobalState] Viewer viewer, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(ModerationStore.QueueOf(viewer).Page(paging), cancellationToken);
        var cases = (await store.GetAsync(ModerationStore.Cases, [.. picked.Select(entry => entry.Id)], cancellationToken)).Documents();
        return picked.ToConnection(paging, entry => cases.GetValueOrDefault(entry.Id));
    }

    /// <summary>How many open cases the viewer may see.</summary>
    [Authorize]
    [Cost(1)]
    public static async Task<int> GetModerationQueueCountAsync([GlobalState] Viewer viewer, DocumentStore store, CancellationToken cancellationToken) =>
        await store.CountAsync(ModerationStore.QueueOf(viewer), cancellationToken: cancellationToken);

    /// <summary>What came of reports in one quarter of a year, in numbers of the whole company. Everybody may read it.</summary>
    /// <param name="year">The year, 2000 to 9999.</param>
    /// <param name="quarter">The quarter, 1 to 4, in UTC.</param>
    [Authorize]
    public static async Task<TransparencyReport?> GetTransparencyReportAsync(int year, int quarter, DocumentStore store, CancellationToken cancellationToken) =>
        year is >= 2000 and <= 9999 && quarter is >= 1 and <= 4 ? await TransparencyReport.ReadAsync(store, year, quarter, cancellationToken) : null;
}
