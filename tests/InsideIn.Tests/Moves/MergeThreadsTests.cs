using System.Text.Json;
using InsideIn.Groups;
using InsideIn.Kit;

namespace InsideIn.Tests.Moves;

/// <summary>Two threads become one, and two again: product/network.md, table A, threads.</summary>
public class MergeThreadsTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    // R24, R34: old addresses lead on, to the end of the chain.
    [Fact]
    public async Task A_merged_thread_stands_in_the_other_and_its_address_leads_there()
    {
        var group = await GroupAsync();
        var (one, two, three) = (await cast.Author.PublishAsync(group, "One"), await cast.Author.PublishAsync(group, "Two"), await cast.Author.PublishAsync(group, "Three"));
        var early = await cast.Member.CommentAsync(one, "Early");
        await cast.Member.CommentAsync(two, "Late");
        await cast.Member.ReactAsync(one);

        await cast.Author.MergeAsync(one, two);

        var read = await ReadAsync(cast.Member, two);
        Assert.Equal(["Early", "Late"], read.TextsAt("node.comments.nodes", "text"));
        Assert.Equal(("One", 1), (read.TextAt("node.mergedPosts.0.text"), read.NumberAt("node.mergedPosts.0.reactionCounts.0.count")));
        Assert.Equal(two, (await ReadAsync(cast.Member, one)).TextAt("node.mergedInto.id"));
        var listed = (await cast.Member.AskAsync("query($id: ID!) { node(id: $id) { ... on Group { posts { nodes { id } } movesOut { nodes { post { id } } } } } }", new { id = group })).Expected();
        Assert.Equal([three, two], listed.TextsAt("node.posts.nodes", "id"));
        Assert.Equal(two, listed.TextAt("node.movesOut.nodes.0.post.id"));

        await cast.Author.MergeAsync(two, three);
        Assert.Equal(three, (await ReadAsync(cast.Member, one)).TextAt("node.mergedInto.id"));
        var added = await cast.Member.CommentAsync(one, "To the old address");
        Assert.Equal(["Early", "Late", "To the old address"], (await ReadAsync(cast.Member, three)).TextsAt("node.comments.nodes", "text"));
        Assert.NotNull(added);
        Assert.NotNull(early);
    }

    [Fact]
    public async Task Undone_both_are_what_they_were_and_replies_since_go_with_what_they_answer()
    {
        var group = await GroupAsync();
        var (one, two) = (await cast.Author.PublishAsync(group, "One"), await cast.Author.PublishAsync(group, "Two"));
        var comment = await cast.Member.CommentAsync(one, "On one");
        await cast.Member.CommentAsync(two, "On two");
        await cast.Author.ReactAsync(comment);
        var before = (await cast.Member.ThreadAsync(one), await cast.Member.ThreadAsync(two));
        var (move, _) = await cast.Author.MergeAsync(one, two);

        Assert.Empty((await cast.Author.UndoAsync(move)).RefusalsOf("undoMove"));
        Assert.Equal(before, (await cast.Member.ThreadAsync(one), await cast.Member.ThreadAsync(two)));

        var (again, _) = await cast.Author.MergeAsync(one, two);
        await cast.GroupOwner.CommentAsync(two, "An answer", comment);
        await cast.GroupOwner.CommentAsync(two, "For both");
        await cast.Author.UndoAsync(again);
        Assert.Equal(("An answer", 2, 2), (
            (await ReadAsync(cast.Member, one)).TextAt("node.comments.nodes.0.replies.nodes.0.text"),
            (await ReadAsync(cast.Member, one)).NumberAt("node.commentCount"),
            (await ReadAsync(cast.Member, two)).NumberAt("node.commentCount")));

        var (last, _) = await cast.Author.MergeAsync(one, two);
        network.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(["MOVE_NOT_UNDOABLE"], (await cast.Author.UndoAsync(last)).RefusalsOf("undoMove"));
    }

    // Demand 10: readers of the other thread see blanks of this one, and their own as before.
    [Fact]
    public async Task Who_did_not_read_a_thread_sees_its_words_in_the_other_once_each_author_agrees()
    {
        var (narrow, wide) = (await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member), await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Newcomer));
        var (from, into) = (await cast.Author.PublishAsync(narrow, "Mine"), await cast.Author.PublishAsync(wide, "Ours"));
        await cast.Member.CommentAsync(from, "Among few");
        await cast.Newcomer.CommentAsync(into, "Among many");
        var preview = await cast.Author.PreviewAsync(new { merge = new { postId = from, intoPostId = into } });
        Assert.Equal([cast.Member.Id], preview.TextsAt("previewAudienceChange.authorsToAsk", "id"));

        await cast.Author.MergeAsync(from, into);

        var newcomer = await ReadAsync(cast.Newcomer, into);
        Assert.Equal(["", "Among many"], newcomer.TextsAt("node.comments.nodes", "text"));
        Assert.Equal("Mine", newcomer.TextAt("node.mergedPosts.0.text"));
        Assert.Equal(JsonValueKind.Null, (await ReadAsync(cast.Member, into)).At("node").ValueKind);
        var request = (await cast.Member.AskAsync("{ viewer { wideningRequests { nodes { id } } } }")).Expected().TextAt("viewer.wideningRequests.nodes.0.id");
        (await cast.Member.AskAsync("mutation($id: ID!) { answerWidening(input: { requestId: $id, isAgreed: true }) { wideningConsent { answer } } }", new { id = request })).Expected();
        Assert.Equal(["Among few", "Among many"], (await ReadAsync(cast.Newcomer, into)).TextsAt("node.comments.nodes", "text"));
    }

    // R8
    [Fact]
    public async Task It_needs_the_right_to_move_both()
    {
        var group = await GroupAsync();
        var (mine, others) = (await cast.Author.PublishAsync(group, "Mine"), await cast.Member.PublishAsync(group, "Others"));
        object Input(string post, string into) => new { postId = post, intoPostId = into, previewVersion = "" };

        Assert.Equal(["NOT_ALLOWED"], (await cast.Author.AskToMoveAsync("mergeThreads", Input(mine, others))).RefusalsOf("mergeThreads"));
        Assert.Equal(["NOT_ALLOWED"], (await cast.Author.AskToMoveAsync("mergeThreads", Input(others, mine))).RefusalsOf("mergeThreads"));
        Assert.Equal(["NOT_ALLOWED"], (await cast.Author.AskToMoveAsync("mergeThreads", Input(mine, mine))).RefusalsOf("mergeThreads"));
        Assert.Equal(["NOT_FOUND"], (await cast.Outsider.AskToMoveAsync("mergeThreads", Input(mine, others))).RefusalsOf("mergeThreads"));
        Assert.Equal(["PREVIEW_OUTDATED"], (await cast.GroupOwner.AskToMoveAsync("mergeThreads", Input(mine, others))).RefusalsOf("mergeThreads"));
    }

    private Task<string> GroupAsync() => cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);

    private static async Task<Answer> ReadAsync(Employee reader, string post) => (await reader.AskAsync(
        "query($id: ID!) { node(id: $id) { ... on Post { id text commentCount mergedInto { id } mergedPosts { id text reactionCounts { count } } comments { nodes { id text isBlank replies(first: 5) { nodes { text } } } } } } }",
        new { id = post })).Expected();
}
