using InsideIn.Groups;
using InsideIn.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Kit;

/// <summary>What employees do in most tests, through the API. Errors: <see cref="InvalidOperationException"/> with the whole answer when the server refuses.</summary>
public static class Doings
{
    /// <summary>Makes a group with the employee as its owner, and lets others in. The answer is its id.</summary>
    public static async Task<string> CreateGroupAsync(this Employee owner, GroupPrivacy privacy, params Employee[] members)
    {
        var answer = await owner.AskAsync(
            "mutation($name: String!, $privacy: GroupPrivacy!) { createGroup(input: { name: $name, description: \"\", privacy: $privacy }) { group { id } errors { ... on Error { code } } } }",
            new { name = owner.Network.NewGroupName(), privacy = privacy.ToString().ToUpperInvariant() });
        var groupId = answer.Expected().TextAt("createGroup.group.id") ?? throw new InvalidOperationException(answer.Text);
        foreach (var member in members)
        {
            var added = await owner.AskAsync(
                "mutation($groupId: ID!, $personId: ID!) { addMember(input: { groupId: $groupId, personId: $personId }) { group { id } } }",
                new { groupId, personId = member.Id });
            _ = added.Expected().TextAt("addMember.group.id") ?? throw new InvalidOperationException(added.Text);
        }

        return groupId;
    }

    /// <summary>Publishes a post a second after the last one. The answer is its id.</summary>
    public static Task<string> PublishAsync(this Employee author, string groupId, string text) => author.PublishAsync([groupId], text);

    /// <summary>Publishes one post in several groups a second after the last one. The answer is its id.</summary>
    public static async Task<string> PublishAsync(this Employee author, IReadOnlyList<string> groupIds, string text)
    {
        author.Network.Clock.Advance(TimeSpan.FromSeconds(1));
        var answer = await author.AskAsync(
            "mutation($input: PublishPostInput!) { publishPost(input: $input) { post { id } errors { ... on Error { code } } } }",
            new { input = new { groupIds, text, clientKey = author.Network.NewClientKey() } });
        return answer.Expected().TextAt("publishPost.post.id") ?? throw new InvalidOperationException(answer.Text);
    }

    /// <summary>Comments on a subject, or replies to one of its comments, a second after the last deed. The answer is the comment's id.</summary>
    public static async Task<string> CommentAsync(this Employee author, string subjectId, string text, string? parentId = null)
    {
        author.Network.Clock.Advance(TimeSpan.FromSeconds(1));
        var answer = await author.AskAsync(
            "mutation($input: AddCommentInput!) { addComment(input: $input) { comment { id } errors { ... on Error { code } } } }",
            new { input = new { subjectId, parentId, text, clientKey = author.Network.NewClientKey() } });
        return answer.Expected().TextAt("addComment.comment.id") ?? throw new InvalidOperationException(answer.Text);
    }

    /// <summary>Looks at what another privacy or history of a group would do, and makes the change.</summary>
    public static async Task ChangeAudienceAsync(this Employee owner, string groupId, GroupPrivacy? privacy = null, GroupHistory? history = null)
    {
        var input = new { groupId, privacy = privacy?.ToString().ToUpperInvariant(), history = history is null ? null : history == GroupHistory.All ? "ALL" : "SINCE_JOINING" };
        var preview = await owner.AskAsync("query($group: GroupAudienceInput) { previewAudienceChange(group: $group) { version } }", new { group = input });
        var answer = await owner.AskAsync(
            "mutation($input: UpdateGroupInput!) { updateGroup(input: $input) { group { id } errors { ... on Error { code } } } }",
            new { input = new { input.groupId, input.privacy, input.history, previewVersion = preview.Expected().TextAt("previewAudienceChange.version") } });
        _ = answer.Expected().TextAt("updateGroup.group.id") ?? throw new InvalidOperationException(answer.Text);
    }

    /// <summary>Reacts to a subject.</summary>
    public static async Task ReactAsync(this Employee person, string subjectId, string kind = "LIKE")
    {
        var answer = await person.AskAsync(
            "mutation($input: AddReactionInput!) { addReaction(input: $input) { subject { __typename } errors { ... on Error { code } } } }",
            new { input = new { subjectId, kind } });
        _ = answer.Expected().TextAt("addReaction.subject.__typename") ?? throw new InvalidOperationException(answer.Text);
    }

    /// <summary>Does what has fallen due by the network's clock, as the server does by itself within seconds.</summary>
    public static async Task DoDueAsync(this Network network)
    {
        foreach (var duty in network.Services.GetServices<IDuty>())
        {
            await duty.RunAsync(default);
        }
    }
}
