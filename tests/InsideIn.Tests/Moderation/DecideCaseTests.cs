using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Tests.Outward;

namespace InsideIn.Tests.Moderation;

/// <summary>Decisions with a reason, by somebody who is not concerned, that take effect at once and can be taken back whole.</summary>
[Collection(NetworkCollection.Name)]
public sealed class DecideCaseTests(RunningNetwork running)
{
    private const string Thread = """
        query($post: ID!, $group: ID!) {
          node(id: $post) { ... on Post { text commentCount reactionCounts { kind count } comments { nodes { text replyCount } } } }
          place: node(id: $group) { ... on Group { posts(first: 5) { nodes { id } } } }
        }
        """;

    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    // R24
    [Fact]
    public async Task What_is_removed_is_out_of_every_sight_and_comes_back_whole_when_the_appeal_succeeds()
    {
        var (group, post) = await PostAsync();
        await cast.Outsider.CommentAsync(post, "A comment");
        await cast.Outsider.ReactAsync(post);
        var before = (await cast.Member.AskAsync(Thread, new { post, group })).Expected();
        var reported = await cast.Member.ReportAsync(post);

        Assert.Equal("DECIDED", await cast.Moderator.DecideAsModeratorAsync(reported, "REMOVED"));

        foreach (var reader in (Employee[])[cast.Member, cast.Author, cast.GroupOwner, cast.Moderator, cast.Outsider])
        {
            var seen = (await reader.AskAsync(Thread, new { post, group })).Expected();
            Assert.Null(seen.TextAt("node.text"));
            Assert.Empty(seen.TextsAt("place.posts.nodes", "id"));
        }

        Assert.Empty((await cast.Author.TryAppealAsync(reported)).Expected().RefusalsOf("appealDecision"));
        Assert.Equal("FINAL", (await cast.Outsider.TryDecideAgainAsync(reported, "REJECTED")).Expected().TextAt("decideAppeal.moderationCase.state"));
        Assert.Equal(before.Text, (await cast.Member.AskAsync(Thread, new { post, group })).Text);
    }

    [Fact]
    public async Task A_removed_comment_leaves_its_place_to_the_replies_and_comes_back_with_its_words()
    {
        var (group, post) = await PostAsync();
        var comment = await cast.Outsider.CommentAsync(post, "Rude");
        await cast.Member.CommentAsync(post, "Not nice", comment);
        var reported = await cast.Member.ReportAsync(comment);

        await cast.Moderator.DecideAsModeratorAsync(reported, "REMOVED");
        var removed = (await cast.Member.AskAsync(Thread, new { post, group })).Expected();
        await cast.Outsider.TryAppealAsync(reported);
        await cast.Newcomer.TryDecideAgainAsync(reported, "WARNING");
        var given = (await cast.Member.AskAsync(Thread, new { post, group })).Expected();

        Assert.Equal(("", 1, 1), (removed.TextAt("node.comments.nodes.0.text"), removed.NumberAt("node.comments.nodes.0.replyCount"), removed.NumberAt("node.commentCount")));
        Assert.Equal(("Rude", 1, 2), (given.TextAt("node.comments.nodes.0.text"), given.NumberAt("node.comments.nodes.0.replyCount"), given.NumberAt("node.commentCount")));
    }

