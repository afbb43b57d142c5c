using InsideIn.DevTenant;
using InsideIn.Groups;
using InsideIn.Kit;

namespace InsideIn.Tests.Notifications;

/// <summary>Notices merge, withdraw and end: product/network.md, demands 1, 6 to 9, rules R11 to R20.</summary>
public class NoticeTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    // R12
    [Fact]
    public async Task An_answer_is_told_once_for_its_strongest_reason_and_never_to_the_one_who_gave_it()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        var post = await cast.Author.PublishAsync(group, "A question");
        // The author follows the thread and, by choice, the whole group: three reasons for one comment.
        await cast.Author.SetLevelAsync(group, "ALL");
        var comment = await cast.Member.CommentAsync(post, "An answer");
        await network.SettleAsync();

        Assert.Equal(["REPLY"], await cast.Author.ReasonsAsync(post));
        Assert.Empty(await cast.Member.ReasonsAsync(post));
        var delivery = Assert.Single(await cast.Author.DeliveriesAsync(comment));
        Assert.Equal("Reply", delivery.Reason.ToString());
    }

    // Demand 1
    [Fact]
    public async Task Fifty_likes_in_an_hour_are_one_row_and_can_be_switched_off()
    {
        var post = await cast.Author.PublishAsync(await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author), "Liked");
        var people = network.Tenant.Options.Company.People.Where(person => person.State == DemoAccountState.Active && person.User is { IsGuest: false, EmployeeId: not null } && person.Alias != "ana").Take(50).ToList();
        foreach (var person in people)
        {
            network.Clock.Advance(TimeSpan.FromMinutes(1));
            await network.Employee(person.Alias).ReactAsync(post);
        }

        await network.SettleAsync();
        var notice = Assert.Single(await cast.Author.NoticesAsync(post));
        Assert.Equal(("REACTION", 50, 50), (notice.GetProperty("reason").GetString(), notice.GetProperty("count").GetInt32(), notice.GetProperty("actorCount").GetInt32()));
        Assert.Equal(3, notice.GetProperty("actors").GetArrayLength());

        (await cast.Author.AskAsync("mutation { updateNotificationSettings(input: { offReasons: [REACTION] }) { settings { switchedOff { reason scope { kind } } } } }")).Expected();
        var second = await cast.Author.PublishAsync(await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author), "Liked in silence");
        await cast.Member.ReactAsync(second);
        await network.SettleAsync();
        Assert.Empty(await cast.Author.NoticesAsync(second));
        (await cast.Author.AskAsync("mutation { turnOnNotices(input: { reason: REACTION }) { settings { switchedOff { reason } } errors { ... on Error { code } } } }")).Expected();
    }

    // Demand 7, R25
    [Fact]
    public async Task What_is_deleted_takes_its_notices_with_it()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author, cast.Member, cast.Newcomer);
        var post = await cast.Author.PublishAsync(group, "Soon gone");
        var first = await cast.Member.CommentAsync(post, "First");
        await cast.Newcomer.CommentAsync(post, "Second");
        await cast.Member.ReactAsync(post);
        await network.SettleAsync();
        Assert.Equal(["REACTION", "REPLY"], await cast.Author.ReasonsAsync(post));

        await cast.Member.AskAsync("mutation($id: ID!) { deleteComment(input: { commentId: $id }) { comment { id } } }", new { id = first });
        await cast.Member.AskAsync("mutation($id: ID!) { removeReaction(input: { subjectId: $id }) { subject { __typename } } }", new { id = post });
        await network.SettleAsync();
        var left = Assert.Single(await cast.Author.NoticesAsync(post));
        Assert.Equal((1, cast.Newcomer.Id), (left.GetProperty("count").GetInt32(), left.GetProperty("actors")[0].GetProperty("id").GetString()));

        await cast.Author.AskAsync("mutation($id: ID!) { deletePost(input: { postId: $id }) { deletedPost { id } } }", new { id = post });
        await network.SettleAsync();
        Assert.Empty(await cast.Author.NoticesAsync(post));
    }

    // Demand 6, R13, R19
    [Fact]
    public async Task Who_has_left_the_group_hears_nothing_more_and_keeps_no_count_that_nobody_can_clear()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Moderator);
        var post = await cast.Author.PublishAsync(group, "Inside");
        await cast.Moderator.CommentAsync(post, "I take part");
        await cast.Author.CommentAsync(post, "Told to who takes part");
        await network.SettleAsync();
        Assert.Equal(["COMMENT"], await cast.Moderator.ReasonsAsync(post));
        var before = (await cast.Moderator.AskNoticesAsync(unreadOnly: true)).NumberAt("viewer.noticeCounter.unread");

        await cast.Moderator.AskAsync("mutation($id: ID!) { leaveGroup(input: { groupId: $id }) { group { id } } }", new { id = group });
        var after = await cast.Moderator.AskNoticesAsync(unreadOnly: true);
        Assert.Equal(before - 1, after.NumberAt("viewer.noticeCounter.unread"));
        Assert.Equal(before - 1, after.At("notices.nodes").GetArrayLength());

        await cast.Author.CommentAsync(post, "Not for who has left");
        await network.SettleAsync();
        Assert.Empty(await cast.Moderator.NoticesAsync(post));
    }

    // Demand 8, R16, R19, R20
    [Fact]
    public async Task The_counter_is_the_length_of_its_list_and_marking_all_read_gives_nothing()
    {
        var reader = cast.Outsider;
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, reader, cast.Member);
        for (var number = 0; number < 3; number++)
        {
            var post = await reader.PublishAsync(group, $"Post {number}");
            await cast.Member.CommentAsync(post, "One");
            await cast.GroupOwner.CommentAsync(post, "Two");
        }

        await network.SettleAsync();
        var unread = await reader.AskNoticesAsync(unreadOnly: true);
        var count = unread.NumberAt("viewer.noticeCounter.unread");
        Assert.True(count >= 3);
        Assert.Equal(count, unread.At("notices.nodes").GetArrayLength());
        Assert.Equal((90, network.Clock.GetUtcNow().AddDays(-90)), (unread.NumberAt("viewer.noticeCounter.horizonDays"), unread.At("viewer.noticeCounter.since").GetDateTimeOffset()));

        var one = unread.At("notices.nodes").EnumerateArray().First(notice => notice.GetProperty("reason").GetString() == "REPLY").GetProperty("id").GetString();
        var marked = (await reader.AskAsync("mutation($ids: [ID!]!) { markNoticesRead(input: { noticeIds: $ids }) { viewer { noticeCounter { unread } } errors { ... on Error { code } } } }", new { ids = (string?[])[one, one] })).Expected();
        Assert.Equal(count - 1, marked.NumberAt("markNoticesRead.viewer.noticeCounter.unread"));

        var all = (await reader.AskAsync("mutation { markAllNoticesRead(input: {}) { viewer { noticeCounter { unread shown } } } }")).Expected();
        Assert.Equal((0, "0"), (all.NumberAt("markAllNoticesRead.viewer.noticeCounter.unread"), all.TextAt("markAllNoticesRead.viewer.noticeCounter.shown")));
        Assert.Empty((await reader.AskNoticesAsync(unreadOnly: true)).At("notices.nodes").EnumerateArray());
    }

    [Fact]
    public async Task Nobody_reads_or_marks_the_notices_of_others()
    {
        var post = await cast.Author.PublishAsync(await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author), "Mine");
        await cast.Member.CommentAsync(post, "An answer");
        await network.SettleAsync();
        var id = Assert.Single(await cast.Author.NoticesAsync(post)).GetProperty("id").GetString();

        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await cast.Member.AskAsync("query($id: ID!) { node(id: $id) { id } }", new { id })).Expected().At("node").ValueKind);
        await cast.Member.AskAsync("mutation($ids: [ID!]!) { markNoticesRead(input: { noticeIds: $ids }) { viewer { roles } } }", new { ids = (string?[])[id] });
        Assert.Equal(["NOT_FOUND"], (await cast.Member.AskAsync("mutation($id: ID!) { turnOffNotice(input: { noticeId: $id }) { settings { isMailOn } errors { ... on Error { code } } } }", new { id })).Expected().RefusalsOf("turnOffNotice"));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, Assert.Single(await cast.Author.NoticesAsync(post)).GetProperty("readAt").ValueKind);
    }

    // Part 3, no. 15
    [Fact]
    public async Task What_is_switched_off_is_that_reason_for_that_thing_and_nothing_else()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author, cast.Member);
        var (silent, loud) = (await cast.Author.PublishAsync(group, "Silent"), await cast.Author.PublishAsync(group, "Loud"));
        await cast.Member.CommentAsync(silent, "An answer");
        await network.SettleAsync();
        var notice = Assert.Single(await cast.Author.NoticesAsync(silent));
        Assert.Equal(("Somebody answered what you wrote.", "THREAD", silent), (notice.GetProperty("why").GetString(), notice.GetProperty("scope").GetProperty("kind").GetString(), NoticeDoings.IdOf(notice.GetProperty("scope"), "thread")));

        var off = (await cast.Author.AskAsync(
            "mutation($id: ID!) { turnOffNotice(input: { noticeId: $id }) { settings { switchedOff { reason scope { thread { id } } } } errors { ... on Error { code } } } }", new { id = notice.GetProperty("id").GetString() })).Expected();
        Assert.Equal(silent, off.TextAt("turnOffNotice.settings.switchedOff.0.scope.thread.id"));
        await cast.Author.AskAsync("mutation { markAllNoticesRead(input: {}) { viewer { roles } } }");

        var (unheard, heard) = (await cast.Member.CommentAsync(silent, "Unheard"), await cast.Member.CommentAsync(loud, "Heard"));
        await cast.Member.ReactAsync(silent);
        await network.SettleAsync();

        Assert.DoesNotContain(await cast.Author.DeliveriesAsync(unheard), delivery => delivery.Reason.ToString() == "Reply");
        Assert.Equal("Reply", Assert.Single(await cast.Author.DeliveriesAsync(heard)).Reason.ToString());
        Assert.Contains("REACTION", await cast.Author.ReasonsAsync(silent));
    }

    [Fact]
    public async Task A_new_post_is_told_at_once_to_who_asked_for_it_and_else_waits_for_the_digest()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author, cast.Member, cast.Newcomer, cast.Moderator);
        await cast.Newcomer.SetLevelAsync(group, "FIRST_POST");
        await cast.Moderator.SetLevelAsync(group, "MUTE");
        await cast.Manager.SetLevelAsync(group, "ALL");
        await cast.Comms.SetLevelAsync(cast.Author.Id, "FIRST_POST");
        var post = await cast.Author.PublishAsync(group, "News");
        await network.SettleAsync();

        Assert.Equal(["Digest"], (await cast.Member.DeliveriesAsync(post)).Select(delivery => delivery.Channel.ToString()));
        Assert.Equal(["POST_IN_GROUP"], await cast.Newcomer.ReasonsAsync(post));
        Assert.Empty(await cast.Moderator.DeliveriesAsync(post));
        Assert.Equal(["POST_IN_GROUP"], await cast.Manager.ReasonsAsync(post));
        Assert.Equal(["POST_BY_PERSON"], await cast.Comms.ReasonsAsync(post));
        Assert.Empty(await cast.Outsider.DeliveriesAsync(post));
        await cast.Comms.SetLevelAsync(cast.Author.Id, null);
    }

    // A page of notices asks the store a fixed number of times, whatever its length.
    [Fact]
    public async Task A_page_of_notices_costs_the_same_however_long_it_is()
    {
        const string query = "query($first: Int) { notices(first: $first) { nodes { id reason why actors { displayName } scope { kind } thread { id } } } viewer { noticeCounter { unread } } }";
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Admin, cast.Member);
        for (var number = 0; number < 6; number++)
        {
            await cast.Member.CommentAsync(await cast.Admin.PublishAsync(group, $"Post {number}"), "An answer");
        }

        await network.SettleAsync();
        var few = await StoreCalls.OfAsync(async () => (await cast.Admin.AskAsync(query, new { first = 2 })).Expected());
        var many = await StoreCalls.OfAsync(async () => (await cast.Admin.AskAsync(query, new { first = 20 })).Expected());

        // What the counter has to look at beyond a short page, a long page has read already; each kind of document is asked for twice at most.
        Assert.InRange(few.Count, 1, 12);
        Assert.InRange(many.Count, 1, 12);
    }
}
