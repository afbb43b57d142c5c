using System.Text.Json;
using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Tests.Privacy;

namespace InsideIn.Tests.Moves;

/// <summary>Looking before opening, moving, and what newcomers see of what was said to fewer (demand 10).</summary>
public class MoveThreadTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private const string Preview = "query($thread: ThreadDoorsInput, $group: GroupAudienceInput) { previewAudienceChange(thread: $thread, group: $group) { version gainedCount lostCount gained { id } lost { id } searchEntryCount authorsToAsk { id } } }";
    private const string Move = "mutation($input: MoveThreadInput!) { moveThread(input: $input) { move { id undoableUntil } errors { ... on Error { code } } } }";
    private const string Read = "query($id: ID!) { node(id: $id) { id ... on Post { text isBlank comments { nodes { text isBlank } } } } }";

    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    // Demand 10: widening an audience needs consent per author; part 3 no. 3: the preview is what happens.
    [Fact]
    public async Task Newcomers_see_blanks_until_each_author_agrees_and_the_preview_says_who_comes()
    {
        var (narrow, wide) = (await GroupAsync(cast.Member), await GroupAsync(cast.Newcomer));
        var post = await cast.Author.PublishAsync(narrow, "Mine to open");
        await cast.Member.CommentAsync(post, "Said among us");

        var preview = await PreviewAsync(post, narrow, wide);
        Assert.Equal([cast.Newcomer.Id], preview.TextsAt("previewAudienceChange.gained", "id"));
        Assert.Equal((1, 0, 2), (preview.NumberAt("previewAudienceChange.gainedCount"), preview.NumberAt("previewAudienceChange.lostCount"), preview.NumberAt("previewAudienceChange.searchEntryCount")));
        Assert.Equal([cast.Member.Id], preview.TextsAt("previewAudienceChange.authorsToAsk", "id"));
        await MoveAsync(post, preview, narrow, wide);

        var blank = await ReadAsync(cast.Newcomer, post);
        Assert.Equal("Mine to open", blank.TextAt("node.text"));
        Assert.Equal(("", true), (blank.TextAt("node.comments.nodes.0.text"), blank.At("node.comments.nodes.0.isBlank").GetBoolean()));
        Assert.Equal("Said among us", (await ReadAsync(cast.GroupOwner, post)).TextAt("node.comments.nodes.0.text"));

        var asked = (await cast.Member.AskAsync("{ viewer { wideningRequests { nodes { id thread { ... on Post { id } } } } } }")).Expected();
        Assert.Equal(post, asked.TextAt("viewer.wideningRequests.nodes.0.thread.id"));
        var request = asked.TextAt("viewer.wideningRequests.nodes.0.id");
        Assert.Equal(["NOT_FOUND"], (await AnswerAsync(cast.Newcomer, request)).RefusalsOf("answerWidening"));
        await AnswerAsync(cast.Member, request);

        Assert.Equal("Said among us", (await ReadAsync(cast.Newcomer, post)).TextAt("node.comments.nodes.0.text"));
    }

    // R7: the tombstone tells of nothing that its reader may not know; undo restores exactly.
    [Fact]
    public async Task A_moved_thread_leaves_a_tombstone_and_goes_back_within_ten_minutes()
    {
        var (from, to) = (await GroupAsync(cast.Member), await GroupAsync(cast.Newcomer));
        var post = await cast.Author.PublishAsync(from, "Elsewhere");
        var preview = await PreviewAsync(post, to);
        Assert.Equal([cast.Member.Id], preview.TextsAt("previewAudienceChange.lost", "id"));
        var move = await MoveAsync(post, preview, to);

        Assert.Equal(JsonValueKind.Null, (await ReadAsync(cast.Member, post)).At("node").ValueKind);
        Assert.Equal(post, (await ReadAsync(cast.Newcomer, post)).TextAt("node.id"));
        var left = (await cast.Member.AskAsync("query($id: ID!) { node(id: $id) { ... on Group { movesOut { nodes { actor { id } post { id } } } } } }", new { id = from })).Expected();
        Assert.Equal(cast.Author.Id, left.TextAt("node.movesOut.nodes.0.actor.id"));
        Assert.Equal(JsonValueKind.Null, left.At("node.movesOut.nodes.0.post").ValueKind);

        await UndoAsync(move);

        Assert.Equal("Elsewhere", (await ReadAsync(cast.Member, post)).TextAt("node.text"));
        Assert.Equal(JsonValueKind.Null, (await ReadAsync(cast.Newcomer, post)).At("node").ValueKind);
    }

    [Fact]
    public async Task After_ten_minutes_a_move_stands()
    {
        var (from, to) = (await GroupAsync(), await GroupAsync());
        var post = await cast.Author.PublishAsync(from, "For good");
        var move = await MoveAsync(post, await PreviewAsync(post, to), to);

        network.Clock.Advance(TimeSpan.FromMinutes(10));

        Assert.Equal(["MOVE_NOT_UNDOABLE"], (await UndoAsync(move)).RefusalsOf("undoMove"));
    }

    // What was previewed is what happens.
    [Fact]
    public async Task A_move_without_the_preview_of_what_stands_is_refused()
    {
        var (from, to) = (await GroupAsync(), await GroupAsync());
        var post = await cast.Author.PublishAsync(from, "First");
        var preview = await PreviewAsync(post, to);
        await cast.GroupOwner.CommentAsync(post, "I speak as well");

        Assert.Equal(["PREVIEW_OUTDATED"], (await AskToMoveAsync(cast.Author, post, preview.TextAt("previewAudienceChange.version"), to)).RefusalsOf("moveThread"));
        Assert.Equal(["NOT_ALLOWED"], (await AskToMoveAsync(cast.GroupOwner, await cast.Author.PublishAsync([from, await cast.Author.CreateGroupAsync(GroupPrivacy.Open)], "Two"), "", to)).RefusalsOf("moveThread"));
    }

    // Demand 10, R10: opening a whole group.
    [Fact]
    public async Task What_was_said_in_a_closed_group_is_a_blank_for_outsiders_once_it_is_opened()
    {
        var group = await GroupAsync();
        var before = await cast.Author.PublishAsync(group, "Among us");
        network.Clock.Advance(TimeSpan.FromSeconds(1));
        var preview = (await cast.GroupOwner.AskAsync(Preview, new { group = new { groupId = group, privacy = "OPEN" } })).Expected();
        Assert.True(preview.NumberAt("previewAudienceChange.gainedCount") > 40);
        Assert.Equal(0, preview.NumberAt("previewAudienceChange.lostCount"));
        await cast.GroupOwner.ChangeAudienceAsync(group, GroupPrivacy.Open);
        var after = await cast.Author.PublishAsync(group, "For all");

        Assert.Equal((true, ""), ((await ReadAsync(cast.Outsider, before)).At("node.isBlank").GetBoolean(), (await ReadAsync(cast.Outsider, before)).TextAt("node.text")));
        Assert.Equal("For all", (await ReadAsync(cast.Outsider, after)).TextAt("node.text"));
        Assert.Equal("Among us", (await ReadAsync(cast.Author, before)).TextAt("node.text"));
    }

    // Demand 10: events and pages are no exception, with what is said on them.
    [Fact]
    public async Task Events_and_pages_of_a_group_that_is_opened_are_blanks_until_whoever_answers_for_them_agrees()
    {
        var group = await GroupAsync();
        var key = network.NewClientKey();
        var @event = (await cast.Author.AskAsync(
            "mutation($input: CreateEventInput!) { createEvent(input: $input) { event { id } errors { ... on Error { code message } } } }",
            new { input = new { groupId = group, title = "Our trip", description = "To the lake", place = "Lake", localStart = "2026-12-03T09:00", localEnd = "2026-12-03T10:00", zone = "UTC", clientKey = key } })).Expected().TextAt("createEvent.event.id")!;
        var page = (await cast.Author.AskAsync(
            "mutation($input: CreatePageInput!) { createPage(input: $input) { page { id slug } errors { ... on Error { code message } } } }",
            new { input = new { groupId = group, title = "Our list", text = "Tents", clientKey = key } })).Expected();
        var pageId = page.TextAt("createPage.page.id")!;
        await cast.GroupOwner.CommentAsync(@event, "I come along");
        network.Clock.Advance(TimeSpan.FromSeconds(1));

        await cast.GroupOwner.ChangeAudienceAsync(group, GroupPrivacy.Open);

        const string Words = "query($event: ID!, $page: ID!, $slug: String!) { event: node(id: $event) { ... on Event { title description place isBlank comments { nodes { text } } } } page: node(id: $page) { ... on Page { title slug text isBlank revisions { nodes { number } } } } bySlug: pageBySlug(slug: $slug) { title } }";
        var asked = new { @event, page = pageId, slug = page.TextAt("createPage.page.slug") };
        var outside = (await cast.Outsider.AskAsync(Words, asked)).Expected();
        Assert.Equal("""{"title":"","description":"","place":null,"isBlank":true,"comments":{"nodes":[{"text":""}]}}""", outside.At("event").GetRawText());
        Assert.Equal(("", "", 0), (outside.TextAt("page.title"), outside.TextAt("page.text"), outside.At("page.revisions.nodes").GetArrayLength()));
        Assert.DoesNotContain("our-list", outside.At("page").GetRawText(), StringComparison.Ordinal);
        Assert.Equal("", outside.TextAt("bySlug.title"));

        var request = default(string);
        await PrivacyDoings.UntilAsync(async () =>
            (request = (await cast.Author.AskAsync("{ viewer { wideningRequests { nodes { id group { id } } } } }")).Expected().At("viewer.wideningRequests.nodes").EnumerateArray()
                .Where(asked => asked.GetProperty("group").GetProperty("id").GetString() == group).Select(asked => asked.GetProperty("id").GetString()).FirstOrDefault()) is not null);
        await AnswerAsync(cast.Author, request);
        var agreed = (await cast.Outsider.AskAsync(Words, asked)).Expected();
        Assert.Equal(("Our trip", "Tents"), (agreed.TextAt("event.title"), agreed.TextAt("page.text")));
        Assert.Equal("", agreed.TextAt("event.comments.nodes.0.text"));
    }

    private Task<string> GroupAsync(params Employee[] members) => cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, [cast.Author, .. members]);

    private async Task<Answer> PreviewAsync(string post, params string[] groupIds) =>
        (await cast.Author.AskAsync(Preview, new { thread = new { postId = post, groupIds } })).Expected();

    private async Task<string> MoveAsync(string post, Answer preview, params string[] groupIds) =>
        (await AskToMoveAsync(cast.Author, post, preview.TextAt("previewAudienceChange.version"), groupIds)).TextAt("moveThread.move.id")!;

    private static async Task<Answer> AskToMoveAsync(Employee mover, string post, string? previewVersion, params string[] groupIds) =>
        (await mover.AskAsync(Move, new { input = new { postId = post, groupIds, previewVersion } })).Expected();

    private async Task<Answer> UndoAsync(string move) =>
        (await cast.Author.AskAsync("mutation($id: ID!) { undoMove(input: { moveId: $id }) { move { undoneAt } errors { ... on Error { code } } } }", new { id = move })).Expected();

    private static async Task<Answer> AnswerAsync(Employee author, string? request) =>
        (await author.AskAsync("mutation($id: ID!) { answerWidening(input: { requestId: $id, isAgreed: true }) { wideningConsent { answer } errors { ... on Error { code } } } }", new { id = request })).Expected();

    private static async Task<Answer> ReadAsync(Employee reader, string post) => (await reader.AskAsync(Read, new { id = post })).Expected();
}