    [Fact]
    public async Task What_is_removed_is_no_longer_offered_to_the_outside()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author, cast.Member);
        var post = await cast.Author.PublishAsync(group, "A story for outside");
        await cast.Author.OfferAsync(post);
        Assert.Contains("A story for outside", await cast.Comms.DeskAsync());

        await cast.Moderator.DecideAsModeratorAsync(await cast.Member.ReportAsync(post), "REMOVED");

        Assert.DoesNotContain("A story for outside", await cast.Comms.DeskAsync());
    }

    [Fact]
    public async Task The_words_of_a_closed_group_are_before_its_judges_and_the_thread_stays_closed()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Author, cast.Member);
        var post = await cast.Author.PublishAsync(group, "Inside");
        var reported = await cast.Member.ReportAsync(post);
        const string query = "query($id: ID!, $post: ID!) { node(id: $id) { ... on ModerationCase { text } } thread: node(id: $post) { id } }";

        var moderator = (await cast.Moderator.AskAsync(query, new { id = reported, post })).Expected();
        var outsider = (await cast.Outsider.AskAsync(query, new { id = reported, post })).Expected();

        Assert.Equal("Inside", moderator.TextAt("node.text"));
        Assert.Null(moderator.TextAt("thread.id"));
        Assert.Null(outsider.TextAt("node.text"));
    }

    [Fact]
    public async Task Those_who_keep_order_in_a_group_judge_its_things_and_others_see_no_queue()
    {
        var (_, post) = await PostAsync();
        var (_, elsewhere) = await PostAsync(cast.Manager);
        var (here, there) = (await cast.Member.ReportAsync(post), await cast.Outsider.ReportAsync(elsewhere));

        var queue = await cast.GroupOwner.QueueAsync();

        Assert.Contains(here, queue);
        Assert.DoesNotContain(there, queue);
        Assert.Empty(await cast.Newcomer.QueueAsync());
        Assert.Equal(["NOT_FOUND"], (await cast.Newcomer.TryDecideAsync(here, "REMOVED")).Expected().RefusalsOf("decideCase"));
        Assert.Equal(["NOT_FOUND"], (await cast.GroupOwner.TryDecideAsync(there, "REMOVED")).Expected().RefusalsOf("decideCase"));
        Assert.Empty((await cast.GroupOwner.TryDecideAsync(here, "REMOVED")).Expected().RefusalsOf("decideCase"));
    }

    [Fact]
    public async Task Nobody_decides_about_their_own_words_or_their_own_report()
    {
        var (_, post) = await PostAsync();
        var reported = await cast.GroupOwner.ReportAsync(post);
        var owners = await cast.Moderator.PublishAsync(await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Moderator), "Mine");
        var mine = await cast.Outsider.ReportAsync(owners);

        Assert.Equal(["NOT_ALLOWED"], (await cast.GroupOwner.TryDecideAsync(reported, "REMOVED")).Expected().RefusalsOf("decideCase"));
        Assert.Equal(["NOT_ALLOWED"], (await cast.Moderator.TryDecideAsync(mine, "REJECTED")).Expected().RefusalsOf("decideCase"));
        Assert.Empty((await cast.Moderator.TryDecideAsync(reported, "REJECTED")).Expected().RefusalsOf("decideCase"));
    }

    [Fact]
    public async Task About_those_who_keep_order_in_a_group_two_from_outside_decide()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Member);
        var post = await cast.GroupOwner.PublishAsync(group, "An owner's words");
        var reported = await cast.Member.ReportAsync(post);
        Assert.DoesNotContain(reported, await cast.GroupOwner.QueueAsync());

        Assert.Equal("AWAITS_SECOND", await cast.Moderator.DecideAsModeratorAsync(reported, "REMOVED"));
        Assert.Equal("An owner's words", await cast.Member.ReadAsync(post));
        Assert.Equal(["SECOND_MODERATOR_NEEDED"], (await cast.Moderator.TryConfirmAsync(reported)).Expected().RefusalsOf("confirmDecision"));
        Assert.Equal(["NOT_ALLOWED"], (await cast.Member.TryConfirmAsync(reported)).Expected().RefusalsOf("confirmDecision"));
        Assert.Equal("DECIDED", (await cast.Outsider.TryConfirmAsync(reported)).Expected().TextAt("confirmDecision.moderationCase.state"));
        Assert.Null(await cast.Member.ReadAsync(post));
    }

    [Fact]
    public async Task A_taken_case_is_its_takers_until_it_is_late()
    {
        var (_, post) = await PostAsync();
        var reported = await cast.Member.ReportAsync(post);

        Assert.Equal("TAKEN", (await cast.Moderator.TryTakeAsync(reported)).Expected().TextAt("takeCase.moderationCase.state"));
        Assert.Equal(["CASE_TAKEN"], (await cast.Outsider.TryTakeAsync(reported)).Expected().RefusalsOf("takeCase"));
        Assert.Equal(["CASE_TAKEN"], (await cast.GroupOwner.TryDecideAsync(reported, "REMOVED")).Expected().RefusalsOf("decideCase"));
        Assert.Equal("DECIDED", await cast.Moderator.DecideAsModeratorAsync(reported, "REJECTED"));
    }

    [Fact]
    public async Task Fifty_moderators_at_once_decide_once()
    {
        var (_, post) = await PostAsync();
        var reported = await cast.Member.ReportAsync(post);

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(turn => cast.Moderator.TryDecideAsync(reported, turn % 2 == 0 ? "REMOVED" : "REJECTED")));

        Assert.Equal(49, answers.Count(answer => answer.Expected().RefusalsOf("decideCase") is ["CASE_CLOSED"]));
        var outcome = (await cast.Member.AskAsync("{ viewer { reports(first: 1) { nodes { outcome } } } }")).TextAt("viewer.reports.nodes.0.outcome");
        Assert.Equal(outcome == "REMOVED", await cast.Author.ReadAsync(post) is null);
    }

    [Fact]
    public async Task Moderators_remove_what_they_come_upon_as_a_case_of_its_own_and_readers_may_not()
    {
        var (_, post) = await PostAsync();

        Assert.Equal(["NOT_ALLOWED"], (await cast.Member.TryRemoveAsync(post)).Expected().RefusalsOf("removeContent"));
        Assert.Equal(["NOT_ALLOWED"], (await cast.Author.TryRemoveAsync(post)).Expected().RefusalsOf("removeContent"));
        Assert.Equal("DECIDED", (await cast.GroupOwner.TryRemoveAsync(post)).Expected().TextAt("removeContent.moderationCase.state"));
        Assert.Null(await cast.Member.ReadAsync(post));
        Assert.Equal("Once is enough", (await cast.Author.AskAsync("{ viewer { moderationNotices(first: 1) { nodes { words } } } }")).TextAt("viewer.moderationNotices.nodes.0.words"));
    }

    [Theory]
    [InlineData("2026-11-23T09:00:00Z", "2026-11-25T09:00:00Z")]
    [InlineData("2026-11-26T17:30:00Z", "2026-11-30T17:30:00Z")]
    [InlineData("2026-11-27T09:00:00Z", "2026-12-01T09:00:00Z")]
    [InlineData("2026-11-28T09:00:00Z", "2026-12-01T09:00:00Z")]
    public void An_answer_is_promised_within_two_working_days(string reported, string due) =>
        Assert.Equal(DateTimeOffset.Parse(due, System.Globalization.CultureInfo.InvariantCulture), InsideIn.Moderation.Promise.DueAt(DateTimeOffset.Parse(reported, System.Globalization.CultureInfo.InvariantCulture)));

    private async Task<(string Group, string Post)> PostAsync(Employee? owner = null)
    {
        var group = await (owner ?? cast.GroupOwner).CreateGroupAsync(GroupPrivacy.Open, cast.Author, cast.Member);
        return (group, await cast.Author.PublishAsync(group, "Rude"));
    }
}
