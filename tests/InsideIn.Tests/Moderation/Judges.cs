using InsideIn.Kit;
using InsideIn.Tests.Administration;

namespace InsideIn.Tests.Moderation;

/// <summary>What people do about things that should not stand. The demo company has one moderator; a second one is anybody whose token says so.</summary>
internal static class Judges
{
    private const string Report = "mutation($input: ReportContentInput!) { reportContent(input: $input) { report { id caseId } errors { ... on Error { code } } } }";

    private const string Decide = "mutation($input: DecideCaseInput!) { decideCase(input: $input) { moderationCase { state } errors { ... on Error { code } } } }";

    private const string Remove = "mutation($input: RemoveContentInput!) { removeContent(input: $input) { moderationCase { id state } errors { ... on Error { code } } } }";

    private const string Appeal = "mutation($input: AppealDecisionInput!) { appealDecision(input: $input) { contestedDecision { caseId } errors { ... on Error { code } } } }";

    private const string Again = "mutation($input: DecideAppealInput!) { decideAppeal(input: $input) { moderationCase { state } errors { ... on Error { code } } } }";

    private const string Confirm = "mutation($id: ID!) { confirmDecision(input: { caseId: $id }) { moderationCase { state } errors { ... on Error { code } } } }";

    private const string Take = "mutation($id: ID!) { takeCase(input: { caseId: $id }) { moderationCase { state } errors { ... on Error { code } } } }";

    public static Task<Answer> TryReportAsync(this Employee person, string subjectId, string reason = "HARASSMENT", string? words = null) =>
        person.AskAsync(Report, new { input = new { subjectId, reason, words } });

    /// <summary>Reports; the answer is the case's id.</summary>
    public static async Task<string> ReportAsync(this Employee person, string subjectId, string? words = null)
    {
        var answer = await person.TryReportAsync(subjectId, words: words);
        return answer.Expected().TextAt("reportContent.report.caseId") ?? throw new InvalidOperationException(answer.Text);
    }

    public static Task<Answer> TryDecideAsync(this Employee person, string caseId, string outcome, string words = "So be it") =>
        person.AskAsync(Decide, new { input = new { caseId, outcome, reason = "HARASSMENT", words } });

    /// <summary>Decides as one of the company's moderators; the answer is the state of the case.</summary>
    public static async Task<string> DecideAsModeratorAsync(this Employee person, string caseId, string outcome, string words = "So be it")
    {
        var answer = await person.AskAsAsync("Moderator", Decide, new { input = new { caseId, outcome, reason = "HARASSMENT", words } });
        return answer.Expected().TextAt("decideCase.moderationCase.state") ?? throw new InvalidOperationException(answer.Text);
    }

    public static Task<Answer> TryRemoveAsync(this Employee person, string subjectId) =>
        person.AskAsync(Remove, new { input = new { subjectId, reason = "SPAM", words = "Once is enough" } });

    public static Task<Answer> TryAppealAsync(this Employee person, string caseId) =>
        person.AskAsync(Appeal, new { input = new { caseId, words = "It was meant otherwise" } });

    public static Task<Answer> TryDecideAgainAsync(this Employee person, string caseId, string outcome) =>
        person.AskAsAsync("Moderator", Again, new { input = new { caseId, outcome, reason = "OTHER", words = "We looked again" } });

    public static Task<Answer> TryConfirmAsync(this Employee person, string caseId) => person.AskAsAsync("Moderator", Confirm, new { id = caseId });

    public static Task<Answer> TryTakeAsync(this Employee person, string caseId) => person.AskAsAsync("Moderator", Take, new { id = caseId });

    /// <summary>The ids of the open cases that the person sees.</summary>
    public static async Task<IReadOnlyList<string?>> QueueAsync(this Employee person) =>
        (await person.AskAsync("{ moderationQueue(first: 50) { nodes { id } } }")).Expected().TextsAt("moderationQueue.nodes", "id");

    /// <summary>The text of a post as the person reads it; null when they do not.</summary>
    public static async Task<string?> ReadAsync(this Employee person, string postId) =>
        (await person.AskAsync("query($id: ID!) { node(id: $id) { ... on Post { text } } }", new { id = postId })).Expected().TextAt("node.text");
}
