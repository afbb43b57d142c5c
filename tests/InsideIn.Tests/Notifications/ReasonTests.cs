using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Tests.Drafts;
using InsideIn.Tests.Polls;

namespace InsideIn.Tests.Notifications;

/// <summary>Who hears of groups, polls, questions, drafts and pages, and what becomes of that when its cause ends.</summary>
public class ReasonTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    // Demand 7: a withdrawn invitation takes its notice with it; R3: the notice names no secret group.
    [Theory]
    [InlineData(GroupPrivacy.Closed)]
    [InlineData(GroupPrivacy.Secret)]
    public async Task An_invitation_is_told_while_it_stands(GroupPrivacy privacy)
    {
        var group = await cast.GroupOwner.CreateGroupAsync(privacy, cast.Moderator);
        var invited = new { groupId = group, personId = cast.Outsider.Id };
        Assert.Null(await cast.GroupOwner.DoneAsync("invitePerson", invited));
        await network.SettleAsync();
        var notice = Assert.Single(await UnreadAsync(cast.Outsider, "INVITED"));
        Assert.Equal(privacy == GroupPrivacy.Secret ? null : group, NoticeDoings.IdOf(notice, "group"));
        Assert.Equal([group], await InvitationsAsync(cast.Outsider));

        Assert.Null(await cast.GroupOwner.DoneAsync("uninvitePerson", invited));
        await network.SettleAsync();
        Assert.Empty(await UnreadAsync(cast.Outsider, "INVITED"));

        // Invited anew, it is told anew; accepted, nothing waits any more.
        Assert.Null(await cast.GroupOwner.DoneAsync("invitePerson", invited));
        await network.SettleAsync();
        Assert.Single(await UnreadAsync(cast.Outsider, "INVITED"));
        Assert.Null(await cast.Outsider.DoneAsync("answerInvitation", new { groupId = group, isAccepted = true }));
        Assert.Empty(await InvitationsAsync(cast.Outsider));
        await network.SettleAsync();
        Assert.Empty(await UnreadAsync(cast.Outsider, "INVITED"));
    }

    // R12: one action, one notice, also for who is let in; demand 8: what another has answered asks nobody any more.
    [Fact]
    public async Task A_request_is_one_row_of_each_who_decides_until_one_of_them_has()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        Assert.Null(await cast.GroupOwner.DoneAsync("changeMemberRole", new { groupId = group, personId = cast.Author.Id, role = "MODERATOR" }));
        foreach (var asking in new[] { cast.Outsider, cast.Newcomer })
        {
            Assert.Null(await asking.DoneAsync("requestMembership", new { groupId = group, sentence = "Let me in" }));
        }

        await network.SettleAsync();
        Assert.Equal(2, Assert.Single(await cast.GroupOwner.NoticesAsync(group)).GetProperty("actorCount").GetInt32());
        Assert.Equal(["ADDED_TO_GROUP", "JOIN_REQUESTED", "ROLE_CHANGED"], await cast.Author.ReasonsAsync(group));
        Assert.Equal(["ADDED_TO_GROUP"], await cast.Member.ReasonsAsync(group));

        Assert.Null(await cast.Author.DoneAsync("answerMembershipRequest", new { groupId = group, personId = cast.Outsider.Id, isAccepted = true }));
        await network.SettleAsync();
        Assert.Equal(["JOIN_ANSWERED"], await cast.Outsider.ReasonsAsync(group));
        Assert.Equal([cast.Newcomer.Id], Assert.Single(await cast.GroupOwner.NoticesAsync(group)).GetProperty("actors").EnumerateArray().Select(actor => actor.GetProperty("id").GetString()));

        // Who keeps the group no more has nothing to decide.
        Assert.Null(await cast.GroupOwner.DoneAsync("changeMemberRole", new { groupId = group, personId = cast.Author.Id, role = "MEMBER" }));
        await network.SettleAsync();
        Assert.Equal(["ADDED_TO_GROUP", "ROLE_CHANGED"], await cast.Author.ReasonsAsync(group));

        Assert.Null(await cast.Newcomer.DoneAsync("withdrawMembershipRequest", new { groupId = group }));
        await network.SettleAsync();
        Assert.Empty(await cast.GroupOwner.NoticesAsync(group));
    }

    // Demand 10: whoever must agree is asked, is asked no more once the move is undone or answered, and whoever moved it is not.
    [Fact]
    public async Task Authors_are_asked_when_more_people_come_to_what_they_said()
    {
        var (narrow, wide) = (await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member), await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Author));
        var post = await cast.Author.PublishAsync(narrow, "Mine to open");
        await cast.Member.CommentAsync(post, "Said among us");

        var move = await cast.Author.MoveThreadAsync(post, narrow, wide);
        await network.SettleAsync();
        Assert.Single(await UnreadAsync(cast.Member, "WIDENING_ASKED"));
        Assert.Empty(await UnreadAsync(cast.Author, "WIDENING_ASKED"));

        Assert.Null(await cast.Author.DoneAsync("undoMove", new { moveId = move }));
        await network.SettleAsync();
        Assert.Empty(await UnreadAsync(cast.Member, "WIDENING_ASKED"));

        await cast.Author.MoveThreadAsync(post, narrow, wide);
        await network.SettleAsync();
        Assert.Single(await UnreadAsync(cast.Member, "WIDENING_ASKED"));
        var request = (await cast.Member.AskAsync("{ viewer { wideningRequests { nodes { id } } } }")).Expected().TextAt("viewer.wideningRequests.nodes.0.id");
        Assert.Null(await cast.Member.DoneAsync("answerWidening", new { requestId = request, isAgreed = true }));
        await network.SettleAsync();
        Assert.Empty(await UnreadAsync(cast.Member, "WIDENING_ASKED"));
    }

    // R35: who voted is told, secret poll or not; followers by their level; nobody twice.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_closed_poll_is_told_to_who_voted_and_to_who_follows_the_thread(bool isSecret)
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member, cast.Newcomer, cast.Moderator, cast.Comms);
        var poll = await cast.Author.PollAsync(group, isSecret: isSecret, length: TimeSpan.FromHours(1));
        (await cast.Member.VoteAsync(poll, "Tea")).Expected();
        (await cast.Comms.VoteAsync(poll, "Tea")).Expected();
        await cast.Newcomer.SetLevelAsync(poll.PostId, "ALL");
        await cast.Comms.SetLevelAsync(poll.PostId, "MUTE");
        network.Clock.Advance(TimeSpan.FromMinutes(61));
        await network.DoDueAsync();
        await network.DoDueAsync();
        await network.SettleAsync();

        Assert.Contains("POLL_CLOSED", await cast.Author.ReasonsAsync(poll.PostId));
        Assert.Equal(["POLL_CLOSED"], await cast.Member.ReasonsAsync(poll.PostId));
        Assert.Equal(["FOLLOWED_POLL_CLOSED"], await cast.Newcomer.ReasonsAsync(poll.PostId));
        Assert.Empty(await cast.Moderator.ReasonsAsync(poll.PostId));
        Assert.Empty(await cast.Comms.ReasonsAsync(poll.PostId));
        Assert.Equal(1, Assert.Single(await cast.Member.NoticesAsync(poll.PostId)).GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task A_poll_closed_by_hand_is_told_once_and_not_to_who_closed_it()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        var poll = await cast.Author.PollAsync(group, length: TimeSpan.FromHours(1));
        (await cast.Member.VoteAsync(poll, "Tea")).Expected();
        Assert.Null(await cast.Author.DoneAsync("closePoll", new { pollId = poll.Id }));
        network.Clock.Advance(TimeSpan.FromMinutes(61));
        await network.DoDueAsync();
        await network.SettleAsync();

        Assert.Equal(1, Assert.Single(await cast.Member.NoticesAsync(poll.PostId)).GetProperty("count").GetInt32());
        Assert.Empty(await cast.Author.ReasonsAsync(poll.PostId));
    }

    // R12
    [Fact]
    public async Task An_accepted_answer_is_told_to_who_gave_it_and_to_who_follows_the_question_until_it_is_taken_back()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member, cast.Newcomer);
        var question = await cast.Author.PublishPostAsync(group, new { question = new { title = "How?" } });
        await network.SettleAsync();
        await cast.Newcomer.SetLevelAsync(question, "ALL");
        var answer = await cast.Member.CommentAsync(question, "Like this");
        await network.SettleAsync();
        await ReadAllAsync(cast.Newcomer);
        Assert.Null(await cast.GroupOwner.DoneAsync("acceptAnswer", new { commentId = answer }));
        await network.SettleAsync();

        Assert.Equal(["ANSWER_ACCEPTED"], await cast.Member.ReasonsAsync(question));
        Assert.Equal(["QUESTION_SOLVED", "REPLY"], await cast.Author.ReasonsAsync(question));
        Assert.Equal(["COMMENT", "QUESTION_SOLVED"], await cast.Newcomer.ReasonsAsync(question));

        Assert.Null(await cast.GroupOwner.DoneAsync("unacceptAnswer", new { postId = question }));
        await network.SettleAsync();
        Assert.Empty(await cast.Member.ReasonsAsync(question));
        Assert.Equal(["REPLY"], await cast.Author.ReasonsAsync(question));
    }

    [Fact]
    public async Task A_co_author_is_told_of_the_draft_until_taken_off_it_and_a_scheduled_post_of_its_hour()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        var draft = await cast.Author.DraftAsync(group, "Ours");
        Assert.Null(await cast.Author.DoneAsync("addCoAuthor", new { draftId = draft, personId = cast.Member.Id }));
        await network.SettleAsync();
        Assert.Single(await UnreadAsync(cast.Member, "CO_AUTHOR_NAMED"));
        Assert.Null(await cast.Author.DoneAsync("removeCoAuthor", new { draftId = draft, personId = cast.Member.Id }));
        await network.SettleAsync();
        Assert.Empty(await UnreadAsync(cast.Member, "CO_AUTHOR_NAMED"));

        var thrownAway = await cast.Author.DraftAsync(await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member), "Ours as well");
        Assert.Null(await cast.Author.DoneAsync("addCoAuthor", new { draftId = thrownAway, personId = cast.Member.Id }));
        await network.SettleAsync();
        Assert.Single(await UnreadAsync(cast.Member, "CO_AUTHOR_NAMED"));
        Assert.Null(await cast.Author.DoneAsync("deleteDraft", new { draftId = thrownAway }));
        await network.SettleAsync();
        Assert.Empty(await UnreadAsync(cast.Member, "CO_AUTHOR_NAMED"));

        Assert.Empty(await cast.Author.ScheduleAsync(draft, network.Clock.GetUtcNow().AddHours(1)));
        network.Clock.Advance(TimeSpan.FromMinutes(61));
        await network.DoDueAsync();
        await network.SettleAsync();
        Assert.Single(await UnreadAsync(cast.Author, "SCHEDULE_PUBLISHED"));
    }

    [Fact]
    public async Task A_new_page_is_news_for_its_group_and_a_changed_one_for_who_follows_it()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member, cast.Newcomer);
        await cast.Newcomer.SetLevelAsync(group, "FIRST_POST");
        var created = (await cast.Author.AskAsync(
            "mutation($input: CreatePageInput!) { createPage(input: $input) { page { id revisionNumber } errors { ... on Error { code message } } } }",
            new { input = new { groupId = group, title = $"Page {network.NewClientKey():N}", text = "First", clientKey = network.NewClientKey() } })).Expected();
        var page = created.TextAt("createPage.page.id") ?? throw new InvalidOperationException(created.Text);
        await network.SettleAsync();
        Assert.Equal(["PAGE_IN_GROUP"], await cast.Newcomer.ReasonsAsync(page));
        Assert.Equal(["Digest"], (await cast.Member.DeliveriesAsync(page)).Select(delivery => delivery.Channel.ToString()));
        Assert.Empty(await cast.Author.ReasonsAsync(page));

        (await cast.GroupOwner.AskAsync(
            "mutation($input: RevisePageInput!) { revisePage(input: $input) { page { id } errors { ... on Error { code message } } } }",
            new { input = new { pageId = page, title = $"Page {network.NewClientKey():N}", text = "Second", baseRevision = created.NumberAt("createPage.page.revisionNumber") } })).Expected();
        await network.SettleAsync();
        Assert.Equal(["PAGE_CHANGED"], await cast.Author.ReasonsAsync(page));
        Assert.Equal(["PAGE_IN_GROUP"], await cast.Newcomer.ReasonsAsync(page));
    }

    /// <summary>What the rows about invitations offer to answer.</summary>
    private static async Task<IReadOnlyList<string?>> InvitationsAsync(Employee person) =>
        [.. (await person.AskAsync("{ notices(first: 20) { nodes { invitation { groupId } } } }")).Expected().At("notices.nodes").EnumerateArray()
            .Select(node => node.GetProperty("invitation")).Where(found => found.ValueKind == System.Text.Json.JsonValueKind.Object).Select(found => found.GetProperty("groupId").GetString())];

    private static async Task<IReadOnlyList<System.Text.Json.JsonElement>> UnreadAsync(Employee person, string reason) =>
        [.. (await person.AskNoticesAsync(unreadOnly: true)).At("notices.nodes").EnumerateArray().Where(notice => notice.GetProperty("reason").GetString() == reason)];

    private static async Task ReadAllAsync(Employee person) =>
        (await person.AskAsync("mutation { markAllNoticesRead(input: {}) { viewer { roles } } }")).Expected();
}
