using InsideIn.Groups;
using InsideIn.Kit;
using Xunit.Abstractions;

namespace InsideIn.Tests.Feed;

/// <summary>Following: what is in it, and that its pages hold whatever happens between them.</summary>
public sealed class FollowingFeedTests(RunningNetwork running, ITestOutputHelper output) : IClassFixture<RunningNetwork>
{
    private const string Page = "query($first: Int!, $after: String) { feed(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }";

    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task What_followed_people_publish_is_in_the_feed_once_wherever_the_viewer_may_read_it()
    {
        var shared = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Admin, cast.Hr);
        var open = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Admin, cast.Member);
        var secret = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Admin);
        var inside = await cast.Admin.PublishAsync(shared, "In a group of both");
        var outside = await cast.Admin.PublishAsync(open, "In an open group");
        await cast.Admin.PublishAsync(secret, "In a secret group");
        await cast.Member.PublishAsync(open, "By somebody else");
        Assert.Equal([inside], (await FeedAsync(cast.Hr)).Take(1));

        (await cast.Hr.AskAsync("mutation($id: ID!) { followPerson(input: { personId: $id }) { person { id } } }", new { id = cast.Admin.Id })).Expected();

        Assert.Equal([outside, inside], await FeedAsync(cast.Hr));
        (await cast.Hr.AskAsync("mutation($id: ID!) { unfollowPerson(input: { personId: $id }) { person { id } } }", new { id = cast.Admin.Id })).Expected();
        Assert.Equal([inside], await FeedAsync(cast.Hr));
    }

    [Fact]
    public async Task Nothing_shows_of_muted_threads_people_and_groups_until_they_are_heard_again()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Outsider, cast.Manager);
        var other = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Outsider, cast.Manager);
        var thread = await cast.Manager.PublishAsync(group, "A thread");
        var byPerson = await cast.GroupOwner.PublishAsync(group, "By a person");
        var elsewhere = await cast.Manager.PublishAsync(other, "In a group");
        var byBothDoors = await cast.Manager.PublishAsync([group, other], "In both");
        Assert.Equal([byBothDoors, elsewhere, byPerson, thread], await FeedAsync(cast.Outsider));

        await SetLevelAsync(cast.Outsider, thread, "MUTE");
        Assert.Equal([byBothDoors, elsewhere, byPerson], await FeedAsync(cast.Outsider));
        await SetLevelAsync(cast.Outsider, cast.GroupOwner.Id, "MUTE");
        Assert.Equal([byBothDoors, elsewhere], await FeedAsync(cast.Outsider));
        // What comes in by one door is not closed by another.
        await SetLevelAsync(cast.Outsider, other, "MUTE");
        Assert.Equal([byBothDoors], await FeedAsync(cast.Outsider));
        await SetLevelAsync(cast.Outsider, other, "FIRST_POST");
        await SetLevelAsync(cast.Outsider, cast.GroupOwner.Id, null);
        Assert.Equal([byBothDoors, elsewhere, byPerson], await FeedAsync(cast.Outsider));
    }

    // R23: an author of whom most is hidden makes no short page.
    [Fact]
    public async Task A_page_is_full_although_most_of_what_a_followed_person_publishes_is_hidden()
    {
        var open = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Manager);
        var secret = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Manager);
        var readable = new List<string?>();
        await cast.Manager.PublishAsync(secret, "The very first");
        for (var at = 0; at < 3; at++)
        {
            readable.Insert(0, await cast.Manager.PublishAsync(open, $"Open {at}"));
            for (var hidden = 0; hidden < 7; hidden++)
            {
                await cast.Manager.PublishAsync(secret, $"Secret {at} {hidden}");
            }
        }

        (await cast.Comms.AskAsync("mutation($id: ID!) { followPerson(input: { personId: $id }) { person { id } } }", new { id = cast.Manager.Id })).Expected();
        var first = (await cast.Comms.AskAsync(Page, new { first = 2 })).Expected();
        var second = (await cast.Comms.AskAsync(Page, new { first = 2, after = first.TextAt("feed.pageInfo.endCursor") })).Expected();

        Assert.Equal(readable[..2], first.TextsAt("feed.nodes", "id"));
        Assert.True(first.At("feed.pageInfo.hasNextPage").GetBoolean());
        Assert.Equal(readable[2..], second.TextsAt("feed.nodes", "id"));
        Assert.False(second.At("feed.pageInfo.hasNextPage").GetBoolean());
    }

    // R21
    [Theory]
    [InlineData(20261122, 25)]
    public async Task Pages_give_no_repeats_and_no_gaps_whatever_happens_between_them(int seed, int worlds)
    {
        for (var world = 0; world < worlds; world++)
        {
            output.WriteLine($"seed {seed}, world {world}");
            await PageThroughAsync(new Random(HashCode.Combine(seed, world)));
        }
    }

    // R21: what the test above holds against is not the feed's own order.
    [Fact]
    public async Task The_feed_can_be_read_backwards_to_its_beginning()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Moderator);
        var posts = new List<string?>();
        for (var at = 0; at < 5; at++)
        {
            posts.Insert(0, await cast.Author.PublishAsync(group, $"{at}"));
        }

        var last = (await cast.Moderator.AskAsync("{ feed(last: 2) { nodes { id } pageInfo { hasPreviousPage startCursor } } }")).Expected();
        var before = (await cast.Moderator.AskAsync("query($before: String) { feed(last: 2, before: $before) { nodes { id } pageInfo { hasPreviousPage } } }", new { before = last.TextAt("feed.pageInfo.startCursor") })).Expected();

        Assert.Equal(posts[3..], last.TextsAt("feed.nodes", "id"));
        Assert.True(last.At("feed.pageInfo.hasPreviousPage").GetBoolean());
        Assert.Equal(posts[1..3], before.TextsAt("feed.nodes", "id"));
    }

    private async Task PageThroughAsync(Random random)
    {
        var groups = new[] { await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Newcomer), await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author, cast.Newcomer) };
        for (var at = 0; at < 12; at++)
        {
            await cast.Author.PublishAsync(groups[random.Next(2)], $"Post {at}");
        }

        var standing = await FeedAsync(cast.Newcomer);
        var (seen, gone) = (new List<string?>(), new HashSet<string?>());
        string? after = null;
        do
        {
            var answer = (await cast.Newcomer.AskAsync(Page, new { first = random.Next(1, 5), after })).Expected();
            seen.AddRange(answer.TextsAt("feed.nodes", "id"));
            after = answer.At("feed.pageInfo.hasNextPage").GetBoolean() ? answer.TextAt("feed.pageInfo.endCursor") : null;
            if (await DisturbAsync(random, groups[random.Next(2)], standing) is { } deleted && !seen.Contains(deleted))
            {
                gone.Add(deleted);
            }
        }
        while (after is not null);

        Assert.Equal(standing.Where(post => !gone.Contains(post)), seen);
        foreach (var id in groups)
        {
            (await cast.Newcomer.AskAsync("mutation($id: ID!) { leaveGroup(input: { groupId: $id }) { group { id } } }", new { id })).Expected();
        }
    }

    /// <summary>One random deed; the post that it deleted, if it deleted one.</summary>
    private async Task<string?> DisturbAsync(Random random, string group, IReadOnlyList<string?> posts)
    {
        var post = posts[random.Next(posts.Count)]!;
        switch (random.Next(5))
        {
            case 0:
                await cast.Author.PublishAsync(group, "New");
                return null;
            case 1:
                await cast.Author.AskAsync("mutation($id: ID!) { editPost(input: { postId: $id, text: \"Edited\", baseRevision: 1 }) { post { id } } }", new { id = post });
                return null;
            case 2:
                await cast.GroupOwner.AskAsync("mutation($id: ID!) { addReaction(input: { subjectId: $id, kind: LIKE }) { subject { __typename } } }", new { id = post });
                return null;
            default:
                await cast.Author.AskAsync("mutation($id: ID!) { deletePost(input: { postId: $id }) { deletedPost { id } } }", new { id = post });
                return post;
        }
    }

    private static async Task SetLevelAsync(Employee person, string id, string? level) =>
        Assert.Empty((await person.AskAsync("mutation($id: ID!, $level: FollowLevel) { setFollowLevel(input: { thingId: $id, level: $level }) { errors { ... on Error { code } } } }", new { id, level })).Expected().RefusalsOf("setFollowLevel"));

    private static async Task<IReadOnlyList<string?>> FeedAsync(Employee reader)
    {
        var answer = (await reader.AskAsync(Page, new { first = 50 })).Expected();
        Assert.False(answer.At("feed.pageInfo.hasNextPage").GetBoolean());
        return answer.TextsAt("feed.nodes", "id");
    }
}
