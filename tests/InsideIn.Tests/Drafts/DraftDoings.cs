using InsideIn.Kit;

namespace InsideIn.Tests.Drafts;

/// <summary>What people do with drafts, through the API.</summary>
internal static class DraftDoings
{
    private const string Fields =
        "draft { id clientKey version text title kind } errors { ... on Error { code message } ... on StaleDraftError { version currentVersion currentClientKey currentText yourText currentTab } }";

    /// <summary>The answer to a save.</summary>
    public static Task<Answer> SaveDraftAsync(this Employee author, string targetId, string text, Guid clientKey, int version = 0, Guid? tab = null, DateTimeOffset? expiresAt = null, object? details = null) =>
        author.AskAsync($"mutation($input: SaveDraftInput!) {{ saveDraft(input: $input) {{ {Fields} }} }}", new { input = new { targetId, text, clientKey, version, tab, expiresAt, details } });

    /// <summary>A new draft's id. Errors: a refusal.</summary>
    public static async Task<string> DraftAsync(this Employee author, string targetId, string text, Guid? clientKey = null)
    {
        var answer = await author.SaveDraftAsync(targetId, text, clientKey ?? author.Network.NewClientKey());
        return answer.Expected().TextAt("saveDraft.draft.id") ?? throw new InvalidOperationException(answer.Text);
    }

    /// <summary>The codes with which a mutation on a draft was refused; empty when it was done.</summary>
    public static async Task<IReadOnlyList<string?>> DoAsync(this Employee person, string mutation, object input)
    {
        var name = char.ToUpperInvariant(mutation[0]) + mutation[1..];
        var answer = await person.AskAsync($"mutation($input: {name}Input!) {{ {mutation}(input: $input) {{ errors {{ ... on Error {{ code }} }} }} }}", new { input });
        return answer.Expected().RefusalsOf(mutation);
    }

    /// <summary>The post that a draft was published as.</summary>
    public static async Task<Answer> PublishDraftAsync(this Employee person, string draftId, int version = 1) =>
        (await person.AskAsync(
            "mutation($input: PublishDraftInput!) { publishDraft(input: $input) { post { id text author { id } } errors { ... on Error { code } } } }",
            new { input = new { draftId, version } })).Expected();

    /// <summary>The refusals of a schedule; empty when it stands.</summary>
    public static Task<IReadOnlyList<string?>> ScheduleAsync(this Employee person, string draftId, DateTimeOffset publishAt, int version = 1, string zone = "Europe/Lisbon") =>
        person.DoAsync("schedulePost", new { draftId, version, publishAt, zone });

    /// <summary>The person's drafts.</summary>
    public static async Task<Answer> DraftsAsync(this Employee person) =>
        (await person.AskAsync("{ viewer { drafts(first: 20) { nodes { id text version keptUntil author { id } coAuthors { id } savedBy { id } group { id } schedule { publishAt zone } refusal { code message } } } } }")).Expected();

    /// <summary>The texts of the person's drafts, the last begun first.</summary>
    public static async Task<IReadOnlyList<string?>> DraftTextsAsync(this Employee person) => (await person.DraftsAsync()).TextsAt("viewer.drafts.nodes", "text");

    /// <summary>The texts of a group's posts, the newest first, as somebody reads them.</summary>
    public static async Task<IReadOnlyList<string?>> PostsInAsync(this Employee reader, string groupId) =>
        (await reader.AskAsync("query($id: ID!) { node(id: $id) { ... on Group { posts(first: 20) { nodes { text } } } } }", new { id = groupId })).Expected().TextsAt("node.posts.nodes", "text");
}
