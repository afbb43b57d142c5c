using System.Text.Json;
using System.Text.Json.Nodes;
using InsideIn.EntraId;
using InsideIn.Kit;

namespace InsideIn.Tests.Administration;

/// <summary>What administrators do in these tests. The demo company has one of them; a second one is anybody whose token says so.</summary>
internal static class Administrators
{
    public const string Request = "mutation($input: RequestBreakGlassInput!) { requestBreakGlass(input: $input) { breakGlass { id subjectId endsAt } errors { ... on Error { code } } } }";
    public const string Approve = "mutation($id: ID!) { approveBreakGlass(input: { breakGlassId: $id }) { breakGlass { endsAt } errors { ... on Error { code } } } }";
    public const string SignOut = "mutation($input: SignOutPersonInput!) { signOutPerson(input: $input) { person { id } errors { ... on Error { code } } } }";

    /// <summary>Asks with a token that carries the role.</summary>
    public static Task<Answer> AskAsAsync(this Employee person, string role, string query, object? variables = null) =>
        person.AskWithAsync(draft => draft.Claims["roles"] = new JsonArray(role), query, variables);

    public static Task<Answer> AskAsAdminAsync(this Employee person, string query, object? variables = null) => person.AskAsAsync(AppRoles.Admin, query, variables);

    /// <summary>Asks to read a thread; the answer is the request's id.</summary>
    public static async Task<string> RequestBreakGlassAsync(this Employee admin, string subjectId)
    {
        var answer = await admin.AskAsAdminAsync(Request, new { input = new { subjectId, reason = "A report of harassment" } });
        return answer.Expected().TextAt("requestBreakGlass.breakGlass.id") ?? throw new InvalidOperationException(answer.Text);
    }

    /// <summary>Gives the second yes.</summary>
    public static async Task ApproveAsync(this Employee admin, string request)
    {
        var answer = await admin.AskAsAdminAsync(Approve, new { id = request });
        _ = answer.Expected().TextAt("approveBreakGlass.breakGlass.endsAt") ?? throw new InvalidOperationException(answer.Text);
    }

    /// <summary>The acts that the audit tells of with these words in their details, the latest first, once there are so many.</summary>
    public static async Task<IReadOnlyList<(string Action, JsonElement Details)>> ActsAsync(this Employee admin, string words, int count)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            var trail = (await admin.AskAsAdminAsync("{ auditTrail(first: 50) { nodes { action details } } }")).Expected().At("auditTrail.nodes");
            var acts = trail.EnumerateArray()
                .Select(link => (Action: link.GetProperty("action").GetString()!, Details: link.GetProperty("details")))
                .Where(link => link.Details.GetRawText().Contains(words, StringComparison.Ordinal))
                .ToList();
            if (acts.Count >= count)
            {
                return acts;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
        }
    }
}
