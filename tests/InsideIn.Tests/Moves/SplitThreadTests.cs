using System.Text.Json;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.Tests.Notifications;
using InsideIn.Tests.Privacy;

namespace InsideIn.Tests.Moves;

/// <summary>A part of a conversation becomes a thread of its own, and goes back: product/network.md, table A, threads.</summary>
public class SplitThreadTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    // R21: as old as the first thread, it stands beside it in lists.
    [Fact]
    public async Task Chosen_comments_go_with_their_replies_reactions_and_addresses()
    {
        var group = await GroupAsync();
        var (post, first, reply, second) = await ThreadAsync(group);
        await cast.GroupOwner.ReactAsync(reply);

        var (move, split) = await cast.Author.SplitAsync(post, [first], "About the boats");

        var read = await ReadAsync(cast.Member, split!);
        Assert.Equal(("About the boats", "First"), (read.TextAt("node.title"), read.TextAt("node.comments.nodes.0.text")));
        Assert.Equal((2, "Reply"), (read.NumberAt("node.commentCount"), read.TextAt("node.comments.nodes.0.replies.nodes.0.text")));
        Assert.Equal(1, (await cast.GroupOwner.AskAsync("query($id: ID!) { node(id: $id) { ... on Comment { reactionCounts { count } subject { id } } } }", new { id = reply })).Expected().NumberAt("node.reactionCounts.0.count"));
        var old = await ReadAsync(cast.Member, post);
        Assert.Equal((1, second), (old.NumberAt("node.commentCount"), old.TextAt("node.comments.nodes.0.id")));
        Assert.Equal(old.TextAt("node.publishedAt"), read.TextAt("node.publishedAt"));

        // The old thread leads on, and says by whom; a link to a moved comment finds the thread where it stands.
        Assert.Equal((split, cast.Author.Id), (old.TextAt("node.movesOut.nodes.0.post.id"), old.TextAt("node.movesOut.nodes.0.actor.id")));
        Assert.Equal(split, (await cast.Member.AskAsync("query($id: ID!) { node(id: $id) { ... on Comment { subject { ... on Post { id } } } } }", new { id = first })).Expected().TextAt("node.subject.id"));
        Assert.Equal(post, read.TextAt("node.splitFrom.id"));
        Assert.NotNull(move);
    }

    [Fact]
    public async Task Without_a_title_the_first_comment_stands_at_the_head()
    {
        var (post, first, _, second) = await ThreadAsync(await GroupAsync());

        var (_, split) = await cast.Author.SplitAsync(post, [second, first]);

        var read = await ReadAsync(cast.Member, split!);
        Assert.Equal((JsonValueKind.Null, first), (read.At("node.title").ValueKind, read.TextAt("node.openingComment.id")));
    }

    // Undo for ten minutes restores exactly, replies that were lifted out included; what was said since goes along.
    [Fact]
    public async Task Undone_the_thread_is_what_it_was_and_nothing_that_was_said_since_is_lost()
    {
        var (post, _, reply, second) = await ThreadAsync(await GroupAsync());
        var before = await cast.Member.ThreadAsync(post);
        var (move, split) = await cast.Author.SplitAsync(post, [reply, second], "Apart");
        Assert.NotEqual(before, await cast.Member.ThreadAsync(post));

        Assert.Empty((await cast.Author.UndoAsync(move)).RefusalsOf("undoMove"));

        Assert.Equal(before, await cast.Member.ThreadAsync(post));
        Assert.Equal(JsonValueKind.Null, (await ReadAsync(cast.Author, split!)).At("node").ValueKind);
        Assert.Empty((await ReadAsync(cast.Author, post)).At("node.movesOut.nodes").EnumerateArray());

        var (again, apart) = await cast.Author.SplitAsync(post, [reply], "Apart again");
        var late = await cast.Member.CommentAsync(apart!, "Said there", reply);
        await cast.Author.UndoAsync(again);
        var put = (await cast.Member.AskAsync("query($id: ID!) { node(id: $id) { ... on Comment { parentId subject { ... on Post { id } } } } }", new { id = late })).Expected();
        Assert.Equal(post, put.TextAt("node.subject.id"));
        Assert.Equal(3 + 1, (await ReadAsync(cast.Member, post)).NumberAt("node.commentCount"));
    }

    [Fact]
    public async Task Whoever_split_a_thread_sees_in_both_parts_for_ten_minutes_that_it_can_be_undone()
    {
        const string shown = "query($id: ID!) { node(id: $id) { ... on Post { mayMove undoableMove { id } } } }";
        var (post, first, _, _) = await ThreadAsync(await GroupAsync());
        var (move, split) = await cast.Author.SplitAsync(post, [first], "Apart");

        foreach (var part in new[] { post, split })
        {
            Assert.Equal(move, (await cast.Author.AskAsync(shown, new { id = part })).Expected().TextAt("node.undoableMove.id"));
            Assert.Equal("""{"data":{"node":{"mayMove":false,"undoableMove":null}}}""", (await cast.Member.AskAsync(shown, new { id = part })).Expected().Text);
        }

        await cast.Author.UndoAsync(move);
        Assert.Equal("""{"data":{"node":{"mayMove":true,"undoableMove":null}}}""", (await cast.Author.AskAsync(shown, new { id = post })).Expected().Text);
        var (late, _) = await cast.Author.SplitAsync(post, [first], "Apart");
        network.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.NotEqual(late, (await cast.Author.AskAsync(shown, new { id = post })).Expected().TextAt("node.undoableMove.id"));
    }

    // Demand 10, R7: who comes with another group sees blanks, and who stays learns nothing of the place.
    [Fact]
    public async Task In_another_group_newcomers_see_blanks_and_the_tombstone_names_no_hidden_thread()
    {
        var (narrow, other) = (await GroupAsync(), await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Author, cast.Newcomer));
        var (post, first, _, _) = await ThreadAsync(narrow);
        var preview = (await cast.Author.PreviewAsync(new { split = new { postId = post, commentIds = new[] { first }, groupIds = new[] { other } } })).At("previewAudienceChange");
        Assert.Equal([cast.Newcomer.Id], preview.GetProperty("gained").EnumerateArray().Select(person => person.GetProperty("id").GetString()));
        Assert.Equal([cast.Member.Id], preview.GetProperty("lost").EnumerateArray().Select(person => person.GetProperty("id").GetString()));

        var (_, split) = await cast.Author.SplitAsync(post, [first], "Elsewhere", [other]);

        var newcomer = await ReadAsync(cast.Newcomer, split!);
        Assert.Equal(("Elsewhere", true, ""), (newcomer.TextAt("node.title"), newcomer.At("node.comments.nodes.0.isBlank").GetBoolean(), newcomer.TextAt("node.comments.nodes.0.text")));
        Assert.Equal(JsonValueKind.Null, newcomer.At("node.splitFrom").ValueKind);
        var member = await ReadAsync(cast.Member, post);
        Assert.Equal(JsonValueKind.Null, member.At("node.movesOut.nodes.0.post").ValueKind);
        Assert.Equal(JsonValueKind.Null, (await ReadAsync(cast.Member, split!)).At("node").ValueKind);
    }

    // R8: doors on both sides. R2: what cannot be read is not there.
    [Fact]
    public async Task It_needs_the_right_to_move_and_comments_that_stand_in_the_thread()
    {
        var group = await GroupAsync();
        var (post, first, _, _) = await ThreadAsync(group);
        var (_, elsewhere, _, _) = await ThreadAsync(group);
        var closed = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed);
        object Input(string comment, string? door = null) => new { postId = post, commentIds = new[] { comment }, groupIds = door is null ? null : new[] { door }, title = "T", previewVersion = "" };

        Assert.Equal(["NOT_ALLOWED"], (await cast.Member.AskToMoveAsync("splitThread", Input(first))).RefusalsOf("splitThread"));
        Assert.Equal(["NOT_FOUND"], (await cast.Outsider.AskToMoveAsync("splitThread", Input(first))).RefusalsOf("splitThread"));
        Assert.Equal(["NOT_FOUND"], (await cast.Author.AskToMoveAsync("splitThread", Input(elsewhere))).RefusalsOf("splitThread"));
        Assert.NotEmpty((await cast.Author.AskToMoveAsync("splitThread", Input(first, closed))).RefusalsOf("splitThread"));
        Assert.Equal(["PREVIEW_OUTDATED"], (await cast.Author.AskToMoveAsync("splitThread", Input(first))).RefusalsOf("splitThread"));
        Assert.Equal(["COUNT_OUT_OF_RANGE"], (await cast.Author.AskToMoveAsync("splitThread", new { postId = post, commentIds = Array.Empty<string>(), previewVersion = "" })).RefusalsOf("splitThread"));
    }

    // R11: nobody is told again; who followed and had read still does.
    [Fact]
    public async Task Followers_and_readers_are_carried_and_nobody_is_told_again()
    {
        var group = await GroupAsync();
        var (post, first, _, _) = await ThreadAsync(group);
        (await cast.Member.AskAsync("mutation($id: ID!) { markSeen(input: { things: [{ subjectId: $id }] }) { errors { ... on Error { code } } } }", new { id = post })).Expected();
        (await cast.Member.AskAsync("mutation($id: ID!) { setFollowLevel(input: { thingId: $id, level: DIGEST }) { errors { ... on Error { code } } } }", new { id = post })).Expected();
        await network.SettleAsync();
        var notices = await NoticesAsync(cast.Member);

        var (_, split) = await cast.Author.SplitAsync(post, [first], "Carried");
        await network.SettleAsync();

        const string Carried = "query($id: ID!) { node(id: $id) { ... on Post { isUnread viewerFollowLevel } } }";
        await PrivacyDoings.UntilAsync(async () => (await cast.Member.AskAsync(Carried, new { id = split })).Expected().At("node").GetRawText() == """{"isUnread":false,"viewerFollowLevel":"DIGEST"}""");
        Assert.Equal(notices, await NoticesAsync(cast.Member));
    }

    private static async Task<string> NoticesAsync(Employee person) => (await person.AskAsync("{ notices { nodes { id count readAt } } }")).Expected().Text;

    private Task<string> GroupAsync() => cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);

    private async Task<(string Post, string First, string Reply, string Second)> ThreadAsync(string group)
    {
        var post = await cast.Author.PublishAsync(group, "Everything");
        var first = await cast.Member.CommentAsync(post, "First");
        return (post, first, await cast.GroupOwner.CommentAsync(post, "Reply", first), await cast.GroupOwner.CommentAsync(post, "Second"));
    }

    private static async Task<Answer> ReadAsync(Employee reader, string post) => (await reader.AskAsync(
        "query($id: ID!) { node(id: $id) { ... on Post { id title publishedAt commentCount splitFrom { id } openingComment { id } comments { nodes { id text isBlank replies(first: 5) { nodes { text } } } } movesOut { nodes { actor { id } post { id } } } } } }",
        new { id = post })).Expected();
}
