using InsideIn.Kit;

namespace InsideIn.Tests.Groups;

/// <summary>What tests about groups do through the API.</summary>
internal static class GroupDoings
{
    /// <summary>Performs a mutation on a group. The answer has what <paramref name="shown"/> names, and the codes of refusals.</summary>
    public static async Task<Answer> DoAsync(this Employee person, string mutation, object input, string shown = "group { id }") =>
        (await person.TryDoAsync(mutation, input, shown)).Expected();

    /// <summary>The same, whatever the server answers.</summary>
    public static Task<Answer> TryDoAsync(this Employee person, string mutation, object input, string shown = "group { id }")
    {
        var type = char.ToUpperInvariant(mutation[0]) + mutation[1..];
        return person.AskAsync($"mutation($input: {type}Input!) {{ {mutation}(input: $input) {{ {shown} errors {{ ... on Error {{ code message }} }} }} }}", new { input });
    }

    /// <summary>Performs a mutation that must be taken.</summary>
    public static async Task MustAsync(this Employee person, string mutation, object input, string shown = "group { id }")
    {
        var answer = await person.DoAsync(mutation, input, shown);
        if (answer.RefusalsOf(mutation).Count > 0)
        {
            throw new InvalidOperationException(answer.Text);
        }
    }

    /// <summary>Performs a mutation; the answer is the one code of its refusal, null when it was taken.</summary>
    public static async Task<string?> RefusalAsync(this Employee person, string mutation, object input, string shown = "group { id }") =>
        (await person.DoAsync(mutation, input, shown)).RefusalsOf(mutation) is [var code, ..] ? code : null;

    /// <summary>Fields of a group as the reader sees them; undefined when it is none of theirs.</summary>
    public static async Task<Answer> ReadGroupAsync(this Employee reader, string group, string shown) =>
        (await reader.AskAsync($"query($group: ID!) {{ node(id: $group) {{ ... on Group {{ {shown} }} }} }}", new { group })).Expected();

    /// <summary>The reader's role in a group; null when they have none.</summary>
    public static async Task<string?> RoleInAsync(this Employee reader, string group) =>
        (await reader.ReadGroupAsync(group, "viewerRole")).TextAt("node.viewerRole");

    /// <summary>The refusal of a post, null when it was taken.</summary>
    public static Task<string?> PostRefusalAsync(this Employee author, string groupId) =>
        author.RefusalAsync("publishPost", new { groupIds = new[] { groupId }, text = "A post", clientKey = author.Network.NewClientKey() }, "post { id }");

    /// <summary>The key in a node id.</summary>
    public static Guid Key(string id) => GraphQL.NodeId.TryParse(id, out var parsed) ? parsed.Key : throw new ArgumentException(id);
}
