using System.Text.Json;
using InsideIn.Conversations;
using InsideIn.GraphQL;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.Tests.Drafts;
using InsideIn.Tests.Privacy;

namespace InsideIn.Tests.Conversations;

/// <summary>Product/network.md, table A, row "edit history", for comments.</summary>
[Collection(NetworkCollection.Name)]
public class EditCommentTests(RunningNetwork running)
{
    private const string Read =
        "query($id: ID!) { node(id: $id) { ... on Comment { text revisionNumber editedAt mayEdit correction { sentence } revisions { nodes { text changes { kind text } redaction { reason } } } } } }";

    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    [Theory]
    [InlineData(299, 0)]
    [InlineData(300, 1)]
    public async Task For_five_minutes_an_edit_leaves_no_trace_for_readers(int seconds, int revisions)
    {
        var (_, comment) = await CommentAsync("Tpyo");
        network.Clock.Advance(TimeSpan.FromSeconds(seconds));

        Assert.Empty((await cast.Author.EditCommentAsync(comment, "Typo")).RefusalsOf("editComment"));

        var read = await ReadAsync(comment);
        Assert.Equal(("Typo", 2, revisions), (read.TextAt("node.text"), read.NumberAt("node.revisionNumber"), read.At("node.revisions.nodes").GetArrayLength()));
        Assert.Equal(revisions == 0, read.TextAt("node.editedAt") is null);
    }

    // R31
    [Fact]
    public async Task A_stale_edit_is_refused_with_the_text_that_stands()
    {
        var (_, comment) = await CommentAsync("One");
        await cast.Author.EditCommentAsync(comment, "Two");

        var stale = await cast.Author.EditCommentAsync(comment, "Zwei");

        Assert.Equal(["STALE_REVISION"], stale.RefusalsOf("editComment"));
        Assert.Equal("Two", stale.TextAt("editComment.errors.0.currentText"));
        Assert.Equal("Two", (await ReadAsync(comment)).TextAt("node.text"));
    }

    [Fact]
    public async Task Only_the_author_edits_and_only_while_the_thread_can_be_read()
    {
        var (group, comment) = await CommentAsync("Mine");

        Assert.Equal(["NOT_ALLOWED"], (await cast.Member.EditCommentAsync(comment, "Yours")).RefusalsOf("editComment"));
        Assert.Equal(["NOT_ALLOWED"], (await cast.GroupOwner.EditCommentAsync(comment, "Yours")).RefusalsOf("editComment"));
        Assert.Equal(["NOT_FOUND"], (await cast.Outsider.EditCommentAsync(comment, "Yours")).RefusalsOf("editComment"));
        await cast.GroupOwner.DoAsync("removeMember", new { groupId = group, personId = cast.Author.Id });
        Assert.Equal(["NOT_FOUND"], (await cast.Author.EditCommentAsync(comment, "Still mine")).RefusalsOf("editComment"));

        Assert.Equal("Mine", (await ReadAsync(comment)).TextAt("node.text"));
    }

    // R26
    [Fact]
    public async Task Of_a_text_that_was_taken_away_neither_words_nor_neighbouring_changes_are_left()
    {
        var (_, comment) = await CommentAsync("One");
        network.Clock.Advance(FreeEdits.Span);
        await cast.Author.EditCommentAsync(comment, "Password 1234");
        await cast.Author.EditCommentAsync(comment, "Three", 2);

        var redact = new { commentId = comment, number = 2, reason = "CONFIDENTIAL" };
        Assert.Equal(["NOT_ALLOWED"], await cast.Member.DoAsync("redactCommentRevision", redact));
        Assert.Equal(["NOT_FOUND"], await cast.Outsider.DoAsync("redactCommentRevision", redact));
        Assert.Empty(await cast.GroupOwner.DoAsync("redactCommentRevision", redact));

        var read = await ReadAsync(comment);
        Assert.DoesNotContain("1234", read.Text, StringComparison.Ordinal);
        Assert.Equal(["", "One"], read.TextsAt("node.revisions.nodes", "text"));
        Assert.All(read.At("node.revisions.nodes").EnumerateArray(), revision => Assert.Equal(JsonValueKind.Null, revision.GetProperty("changes").ValueKind));
    }

    // R25
    [Fact]
    public async Task A_deleted_comment_keeps_no_earlier_text()
    {
        var (_, comment) = await CommentAsync("One");
        await cast.Member.DoAsync("addComment", new { subjectId = await SubjectOfAsync(comment), parentId = comment, text = "A reply", clientKey = network.NewClientKey() });
        network.Clock.Advance(FreeEdits.Span);
        await cast.Author.EditCommentAsync(comment, "Two");

        await cast.Author.DoAsync("deleteComment", new { commentId = comment });

        Assert.Empty((await ReadAsync(comment)).At("node.revisions.nodes").EnumerateArray());
        Assert.Empty(await network.Store.PickAsync(ConversationStore.RevisionsOf(KeyOf(comment))));
        Assert.Equal(["NOT_FOUND"], (await cast.Author.EditCommentAsync(comment, "Back")).RefusalsOf("editComment"));
    }

    // R25
    [Fact]
    public async Task With_a_deleted_post_the_earlier_texts_of_its_comments_go()
    {
        var (_, comment) = await CommentAsync("One");
        network.Clock.Advance(FreeEdits.Span);
        await cast.Author.EditCommentAsync(comment, "Two");

        await cast.Author.DoAsync("deletePost", new { postId = await SubjectOfAsync(comment) });

        await PrivacyDoings.UntilAsync(async () => (await network.Store.PickAsync(ConversationStore.RevisionsOf(KeyOf(comment)))).Count == 0);
    }

    // Part 3, no. 2
    [Fact]
    public async Task A_correction_stays_beside_the_comment_and_is_told()
    {
        var (_, comment) = await CommentAsync("At 10");

        await cast.Author.EditCommentAsync(comment, "At 11", correction: "One hour later.");

        var read = await ReadAsync(comment);
        Assert.Equal(("One hour later.", "At 10"), (read.TextAt("node.correction.sentence"), read.TextAt("node.revisions.nodes.0.text")));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await foreach (var stored in network.Store.Tail(0, patience.Token))
        {
            if (stored.Fact is CommentCorrected corrected && corrected.CommentId == KeyOf(comment))
            {
                Assert.Equal(2, corrected.RevisionNumber);
                break;
            }
        }
    }

    private async Task<(string Group, string Comment)> CommentAsync(string text)
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        return (group, await cast.Author.CommentAsync(await cast.Author.PublishAsync(group, "A post"), text));
    }

    private async Task<string?> SubjectOfAsync(string comment) =>
        (await cast.Author.AskAsync("query($id: ID!) { node(id: $id) { ... on Comment { subject { ... on Post { id } } } } }", new { id = comment })).Expected().TextAt("node.subject.id");

    private async Task<Answer> ReadAsync(string comment) => (await cast.Member.AskAsync(Read, new { id = comment })).Expected();

    private static Guid KeyOf(string id) => NodeId.TryParse(id, out var node) ? node.Key : throw new ArgumentException(id);
}

/// <summary>How comments are edited, through the API.</summary>
internal static class CommentDoings
{
    public static async Task<Answer> EditCommentAsync(this Employee author, string commentId, string text, int baseRevision = 1, string? correction = null) => (await author.AskAsync(
        "mutation($input: EditCommentInput!) { editComment(input: $input) { comment { id } errors { ... on Error { code } ... on StaleRevisionError { currentText } } } }",
        new { input = new { commentId, text, baseRevision, correction } })).Expected();
}
