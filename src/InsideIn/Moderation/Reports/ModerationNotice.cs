namespace InsideIn.Moderation;

/// <summary>What an author learns of a decision about their words. Who reported is not part of it.</summary>
/// <param name="CaseId">The case, for contesting it.</param>
/// <param name="SubjectId">What it is about.</param>
/// <param name="SubjectKind">What kind of thing that is.</param>
/// <param name="State">Where the case stands.</param>
/// <param name="Outcome">What came of it; null while the decision that held is being looked at again.</param>
/// <param name="Reason">The rule that it went by.</param>
/// <param name="Words">What those who decided say.</param>
/// <param name="DecidedAt">When it was decided.</param>
/// <param name="AppealUntil">Until when it may be contested; null when it may not be any more.</param>
/// <param name="Appeal">Why it is contested, by whoever does; null while nobody does.</param>
public sealed record ModerationNotice(
    [property: ID<ModerationCase>] Guid CaseId,
    NodeId SubjectId,
    SubjectKind SubjectKind,
    CaseState State,
    CaseOutcome Outcome,
    ReportReason Reason,
    string Words,
    DateTimeOffset DecidedAt,
    DateTimeOffset? AppealUntil,
    string? Appeal)
{
    [GraphQLIgnore]
    internal Subject Subject { get; init; }

    internal static ModerationNotice? Of(ModerationCase @case, DateTimeOffset now) => @case.Standing is not { } decision ? null : new(
        @case.Id,
        new NodeId(@case.Subject.Kind.ToString(), @case.Subject.Id),
        @case.Subject.Kind,
        @case.State,
        decision.Outcome,
        decision.Reason,
        decision.Words,
        decision.At,
        @case.AppealUntil is { } until && now < until ? until : null,
        @case.Appeal?.ById == @case.AuthorId ? @case.Appeal.Words : null)
    {
        Subject = @case.Subject,
    };
}

/// <summary>The fields of a notice that need loading.</summary>
[ObjectType<ModerationNotice>]
public static partial class ModerationNoticeType
{
    /// <summary>The author's own words, which nobody else reads while they are withheld; null when they are gone.</summary>
    [Cost(1)]
    public static Task<string?> GetTextAsync([Parent] ModerationNotice notice, IReportedTextBySubjectDataLoader texts, CancellationToken cancellationToken) =>
        texts.LoadAsync(notice.Subject, cancellationToken);
}

/// <summary>What a person reported, and what was decided about their own words.</summary>
[ObjectType<Viewer>]
public static partial class ViewerModeration
{
    /// <summary>Whether the viewer keeps order somewhere: in a group, or in the whole company.</summary>
    public static bool GetKeepsOrder([Parent] Viewer viewer) => viewer.Roles.Contains(Role.Moderator) || viewer.Groups.Keys.Any(viewer.KeepsOrderIn);

    /// <summary>What the viewer reported, the latest first.</summary>
    [UsePaging(ConnectionName = "ViewerReports")]
    public static async Task<Connection<Report>> GetReportsAsync([Parent] Viewer viewer, PagingArguments paging, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(ModerationStore.ReportsBy(viewer.PersonId).Page(paging), cancellationToken);
        var reports = (await store.GetAsync(ModerationStore.Reports, [.. picked.Select(entry => entry.Id)], cancellationToken)).Documents();
        return picked.ToConnection(paging, entry => reports.GetValueOrDefault(entry.Id));
    }

    /// <summary>What was decided about the viewer's own words, the latest first.</summary>
    [UsePaging(ConnectionName = "ViewerModerationNotices")]
    public static async Task<Connection<ModerationNotice>> GetModerationNoticesAsync([Parent] Viewer viewer, PagingArguments paging, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var picked = await store.PickAsync(ModerationStore.ToldTo(viewer.PersonId).Page(paging), cancellationToken);
        var cases = (await store.GetAsync(ModerationStore.Cases, [.. picked.Select(entry => entry.Id)], cancellationToken)).Documents();
        return picked.ToConnection(paging, entry => cases.TryGetValue(entry.Id, out var @case) ? ModerationNotice.Of(@case, now) : null);
    }
}
