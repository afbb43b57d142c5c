using System.Text.Json;
using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Tests.Drafts;

namespace InsideIn.Tests.Conversations;

[Collection(NetworkCollection.Name)]
public class CommentTests(RunningNetwork running)
{
    private const string Thread = """
        query($post: ID!) {
          node(id: $post) { ... on Post { commentCount comments { nodes { id text isDeleted author { id } parentId replyCount mayDelete replies(first: 10) { nodes { id text parentId } } } } } }
        }
        """;

    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task Comments_stand_in_their_order_with_replies_below_in_two_levels()
    {
        var post = await PublishAsync();
        var first = await cast.Member.CommentAsync(post, "First");
        var second = await cast.Author.CommentAsync(post, "Second");
        var reply = await cast.Author.CommentAsync(post, "Reply", first);
        var deeper = await cast.Member.CommentAsync(post, "Reply to the reply", reply);

        var thread = await ReadAsync(post);

        Assert.Equal([first, second], thread.TextsAt("node.comments.nodes", "id"));
        Assert.Equal([reply, deeper], thread.TextsAt("node.comments.nodes.0.replies.nodes", "id"));
        Assert.Equal([first, first], thread.TextsAt("node.comments.nodes.0.replies.nodes", "parentId"));
        Assert.Equal(4, thread.NumberAt("node.commentCount"));
        Assert.Equal(2, thread.NumberAt("node.comments.nodes.0.replyCount"));
    }

    [Fact]
    public async Task The_key_of_a_comment_is_for_its_author_alone()
    {
        const string query = "query($id: ID!) { node(id: $id) { ... on Comment { clientKey } } }";
        var key = network.NewClientKey();
        var post = await PublishAsync();
        var added = await cast.Member.AskAsync("mutation($input: AddCommentInput!) { addComment(input: $input) { comment { id clientKey } } }", new { input = new { subjectId = post, text = "So", clientKey = key } });
        Assert.Equal(key.ToString(), added.Expected().TextAt("addComment.comment.clientKey"));

        var id = added.Expected().TextAt("addComment.comment.id");
        Assert.Equal(key.ToString(), (await cast.Member.AskAsync(query, new { id })).Expected().TextAt("node.clientKey"));
        Assert.Equal(JsonValueKind.Null, (await cast.Author.AskAsync(query, new { id })).Expected().At("node.clientKey").ValueKind);
    }

