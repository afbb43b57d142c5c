using InsideIn.Groups;
using InsideIn.Kit;

namespace InsideIn.Tests.Feed;

[Collection(NetworkCollection.Name)]
public class FeedTests(RunningNetwork running)
{
    private const string Home = """
        query($first: Int) {
          viewer { roles }
          feed(first: $first) {
            pageInfo { hasNextPage endCursor }
            edges { cursor node {
              id text publishedAt author { id displayName handle } group { id name slug } commentCount reactionCounts { kind count } viewerReaction
              comments(first: 3) { nodes { id text author { id displayName } } }
            } }
          }
        }
        """;

    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task The_feed_holds_the_posts_of_the_viewers_groups_newest_first()
    {
        var mine = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Newcomer);
        var other = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var first = await cast.Author.PublishAsync(mine, "First");
        var elsewhere = await cast.Author.PublishAsync(other, "Elsewhere");
        var second = await cast.Author.PublishAsync(mine, "Second");

        var feed = await cast.Newcomer.AskAsync("{ feed(first: 2) { nodes { id } } }");

        Assert.Equal([second, first], feed.Expected().TextsAt("feed.nodes", "id"));
        Assert.DoesNotContain(elsewhere, (await cast.Newcomer.AskAsync("{ feed(first: 50) { nodes { id } } }")).TextsAt("feed.nodes", "id"));
    }

    // The whole home page, whatever its size, asks the store a fixed number of times.
    [Fact]
    public async Task The_home_page_costs_sixteen_store_calls_at_most_and_no_more_for_more_posts()
    {
        var groups = new[] { await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member), await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author, cast.Member) };
        for (var at = 0; at < 20; at++)
        {
            var post = await cast.Author.PublishAsync(groups[at % 2], $"Post {at}");
            for (var comment = 0; comment < 3; comment++)
            {
                await (comment == 1 ? cast.Member : cast.GroupOwner).CommentAsync(post, $"Comment {comment}");
            }

            await cast.Member.ReactAsync(post, "CELEBRATE");
        }

        await cast.Member.AskAsync(Home, new { first = 1 });
        var small = await StoreCalls.OfAsync(() => cast.Member.AskAsync(Home, new { first = 2 }));
        Answer? home = null;
        var large = await StoreCalls.OfAsync(async () => home = await cast.Member.AskAsync(Home, new { first = 20 }));

        Assert.Equal(20, home!.Expected().At("feed.edges").GetArrayLength());
        Assert.Equal(3, home.At("feed.edges.19.node.comments.nodes").GetArrayLength());
        Assert.Equal("CELEBRATE", home.TextAt("feed.edges.0.node.viewerReaction"));
        Assert.True(large.Count <= 16, $"{large.Count} store calls:\n{string.Join('\n', large)}");
        Assert.Equal(small.Order(), large.Order());
    }

    // R21, R23
    [Fact]
    public async Task Paging_gives_no_repeats_and_no_gaps_while_posts_come_change_and_go()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author);
        var posts = new List<string?>();
        for (var at = 0; at < 9; at++)
        {
            posts.Add(await cast.Author.PublishAsync(group, $"Post {at}"));
        }

        var seen = new List<string?>();
        string? after = null;
        var page = 0;
        do
        {
            var answer = (await cast.Author.AskAsync(
                "query($group: ID!, $after: String) { node(id: $group) { ... on Group { posts(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } } }",
                new { group, after })).Expected();
            seen.AddRange(answer.TextsAt("node.posts.nodes", "id"));
            after = answer.At("node.posts.pageInfo.hasNextPage").GetBoolean() ? answer.TextAt("node.posts.pageInfo.endCursor") : null;

            // Between the pages: a new post, an edit of one to come, the deletion of the one that the cursor stands on.
            await cast.Author.PublishAsync(group, "New");
            await cast.Author.AskAsync("mutation($id: ID!) { editPost(input: { postId: $id, text: \"Edited\", baseRevision: 1 }) { post { id } } }", new { id = posts[0] });
            await cast.Author.AskAsync("mutation($id: ID!) { deletePost(input: { postId: $id }) { deletedPost { id } } }", new { id = seen[^1] });
            Assert.True(++page < 20);
        }
        while (after is not null);

        posts.Reverse();
        Assert.Equal(posts, seen);
    }

    // R22: equal times are ordered by id.
    [Fact]
    public async Task Posts_of_one_instant_page_without_repeats_and_gaps()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author);
        const string publish = "mutation($input: PublishPostInput!) { publishPost(input: $input) { post { id } } }";
        var posts = new HashSet<string?>();
        for (var at = 0; at < 7; at++)
        {
            posts.Add((await cast.Author.AskAsync(publish, new { input = new { groupIds = new[] { group }, text = $"{at}", clientKey = running.Network.NewClientKey() } })).Expected().TextAt("publishPost.post.id"));
        }

        var seen = new List<string?>();
        string? after = null;
        for (var page = 0; page < 4; page++)
        {
            var answer = (await cast.Author.AskAsync(
                "query($group: ID!, $after: String) { node(id: $group) { ... on Group { posts(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } } }",
                new { group, after })).Expected();
            seen.AddRange(answer.TextsAt("node.posts.nodes", "id"));
            after = answer.TextAt("node.posts.pageInfo.endCursor");
        }

        Assert.Equal(7, seen.Count);
        Assert.True(posts.SetEquals(seen));
    }

    [Theory]
    [InlineData("query { feed(first: -1) { nodes { id } } }", "BAD_USER_INPUT")]
    [InlineData("query { feed(first: 51) { nodes { id } } }", "LIMIT_EXCEEDED")]
    [InlineData("query { feed(first: 2, after: \"nonsense\") { nodes { id } } }", "BAD_USER_INPUT")]
    [InlineData("query { feed(first: 2, after: \"WyJ1MSJd\") { nodes { id } } }", "BAD_USER_INPUT")]
    public async Task A_page_that_cannot_be_is_refused(string query, string code)
    {
        var answer = await cast.Author.AskAsync(query);

        Assert.Equal([code], answer.ErrorCodes);
    }
}
