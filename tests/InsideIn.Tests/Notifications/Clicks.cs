using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Notifications;
using InsideIn.Tests.Polls;

namespace InsideIn.Tests.Notifications;

/// <summary>Fifty clicks at once, every other one on another server where there are two; each story ends with what they came to.</summary>
internal sealed class Clicks(Network here, Network there)
{
    private const int Count = 50;

    private readonly Cast cast = here.Cast;

    public async Task OnReactAsync()
    {
        var post = await cast.Author.PublishAsync(await GroupAsync(), "Clicked");

        await ClickAsync("ben", member => member.AskAsync("mutation($id: ID!) { addReaction(input: { subjectId: $id, kind: LIKE }) { errors { __typename } } }", new { id = post }));
        await here.SettleAsync();

        var notice = Assert.Single(await cast.Author.NoticesAsync(post));
        Assert.Equal(1, notice.GetProperty("count").GetInt32());
        Assert.Equal("""[{"count":1}]""", (await there.Cast.Member.AskAsync("query($id: ID!) { node(id: $id) { ... on Post { reactionCounts { count } } } }", new { id = post })).At("node.reactionCounts").GetRawText());
    }

    public async Task OnJoinAsync()
    {
        var group = await GroupAsync();

        await ClickAsync("newcomer", newcomer => newcomer.AskAsync("mutation($id: ID!) { joinGroup(input: { groupId: $id }) { errors { __typename } } }", new { id = group }));

        Assert.Equal(4, (await there.Cast.Newcomer.AskAsync("query($id: ID!) { node(id: $id) { ... on Group { memberCount } } }", new { id = group })).Expected().NumberAt("node.memberCount"));
    }

    public async Task OnPublishAsync()
    {
        var group = await GroupAsync();
        await cast.Member.SetLevelAsync(group, "ALL");
        var key = here.NewClientKey();

        await ClickAsync("ana", author => author.AskAsync("mutation($input: PublishPostInput!) { publishPost(input: $input) { post { id } errors { __typename } } }", new { input = new { groupIds = new[] { group }, text = "Once", clientKey = key } }));
        await here.SettleAsync();

        var post = Assert.Single((await there.Cast.Member.AskAsync("query($id: ID!) { node(id: $id) { ... on Group { posts(first: 5) { nodes { id } } } } }", new { id = group })).Expected().TextsAt("node.posts.nodes", "id"))!;
        Assert.Equal([NoticeChannel.InApp], (await cast.Member.DeliveriesAsync(post)).Select(delivery => delivery.Channel));
    }

    public async Task OnVoteAsync()
    {
        var poll = (await cast.Author.TryPollAsync(await GroupAsync())).Expected();
        var (id, option) = (poll.TextAt("publishPost.post.poll.id"), poll.TextAt("publishPost.post.poll.options.0.id"));

        await ClickAsync("ben", member => member.AskAsync("mutation($p: ID!, $o: [ID!]!) { castVote(input: { pollId: $p, optionIds: $o }) { errors { __typename } } }", new { p = id, o = new[] { option } }));

        Assert.Equal(1, (await there.Cast.Member.AskAsync("query($id: ID!) { node(id: $id) { ... on Poll { voteCount } } }", new { id })).Expected().NumberAt("node.voteCount"));
    }

    private Task<string> GroupAsync() => cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author, cast.Member);

    /// <summary>No click is refused: each finds what the first one did.</summary>
    private async Task ClickAsync(string alias, Func<Employee, Task<Answer>> click) => Assert.All(
        await Task.WhenAll(Enumerable.Range(0, Count).Select(at => click((at % 2 == 0 ? here : there).Employee(alias)))),
        answer => Assert.All(answer.Expected().Data.EnumerateObject(), deed => Assert.Equal(System.Text.Json.JsonValueKind.Null, deed.Value.GetProperty("errors").ValueKind)));
}
