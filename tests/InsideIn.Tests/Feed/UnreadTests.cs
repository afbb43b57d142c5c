using InsideIn.Groups;
using InsideIn.Kit;

namespace InsideIn.Tests.Feed;

/// <summary>Unread marks: the count is the list that it opens, and it always comes down.</summary>
public sealed class UnreadTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private const string Unread = "{ viewer { unreadCount newPostCount newSince unreadHorizon unreadPosts(first: 50) { nodes { id isUnread } } } }";

    private readonly Cast cast = running.Network.Cast;

    // R19, demand 8
    [Fact]
    public async Task The_count_is_the_length_of_the_list_and_falls_one_by_one_whatever_takes_a_post_away()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Newcomer);
        var other = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author, cast.Newcomer);
        var posts = new List<string>();
        for (var at = 0; at < 5; at++)
        {
            posts.Insert(0, await cast.Author.PublishAsync(group, $"{at}"));
        }

        await cast.Newcomer.PublishAsync(group, "One's own is never unread");
        var elsewhere = await cast.Author.PublishAsync(other, "Elsewhere");
        Assert.Equal([elsewhere, .. posts], await UnreadAsync(cast.Newcomer));

        await SeeAsync(cast.Newcomer, posts[0]);
        Assert.Equal([elsewhere, .. posts[1..]], await UnreadAsync(cast.Newcomer));
        (await cast.Author.AskAsync("mutation($id: ID!) { deletePost(input: { postId: $id }) { deletedPost { id } } }", new { id = posts[1] })).Expected();
        Assert.Equal([elsewhere, .. posts[2..]], await UnreadAsync(cast.Newcomer));
        (await cast.Newcomer.AskAsync("mutation($id: ID!) { leaveGroup(input: { groupId: $id }) { group { id } } }", new { id = other })).Expected();
        Assert.Equal(posts[2..], await UnreadAsync(cast.Newcomer));
        (await cast.GroupOwner.AskAsync("mutation($g: ID!, $p: ID!) { removeMember(input: { groupId: $g, personId: $p }) { group { id } } }", new { g = group, p = cast.Newcomer.Id })).Expected();
        Assert.Empty(await UnreadAsync(cast.Newcomer));
    }

    // Demand 8: "mark all read" always gives 0.
    [Fact]
    public async Task Marked_unread_shows_again_until_seen_and_all_seen_gives_nothing_at_all()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Hr);
        var first = await cast.Author.PublishAsync(group, "First");
        var second = await cast.Author.PublishAsync(group, "Second");
        var own = await cast.Hr.PublishAsync(group, "My own");
        await SeeAsync(cast.Hr, first, second);
        Assert.Empty(await UnreadAsync(cast.Hr));

        await MarkUnreadAsync(cast.Hr, first);
        await MarkUnreadAsync(cast.Hr, own);
        Assert.Equal([own, first], await UnreadAsync(cast.Hr));
        await SeeAsync(cast.Hr, first);
        Assert.Equal([own], await UnreadAsync(cast.Hr));

        await cast.Author.PublishAsync(group, "Third");
        await AllSeenAsync(cast.Hr, null);
        Assert.Empty(await UnreadAsync(cast.Hr));
        running.Network.Clock.Advance(TimeSpan.FromSeconds(1));
        await MarkUnreadAsync(cast.Hr, second);
        Assert.Equal([second], await UnreadAsync(cast.Hr));
    }

    [Fact]
    public async Task What_came_after_the_screen_was_filled_stays_unread_and_the_future_cannot_be_seen()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Comms);
        await cast.Author.PublishAsync(group, "On the screen");
        var filled = running.Network.Clock.GetUtcNow();
        var later = await cast.Author.PublishAsync(group, "Later");

        await AllSeenAsync(cast.Comms, filled);
        var ahead = await cast.Comms.AskAsync("mutation($until: DateTime) { markAllSeen(input: { until: $until }) { errors { ... on Error { code } } } }", new { until = running.Network.Clock.GetUtcNow().AddDays(1) });

        Assert.Equal([later], await UnreadAsync(cast.Comms));
        Assert.Equal(["MOMENT_AHEAD"], ahead.RefusalsOf("markAllSeen"));
    }

    // R20
    [Fact]
    public async Task Nothing_older_than_the_horizon_is_unread_and_the_horizon_is_told()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Moderator);
        var old = await cast.Author.PublishAsync(group, "Old");
        Assert.Equal([old], await UnreadAsync(cast.Moderator));

        running.Network.Clock.Advance(TimeSpan.FromDays(31));
        var answer = (await cast.Moderator.AskAsync(Unread)).Expected();

        Assert.Equal(0, answer.NumberAt("viewer.unreadCount"));
        Assert.Equal(running.Network.Clock.GetUtcNow().AddDays(-30), answer.At("viewer.unreadHorizon").GetDateTimeOffset());
    }

    [Fact]
    public async Task At_the_next_visit_new_is_what_came_since()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Admin);
        await cast.Author.PublishAsync(group, "Before");
        (await cast.Admin.AskAsync("mutation { endVisit(input: {}) { viewer { newSince } errors { ... on Error { code } } } }")).Expected();
        var left = running.Network.Clock.GetUtcNow();
        await cast.Author.PublishAsync(group, "One");
        await cast.Author.PublishAsync(group, "Two");
        await cast.Admin.PublishAsync(group, "My own");

        var answer = (await cast.Admin.AskAsync(Unread)).Expected();

        Assert.Equal((2, left), (answer.NumberAt("viewer.newPostCount"), answer.At("viewer.newSince").GetDateTimeOffset()));
        Assert.Equal(3, answer.NumberAt("viewer.unreadCount"));
    }

    [Fact]
    public async Task Count_and_list_cost_the_same_store_calls_for_two_posts_as_for_forty()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        await cast.Author.PublishAsync(group, "1");
        await cast.Author.PublishAsync(group, "2");
        await cast.Member.AskAsync(Unread);
        var few = await StoreCalls.OfAsync(() => cast.Member.AskAsync(Unread));
        for (var at = 0; at < 38; at++)
        {
            await cast.Author.PublishAsync(group, $"{at}");
        }

        // By now the server asks anew whether the reader works here.
        await cast.Member.AskAsync(Unread);
        var many = await StoreCalls.OfAsync(() => cast.Member.AskAsync(Unread));

        Assert.Equal(few.Count, many.Count);
        Assert.True(many.Count <= 14, string.Join('\n', many));
    }

    private static async Task SeeAsync(Employee person, params string[] posts) =>
        (await person.AskAsync("mutation($things: [SeenThingInput!]!) { markSeen(input: { things: $things }) { viewer { roles } } }", new { things = posts.Select(subjectId => new { subjectId }) })).Expected();

    private static async Task MarkUnreadAsync(Employee person, string post) =>
        Assert.Empty((await person.AskAsync("mutation($id: ID!) { markUnread(input: { subjectId: $id }) { viewer { roles } errors { ... on Error { code } } } }", new { id = post })).Expected().RefusalsOf("markUnread"));

    private static async Task AllSeenAsync(Employee person, DateTimeOffset? until) =>
        Assert.Empty((await person.AskAsync("mutation($until: DateTime) { markAllSeen(input: { until: $until }) { viewer { roles } errors { ... on Error { code } } } }", new { until })).Expected().RefusalsOf("markAllSeen"));

    private static async Task<IReadOnlyList<string?>> UnreadAsync(Employee person)
    {
        var answer = (await person.AskAsync(Unread)).Expected();
        var listed = answer.TextsAt("viewer.unreadPosts.nodes", "id");
        Assert.Equal(listed.Count, answer.NumberAt("viewer.unreadCount"));
        Assert.All(answer.At("viewer.unreadPosts.nodes").EnumerateArray(), post => Assert.True(post.GetProperty("isUnread").GetBoolean()));
        return listed;
    }
}
