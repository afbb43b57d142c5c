using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Notifications;
using InsideIn.Tests.Polls;

namespace InsideIn.Tests.Notifications;

/// <summary>Fifty clicks at once with the same client key have one effect, and tell others once (R17, R35).</summary>
public class DoubleClickTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private const int Clicks = 50;

    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task Fifty_clicks_on_react_are_one_reaction_and_one_notice()
    {
        var post = await cast.Author.PublishAsync(await GroupAsync(), "Clicked");

        await ClickAsync(_ => cast.Member.AskAsync("mutation($id: ID!) { addReaction(input: { subjectId: $id, kind: LIKE }) { errors { __typename } } }", new { id = post }));
        await network.SettleAsync();

        var notice = Assert.Single(await cast.Author.NoticesAsync(post));
        Assert.Equal(1, notice.GetProperty("count").GetInt32());
        Assert.Equal("""[{"count":1}]""", (await cast.Member.AskAsync("query($id: ID!) { node(id: $id) { ... on Post { reactionCounts { count } } } }", new { id = post })).At("node.reactionCounts").GetRawText());
    }

    [Fact]
    public async Task Fifty_clicks_on_join_are_one_membership()
    {
        var group = await GroupAsync();

        await ClickAsync(_ => cast.Newcomer.AskAsync("mutation($id: ID!) { joinGroup(input: { groupId: $id }) { errors { __typename } } }", new { id = group }));

        Assert.Equal(4, (await cast.Newcomer.AskAsync("query($id: ID!) { node(id: $id) { ... on Group { memberCount } } }", new { id = group })).Expected().NumberAt("node.memberCount"));
    }

    [Fact]
    public async Task Fifty_clicks_on_publish_are_one_post_and_tell_each_member_once()
    {
        var group = await GroupAsync();
        await cast.Member.SetLevelAsync(group, "ALL");
        var key = network.NewClientKey();

        await ClickAsync(_ => cast.Author.AskAsync("mutation($input: PublishPostInput!) { publishPost(input: $input) { post { id } errors { __typename } } }", new { input = new { groupIds = new[] { group }, text = "Once", clientKey = key } }));
        await network.SettleAsync();

        var post = Assert.Single((await cast.Member.AskAsync("query($id: ID!) { node(id: $id) { ... on Group { posts(first: 5) { nodes { id } } } } }", new { id = group })).Expected().TextsAt("node.posts.nodes", "id"))!;
        Assert.Equal([NoticeChannel.InApp], (await cast.Member.DeliveriesAsync(post)).Select(delivery => delivery.Channel));
    }

    [Fact]
    public async Task Fifty_clicks_on_vote_are_one_vote()
    {
        var poll = (await cast.Author.TryPollAsync(await GroupAsync())).Expected();
        var (id, option) = (poll.TextAt("publishPost.post.poll.id"), poll.TextAt("publishPost.post.poll.options.0.id"));

        await ClickAsync(_ => cast.Member.AskAsync("mutation($p: ID!, $o: [ID!]!) { castVote(input: { pollId: $p, optionIds: $o }) { errors { __typename } } }", new { p = id, o = new[] { option } }));

        Assert.Equal(1, (await cast.Member.AskAsync("query($id: ID!) { node(id: $id) { ... on Poll { voteCount } } }", new { id })).Expected().NumberAt("node.voteCount"));
    }

    private Task<string> GroupAsync() => cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author, cast.Member);

    private static async Task ClickAsync(Func<int, Task<Answer>> click) =>
        Assert.All(await Task.WhenAll(Enumerable.Range(0, Clicks).Select(click)), answer => answer.Expected());
}
