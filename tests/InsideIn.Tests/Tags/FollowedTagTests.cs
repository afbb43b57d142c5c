using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Tests.Notifications;

namespace InsideIn.Tests.Tags;

/// <summary>What a followed and a muted tag do to feeds and notices: product/network.md, table B, rules R12, R13.</summary>
public sealed class FollowedTagTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private const string ForYou = "{ forYou(first: 50) { nodes { post { id } reason { kind scopeId tag { name } person { id } group { id } } } } }";

    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task A_followed_tag_brings_what_one_may_read_of_it_into_Following_until_the_level_is_taken_back()
    {
        var (open, secret) = (await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author), await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Author));
        var shown = await cast.Author.PublishAsync(open, "Shown #brought");
        var hidden = await cast.Author.PublishAsync(secret, "Hidden #brought");
        var tag = await TagAsync(cast.Outsider, "brought");
        Assert.DoesNotContain(shown, await FeedAsync(cast.Outsider));

        await cast.Outsider.SetLevelAsync(tag, "FIRST_POST");

        Assert.Equal([shown], (await FeedAsync(cast.Outsider)).Intersect([shown, hidden]));
        var levels = (await cast.Outsider.AskAsync("{ viewer { followLevels(first: 1) { nodes { kind level tag { id name viewerFollowLevel } } } } }")).Expected();
        Assert.Equal(("TAG", "FIRST_POST", tag, "brought", "FIRST_POST"), (levels.TextAt("viewer.followLevels.nodes.0.kind"), levels.TextAt("viewer.followLevels.nodes.0.level"), levels.TextAt("viewer.followLevels.nodes.0.tag.id"), levels.TextAt("viewer.followLevels.nodes.0.tag.name"), levels.TextAt("viewer.followLevels.nodes.0.tag.viewerFollowLevel")));
        await EditAsync(shown, "The tag is gone");
        Assert.DoesNotContain(shown, await FeedAsync(cast.Outsider));
        await EditAsync(shown, "It is #Brought back");
        Assert.Contains(shown, await FeedAsync(cast.Outsider));
        await cast.Outsider.SetLevelAsync(tag, "MENTIONS");
        Assert.DoesNotContain(shown, await FeedAsync(cast.Outsider));
        await cast.Outsider.SetLevelAsync(tag, "ALL");
        await cast.Outsider.SetLevelAsync(tag, null);
        Assert.DoesNotContain(shown, await FeedAsync(cast.Outsider));
    }

    [Fact]
    public async Task A_muted_tag_takes_out_what_only_a_tag_brought_and_leaves_what_a_group_brings()
    {
        var (mine, open) = (await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Comms), await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author));
        var inGroup = await cast.Author.PublishAsync(mine, "In my group #liked #tiring");
        var both = await cast.Author.PublishAsync(open, "Elsewhere #liked #tiring");
        var liked = await cast.Author.PublishAsync(open, "Elsewhere #liked");
        await cast.Comms.SetLevelAsync(await TagAsync(cast.Comms, "liked"), "FIRST_POST");
        Assert.Equal([liked, both, inGroup], (await FeedAsync(cast.Comms)).Intersect([liked, both, inGroup]));

        await cast.Comms.SetLevelAsync(await TagAsync(cast.Comms, "tiring"), "MUTE");

        Assert.Equal([liked, inGroup], (await FeedAsync(cast.Comms)).Intersect([liked, both, inGroup]));
        var forYou = (await cast.Comms.AskAsync(ForYou)).Expected().At("forYou.nodes").EnumerateArray().Select(node => node.GetProperty("post").GetProperty("id").GetString()).ToList();
        Assert.Equal((true, false, true), (forYou.Contains(liked), forYou.Contains(both), forYou.Contains(inGroup)));
    }

    // Part 3 no. 15
    [Fact]
    public async Task For_you_says_which_tag_it_is_and_has_a_switch_for_it()
    {
        var open = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var post = await cast.Author.PublishAsync(open, "Something on #Beekeeping");
        await cast.Newcomer.SetLevelAsync(await TagAsync(cast.Newcomer, "beekeeping"), "ALL");

        var reason = await ReasonAsync(cast.Newcomer, post);
        Assert.Equal(("TAG_YOU_FOLLOW", "Beekeeping"), (reason!.Value.GetProperty("kind").GetString(), reason.Value.GetProperty("tag").GetProperty("name").GetString()));
        await EditAsync(post, "Nothing on it any more");
        Assert.Null(await ReasonAsync(cast.Newcomer, post));
        await EditAsync(post, "Something on #Beekeeping again");
        Assert.NotNull(await ReasonAsync(cast.Newcomer, post));
        await TurnOffAsync(cast.Newcomer, reason.Value.GetProperty("scopeId").GetString()!, []);
        Assert.Null(await ReasonAsync(cast.Newcomer, post));
        // R2
        await TurnOffAsync(cast.Newcomer, Guid.Empty.ToString(), ["NOT_FOUND"]);
    }

    // R12, R13
    [Fact]
    public async Task A_new_post_is_told_once_to_those_who_follow_its_tag_and_may_read_it()
    {
        var (open, secret) = (await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author), await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Author));
        var (tag, second) = (await TagAsync(cast.Outsider, "toldof"), await TagAsync(cast.Outsider, "toldoftoo"));
        foreach (var person in (Employee[])[cast.Outsider, cast.Author, cast.Member])
        {
            await person.SetLevelAsync(tag, "FIRST_POST");
        }

        await cast.Outsider.SetLevelAsync(second, "ALL");
        await cast.Member.SetLevelAsync(cast.Author.Id, "FIRST_POST");
        var post = await cast.Author.PublishAsync(open, "News #toldof #ToldOfToo");
        var hidden = await cast.Author.PublishAsync(secret, "Secret news #toldof");
        await network.SettleAsync();

        var notice = Assert.Single(await cast.Outsider.NoticesAsync(post));
        Assert.Equal(("POST_WITH_TAG", "TAG"), (notice.GetProperty("reason").GetString(), notice.GetProperty("scope").GetProperty("kind").GetString()));
        Assert.Empty(await cast.Outsider.NoticesAsync(hidden));
        // For the stronger reason, and never of what one did oneself.
        Assert.Equal(["POST_BY_PERSON"], await cast.Member.ReasonsAsync(post));
        Assert.Empty(await cast.Author.NoticesAsync(post));

        // R11: naming a tag later tells nobody.
        var plain = await cast.Author.PublishAsync(open, "No tag yet");
        await EditAsync(plain, "Now with #toldof");
        await network.SettleAsync();
        Assert.Empty(await cast.Outsider.NoticesAsync(plain));

        // Demand 7, R25: gone with the post.
        (await cast.Author.AskAsync("mutation($id: ID!) { deletePost(input: { postId: $id }) { deletedPost { id } } }", new { id = post })).Expected();
        await network.SettleAsync();
        Assert.Empty(await cast.Outsider.NoticesAsync(post));
        await cast.Member.SetLevelAsync(cast.Author.Id, null);
    }

    [Fact]
    public async Task The_reason_can_be_switched_off_for_one_tag()
    {
        var open = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        await cast.Hr.SetLevelAsync(await TagAsync(cast.Hr, "noisy"), "FIRST_POST");
        var post = await cast.Author.PublishAsync(open, "Much #noisy news");
        await network.SettleAsync();
        var notice = Assert.Single(await cast.Hr.NoticesAsync(post));
        var scope = (await cast.Hr.AskAsync("query($id: ID!) { node(id: $id) { ... on Notice { scope { tag { name } } } } }", new { id = notice.GetProperty("id").GetString() })).Expected();
        Assert.Equal("noisy", scope.TextAt("node.scope.tag.name"));

        (await cast.Hr.AskAsync("mutation($id: ID!) { turnOffNotice(input: { noticeId: $id }) { settings { switchedOff { reason } } errors { ... on Error { code } } } }", new { id = notice.GetProperty("id").GetString() })).Expected();
        var next = await cast.Author.PublishAsync(open, "More #noisy news");
        await network.SettleAsync();

        Assert.Empty(await cast.Hr.NoticesAsync(next));
    }

    // Table B: the more specific level wins, tag over group, thread over tag.
    [Fact]
    public async Task A_level_for_a_tag_counts_before_that_of_a_group_and_behind_that_of_a_thread()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member, cast.Comms);
        await cast.Comms.SetLevelAsync(group, "ALL");
        await cast.Comms.SetLevelAsync(await TagAsync(cast.Comms, "minutes"), "MUTE");
        await cast.Member.SetLevelAsync(await TagAsync(cast.Member, "minutes"), "ALL");
        var quiet = await cast.Author.PublishAsync(group, "The #minutes");
        var loud = await cast.Author.PublishAsync(group, "No tag");
        await network.SettleAsync();
        Assert.Equal((0, 1), ((await cast.Comms.NoticesAsync(quiet)).Count, (await cast.Comms.NoticesAsync(loud)).Count));

        await cast.Comms.SetLevelAsync(quiet, "ALL");
        await cast.Author.CommentAsync(quiet, "One more point");
        await network.SettleAsync();

        Assert.Equal(["COMMENT"], await cast.Comms.ReasonsAsync(quiet));
        // All of a tag is what is said below its posts, too.
        Assert.Equal(["COMMENT", "POST_WITH_TAG"], await cast.Member.ReasonsAsync(quiet));
    }

    // Part 3 no. 1: the forecast knows who follows the tags of the text.
    [Fact]
    public async Task A_forecast_counts_those_who_follow_a_tag_of_the_text()
    {
        var open = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        await cast.Outsider.SetLevelAsync(await TagAsync(cast.Outsider, "forecast"), "ALL");
        const string Ask = "query($group: ID!, $text: String) { reachForecast(groupIds: [$group], kind: POST, text: $text) { toldNow inQuietHours } }";

        var without = (await cast.Author.AskAsync(Ask, new { group = open, text = "Plain" })).Expected();
        var with = (await cast.Author.AskAsync(Ask, new { group = open, text = "With a #Forecast" })).Expected();

        Assert.Equal(Told(without) + 1, Told(with));

        static int Told(Answer answer) => answer.NumberAt("reachForecast.toldNow") + answer.NumberAt("reachForecast.inQuietHours");
    }

    private static async Task<string> TagAsync(Employee person, string name) => (await person.AskAsync("query($name: String!) { tag(name: $name) { id } }", new { name })).Expected().TextAt("tag.id")!;

    private static async Task<IReadOnlyList<string?>> FeedAsync(Employee person) => (await person.AskAsync("{ feed(first: 50) { nodes { id } } }")).Expected().TextsAt("feed.nodes", "id");

    private static async Task<System.Text.Json.JsonElement?> ReasonAsync(Employee person, string post) =>
        (await person.AskAsync(ForYou)).Expected().At("forYou.nodes").EnumerateArray().Where(node => node.GetProperty("post").GetProperty("id").GetString() == post).Select(node => (System.Text.Json.JsonElement?)node.GetProperty("reason")).SingleOrDefault();

    private static async Task TurnOffAsync(Employee person, string scopeId, string?[] refusals) =>
        Assert.Equal(refusals, (await person.AskAsync("mutation($scopeId: UUID!) { turnOffFeedReason(input: { kind: TAG_YOU_FOLLOW, scopeId: $scopeId }) { feedReason { kind } errors { ... on Error { code } } } }", new { scopeId })).Expected().RefusalsOf("turnOffFeedReason"));

    private async Task EditAsync(string post, string text)
    {
        var now = (await cast.Author.AskAsync("query($id: ID!) { node(id: $id) { ... on Post { revisionNumber } } }", new { id = post })).NumberAt("node.revisionNumber");
        Assert.Empty((await cast.Author.AskAsync("mutation($id: ID!, $text: String!, $now: Int!) { editPost(input: { postId: $id, text: $text, baseRevision: $now }) { post { id } errors { ... on Error { code } } } }", new { id = post, text, now })).Expected().RefusalsOf("editPost"));
    }
}
