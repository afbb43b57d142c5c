using InsideIn.Groups;
using InsideIn.Kit;

namespace InsideIn.Tests.Feed;

/// <summary>For you: each item with its reason and a switch, read from one order to its end.</summary>
public sealed class ForYouTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private const string Page = "query($first: Int!, $after: String) { forYou(first: $first, after: $after) { nodes { asOf post { id text } reason { kind scopeId skill group { id } person { id } } } pageInfo { hasNextPage endCursor } } }";
    private const string TurnOff = "mutation($kind: FeedReasonKind!, $scopeId: UUID!) { turnOffFeedReason(input: { kind: $kind, scopeId: $scopeId }) { feedReason { kind } errors { ... on Error { code } } } }";

    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task Each_item_says_why_it_is_there_and_the_same_data_give_the_same_order()
    {
        // Ana reports to Marta; Dirk is nobody to her but for what he asks.
        var reader = cast.Author;
        var mine = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, reader);
        var elsewhere = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Manager, cast.Outsider, cast.Member);
        (await reader.AskAsync("mutation($id: ID!) { followPerson(input: { personId: $id }) { person { id } } }", new { id = cast.Member.Id })).Expected();
        (await reader.AskAsync("mutation { updateProfile(input: { skills: [\"Welding\"] }) { person { id } } }")).Expected();
        var inGroup = await cast.GroupOwner.PublishAsync(mine, "In a group");
        var followed = await cast.Member.PublishAsync(elsewhere, "By whom I follow");
        var byManager = await cast.Manager.PublishAsync(elsewhere, "By my manager");
        var replied = await cast.Outsider.PublishAsync(elsewhere, "My manager answers");
        await cast.Manager.CommentAsync(replied, "An answer");
        await cast.Outsider.PublishAsync(elsewhere, "Nothing to me, however often it is liked");
        var asked = await AskAsync(cast.GroupOwner, mine, "Who knows about welding?");

        var first = (await reader.AskAsync(Page, new { first = 20 })).Expected();
        var second = (await reader.AskAsync(Page, new { first = 20 })).Expected();

        Assert.Equal(
            [
                (asked, "QUESTION_IN_YOUR_FIELD", "Welding"),
                (followed, "YOU_FOLLOW", cast.Member.Id),
                (byManager, "TEAM_WROTE", cast.Manager.Id),
                (replied, "TEAM_REPLIED", cast.Manager.Id),
                (inGroup, "IN_YOUR_GROUP", mine),
            ],
            Items(first));
        Assert.Equal(Items(first), Items(second));
        Assert.False(first.At("forYou.pageInfo.hasNextPage").GetBoolean());
    }

    // R22, R23
    [Fact]
    public async Task Pages_are_read_from_one_order_whatever_comes_meanwhile_and_what_comes_waits_behind_a_number()
    {
        var (reader, group, posts) = await FilledAsync(cast.Newcomer, 9);
        var first = (await reader.AskAsync(Page, new { first = 4 })).Expected();
        var asOf = first.TextAt("forYou.nodes.0.asOf");
        await cast.GroupOwner.PublishAsync(group, "New");
        await cast.GroupOwner.PublishAsync(group, "Newer");
        (await cast.GroupOwner.AskAsync("mutation($id: ID!) { editPost(input: { postId: $id, text: \"Edited\", baseRevision: 1 }) { post { id } } }", new { id = posts[0] })).Expected();

        var second = (await reader.AskAsync(Page, new { first = 4, after = first.TextAt("forYou.pageInfo.endCursor") })).Expected();
        var third = (await reader.AskAsync(Page, new { first = 4, after = second.TextAt("forYou.pageInfo.endCursor") })).Expected();

        Assert.Equal(posts, [.. Ids(first), .. Ids(second), .. Ids(third)]);
        Assert.False(third.At("forYou.pageInfo.hasNextPage").GetBoolean());
        Assert.Equal(2, (await reader.AskAsync("query($asOf: DateTime!) { forYouNewCount(asOf: $asOf) }", new { asOf })).Expected().NumberAt("forYouNewCount"));
        Assert.Equal(11, Ids((await reader.AskAsync(Page, new { first = 20 })).Expected()).Count);
    }

    // R1, R22: rights are asked again on each page.
    [Fact]
    public async Task What_may_not_be_read_any_more_is_on_no_further_page()
    {
        var (reader, group, posts) = await FilledAsync(cast.Hr, 6);
        var first = (await reader.AskAsync(Page, new { first = 2 })).Expected();
        (await cast.GroupOwner.AskAsync("mutation($id: ID!) { deletePost(input: { postId: $id }) { deletedPost { id } } }", new { id = posts[2] })).Expected();
        var second = (await reader.AskAsync(Page, new { first = 2, after = first.TextAt("forYou.pageInfo.endCursor") })).Expected();
        Assert.Equal(posts[3..5], Ids(second));

        (await reader.AskAsync("mutation($id: ID!) { leaveGroup(input: { groupId: $id }) { group { id } } }", new { id = group })).Expected();
        var third = (await reader.AskAsync(Page, new { first = 2, after = second.TextAt("forYou.pageInfo.endCursor") })).Expected();

        Assert.Empty(Ids(third));
        Assert.False(third.At("forYou.pageInfo.hasNextPage").GetBoolean());
    }

    // Part 3, no. 15: after switching off, no further delivery with that reason and scope.
    [Fact]
    public async Task A_reason_that_is_turned_off_leaves_the_next_page_and_all_later_ones_until_it_is_turned_on()
    {
        var (reader, group, posts) = await FilledAsync(cast.Comms, 4);
        var first = (await reader.AskAsync(Page, new { first = 2 })).Expected();
        var scopeId = first.TextAt("forYou.nodes.0.reason.scopeId");

        (await reader.AskAsync(TurnOff, new { kind = "IN_YOUR_GROUP", scopeId })).Expected();

        Assert.Empty(Ids((await reader.AskAsync(Page, new { first = 2, after = first.TextAt("forYou.pageInfo.endCursor") })).Expected()));
        Assert.Empty(Ids((await reader.AskAsync(Page, new { first = 2 })).Expected()));
        var off = (await reader.AskAsync("{ viewer { turnedOffFeedReasons(first: 5) { nodes { kind group { id } } } } }")).Expected();
        Assert.Equal(group, off.TextAt("viewer.turnedOffFeedReasons.nodes.0.group.id"));
        (await reader.AskAsync(TurnOff.Replace("turnOff", "turnOn", StringComparison.Ordinal), new { kind = "IN_YOUR_GROUP", scopeId })).Expected();
        Assert.Equal(posts, Ids((await reader.AskAsync(Page, new { first = 20 })).Expected()));
    }

    // R2
    [Fact]
    public async Task A_hidden_group_and_none_at_all_are_refused_alike_and_so_is_another_persons_order()
    {
        var hidden = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Author);
        var key = GraphQL.NodeId.TryParse(hidden, out var parsed) ? parsed.Key : Guid.Empty;
        var forHidden = await cast.Outsider.AskAsync(TurnOff, new { kind = "IN_YOUR_GROUP", scopeId = key });
        var forNone = await cast.Outsider.AskAsync(TurnOff, new { kind = "IN_YOUR_GROUP", scopeId = Kernel.Ids.Of("nowhere") });
        Assert.Equal(["NOT_FOUND"], forHidden.RefusalsOf("turnOffFeedReason"));
        Assert.Equal(forNone.Text, forHidden.Text);

        var (reader, _, _) = await FilledAsync(cast.Moderator, 3);
        var cursor = (await reader.AskAsync(Page, new { first = 1 })).Expected().TextAt("forYou.pageInfo.endCursor");
        Assert.Equal(["FEED_EXPIRED"], (await cast.Outsider.AskAsync(Page, new { first = 1, after = cursor })).ErrorCodes);
        Assert.Equal(["BAD_USER_INPUT"], (await cast.Outsider.AskAsync(Page, new { first = 1, after = "nonsense" })).ErrorCodes);
        running.Network.Clock.Advance(TimeSpan.FromHours(25));
        Assert.Equal(["FEED_EXPIRED"], (await reader.AskAsync(Page, new { first = 1, after = cursor })).ErrorCodes);
    }

    [Fact]
    public async Task It_costs_the_same_store_calls_for_three_posts_as_for_thirty()
    {
        var (reader, group, _) = await FilledAsync(cast.Admin, 3);
        await reader.AskAsync(Page, new { first = 2 });
        var few = await StoreCalls.OfAsync(() => reader.AskAsync(Page, new { first = 2 }));
        for (var at = 0; at < 27; at++)
        {
            await cast.GroupOwner.PublishAsync(group, $"{at}");
        }

        await reader.AskAsync("{ viewer { roles } }");
        var many = await StoreCalls.OfAsync(() => reader.AskAsync(Page, new { first = 20 }));

        Assert.Equal(few.Count, many.Count);
        Assert.True(many.Count <= 18, string.Join('\n', many));
    }

    private async Task<(Employee Reader, string Group, List<string?> Posts)> FilledAsync(Employee reader, int count)
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, reader);
        var posts = new List<string?>();
        for (var at = 0; at < count; at++)
        {
            posts.Insert(0, await cast.GroupOwner.PublishAsync(group, $"{at}"));
        }

        return (reader, group, posts);
    }

    private static async Task<string?> AskAsync(Employee asker, string group, string title)
    {
        asker.Network.Clock.Advance(TimeSpan.FromSeconds(1));
        var answer = await asker.AskAsync(
            "mutation($input: PublishPostInput!) { publishPost(input: $input) { post { id } errors { ... on Error { code message } } } }",
            new { input = new { groupIds = new[] { group }, text = "I would like to learn it.", clientKey = asker.Network.NewClientKey(), details = new { question = new { title } } } });
        return answer.Expected().TextAt("publishPost.post.id") ?? throw new InvalidOperationException(answer.Text);
    }

    private static IReadOnlyList<(string?, string?, string?)> Items(Answer answer) =>
    [
        .. answer.At("forYou.nodes").EnumerateArray().Select(item =>
        {
            var reason = item.GetProperty("reason");
            var scope = new[] { "group", "person" }.Select(name => reason.GetProperty(name)).FirstOrDefault(thing => thing.ValueKind == System.Text.Json.JsonValueKind.Object);
            return (item.GetProperty("post").GetProperty("id").GetString(), reason.GetProperty("kind").GetString(), reason.GetProperty("skill").GetString() ?? scope.GetProperty("id").GetString());
        }),
    ];

    private static IReadOnlyList<string?> Ids(Answer answer) => [.. Items(answer).Select(item => item.Item1)];
}