    // Table A, threads: two visible levels, deeper replies quote. R6: a quote shows no more than its source.
    [Fact]
    public async Task A_reply_to_a_reply_quotes_it_as_long_as_it_is_there()
    {
        const string query = "query($id: ID!) { node(id: $id) { ... on Comment { quotesComment quotedComment { id text author { id } } quotedCorrection { sentence } } } }";
        var post = await PublishAsync();
        var first = await cast.Member.CommentAsync(post, "First");
        var reply = await cast.Author.CommentAsync(post, "Reply", first);
        var deeper = await cast.Member.CommentAsync(post, "Reply to the reply", reply);

        Assert.False((await cast.Author.AskAsync(query, new { id = reply })).Expected().At("node.quotesComment").GetBoolean());
        var quoting = (await cast.Author.AskAsync(query, new { id = deeper })).Expected();
        Assert.Equal((reply, "Reply", cast.Author.Id), (quoting.TextAt("node.quotedComment.id"), quoting.TextAt("node.quotedComment.text"), quoting.TextAt("node.quotedComment.author.id")));

        Assert.Empty(await cast.Author.DoAsync("editComment", new { commentId = reply, text = "Better", baseRevision = 1, correction = "It was wrong" }));
        var corrected = (await cast.Author.AskAsync(query, new { id = deeper })).Expected();
        Assert.Equal(("Better", "It was wrong"), (corrected.TextAt("node.quotedComment.text"), corrected.TextAt("node.quotedCorrection.sentence")));

        await DeleteAsync(cast.Author, reply);
        var alone = (await cast.Author.AskAsync(query, new { id = deeper })).Expected();
        Assert.True(alone.At("node.quotesComment").GetBoolean());
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (alone.At("node.quotedComment").ValueKind, alone.At("node.quotedCorrection").ValueKind));
    }

    // R24
    [Fact]
    public async Task A_deleted_comment_with_replies_leaves_a_tombstone_and_its_replies()
    {
        var post = await PublishAsync();
        var first = await cast.Member.CommentAsync(post, "First");
        var reply = await cast.Author.CommentAsync(post, "Reply", first);

        var deleted = await DeleteAsync(cast.Member, first);

        Assert.True(deleted.Expected().At("deleteComment.comment.isDeleted").GetBoolean());
        var thread = await ReadAsync(post);
        Assert.Equal([first], thread.TextsAt("node.comments.nodes", "id"));
        Assert.Equal("", thread.TextAt("node.comments.nodes.0.text"));
        Assert.Equal([reply], thread.TextsAt("node.comments.nodes.0.replies.nodes", "id"));
        Assert.Equal(1, thread.NumberAt("node.commentCount"));
    }

    // R24
    [Fact]
    public async Task A_deleted_comment_without_replies_leaves_nothing()
    {
        var post = await PublishAsync();
        var first = await cast.Member.CommentAsync(post, "First");

        await DeleteAsync(cast.Member, first);

        var thread = await ReadAsync(post);
        Assert.Empty(thread.TextsAt("node.comments.nodes", "id"));
        Assert.Equal(0, thread.NumberAt("node.commentCount"));
        Assert.Equal("""{"data":{"node":null}}""", (await cast.Member.AskAsync("query($id: ID!) { node(id: $id) { id } }", new { id = first })).Text);
    }

    // R24
    [Fact]
    public async Task A_reply_and_the_deletion_of_its_comment_at_once_never_lose_the_reply()
    {
        for (var round = 0; round < 10; round++)
        {
            var post = await PublishAsync();
            var first = await cast.Member.CommentAsync(post, "First");

            var reply = cast.Author.AskAsync(
                "mutation($input: AddCommentInput!) { addComment(input: $input) { comment { id } errors { ... on Error { code } } } }",
                new { input = new { subjectId = post, parentId = first, text = "Reply", clientKey = network.NewClientKey() } });
            await Task.WhenAll(reply, DeleteAsync(cast.Member, first));

            var thread = await ReadAsync(post);
            var added = (await reply).Expected().TextAt("addComment.comment.id");
            Assert.Equal(
                added is null ? [] : [added],
                thread.At("node.comments.nodes").EnumerateArray().SelectMany(comment => comment.GetProperty("replies").GetProperty("nodes").EnumerateArray()).Select(item => item.GetProperty("id").GetString()!));
        }
    }

    [Fact]
    public async Task Trying_again_with_the_same_client_key_gives_the_first_comment()
    {
        var post = await PublishAsync();
        var input = new { subjectId = post, text = "Once", clientKey = network.NewClientKey() };

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => cast.Member.AskAsync("mutation($input: AddCommentInput!) { addComment(input: $input) { comment { id } } }", new { input })));

        Assert.Single(answers.Select(answer => answer.Expected().TextAt("addComment.comment.id")).Distinct());
        Assert.Equal(1, (await ReadAsync(post)).NumberAt("node.commentCount"));
    }

    [Theory]
    [InlineData(0, "TEXT_EMPTY")]
    [InlineData(5_001, "TEXT_TOO_LONG")]
    public async Task An_empty_or_too_long_comment_is_refused_and_nothing_is_changed(int length, string code)
    {
        var post = await PublishAsync();

        var answer = await cast.Member.AskAsync(
            "mutation($input: AddCommentInput!) { addComment(input: $input) { comment { id } errors { ... on Error { code } } } }",
            new { input = new { subjectId = post, text = new string('x', length), clientKey = network.NewClientKey() } });

        Assert.Equal([code], answer.Expected().RefusalsOf("addComment"));
        Assert.Equal(0, (await ReadAsync(post)).NumberAt("node.commentCount"));
    }

    [Fact]
    public async Task A_reply_to_a_comment_on_another_post_is_refused()
    {
        var (post, other) = (await PublishAsync(), await PublishAsync());
        var elsewhere = await cast.Member.CommentAsync(other, "Elsewhere");

        var answer = await cast.Member.AskAsync(
            "mutation($input: AddCommentInput!) { addComment(input: $input) { comment { id } errors { ... on Error { code } } } }",
            new { input = new { subjectId = post, parentId = elsewhere, text = "x", clientKey = network.NewClientKey() } });

        Assert.Equal(["NOT_FOUND"], answer.Expected().RefusalsOf("addComment"));
    }

    [Fact]
    public async Task Only_its_author_deletes_a_comment()
    {
        var post = await PublishAsync();
        var first = await cast.Member.CommentAsync(post, "First");

        Assert.Equal(["NOT_ALLOWED"], (await DeleteAsync(cast.Author, first)).Expected().RefusalsOf("deleteComment"));
        Assert.Equal(["NOT_ALLOWED"], (await DeleteAsync(cast.Moderator, first)).Expected().RefusalsOf("deleteComment"));
        Assert.Empty((await DeleteAsync(cast.Member, first)).Expected().RefusalsOf("deleteComment"));
    }

    private async Task<string> PublishAsync() =>
        await cast.Author.PublishAsync(await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author, cast.Member), "A post");

    private async Task<Answer> ReadAsync(string post) => (await cast.Member.AskAsync(Thread, new { post })).Expected();

    private static Task<Answer> DeleteAsync(Employee person, string commentId) =>
        person.AskAsync("mutation($id: ID!) { deleteComment(input: { commentId: $id }) { comment { isDeleted text } errors { ... on Error { code } } } }", new { id = commentId });
}
