using InsideIn.Groups;
using InsideIn.Kit;

namespace InsideIn.Tests.Posts;

[Collection(NetworkCollection.Name)]
public class EditPostTests(RunningNetwork running)
{
    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task An_edit_keeps_the_text_before_it()
    {
        var post = await PublishAsync("One");

        await EditAsync(cast.Author, post, "Two", 1);
        await EditAsync(cast.Author, post, "Three", 2);

        var read = await ReadAsync(post);
        Assert.Equal("Three", read.TextAt("node.text"));
        Assert.Equal(3, read.NumberAt("node.revisionNumber"));
        Assert.Equal(["Two", "One"], read.TextsAt("node.revisions.nodes", "text"));
    }

    // R31
    [Fact]
    public async Task A_stale_edit_is_refused_with_the_text_that_stands()
    {
        var post = await PublishAsync("One");
        await EditAsync(cast.Author, post, "Two", 1);

        var stale = await EditAsync(cast.Author, post, "Zwei", 1);

        Assert.Equal(["STALE_REVISION"], stale.Expected().RefusalsOf("editPost"));
        Assert.Equal("Two", stale.TextAt("editPost.errors.0.currentText"));
        Assert.Equal(2, stale.NumberAt("editPost.errors.0.currentRevision"));
        Assert.Equal("Two", (await ReadAsync(post)).TextAt("node.text"));
    }

    // R31
    [Fact]
    public async Task Of_edits_to_one_revision_at_once_exactly_one_stands()
    {
        var post = await PublishAsync("Start");

        var answers = await Task.WhenAll(Enumerable.Range(1, 10).Select(at => EditAsync(cast.Author, post, $"Edit {at}", 1)));

        Assert.Equal(9, answers.Count(answer => answer.Expected().RefusalsOf("editPost").SequenceEqual(["STALE_REVISION"])));
        var read = await ReadAsync(post);
        Assert.Equal(2, read.NumberAt("node.revisionNumber"));
        Assert.Equal(["Start"], read.TextsAt("node.revisions.nodes", "text"));
    }

    [Fact]
    public async Task An_edit_without_a_difference_makes_no_revision()
    {
        var post = await PublishAsync("Same");

        await EditAsync(cast.Author, post, "Same \r\n", 1);

        Assert.Equal(1, (await ReadAsync(post)).NumberAt("node.revisionNumber"));
    }

    [Fact]
    public async Task A_reader_may_not_edit_and_is_told_so()
    {
        var post = await PublishAsync("Mine");

        var answer = await EditAsync(cast.Member, post, "Yours", 1);

        Assert.Equal(["NOT_ALLOWED"], answer.Expected().RefusalsOf("editPost"));
        Assert.Equal("Mine", (await ReadAsync(post)).TextAt("node.text"));
    }

    [Theory]
    [InlineData("", "TEXT_EMPTY")]
    public async Task An_empty_edit_is_refused_and_nothing_is_changed(string text, string code)
    {
        var post = await PublishAsync("Stays");

        var answer = await EditAsync(cast.Author, post, text, 1);

        Assert.Equal([code], answer.Expected().RefusalsOf("editPost"));
        Assert.Equal("Stays", (await ReadAsync(post)).TextAt("node.text"));
    }

    private async Task<string> PublishAsync(string text) =>
        await cast.Author.PublishAsync(await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member), text);

    private static Task<Answer> EditAsync(Employee editor, string postId, string text, int baseRevision) =>
        editor.AskAsync(
            "mutation($input: EditPostInput!) { editPost(input: $input) { post { id } errors { ... on Error { code } ... on StaleRevisionError { currentRevision currentText } } } }",
            new { input = new { postId, text, baseRevision } });

    private async Task<Answer> ReadAsync(string postId) =>
        (await cast.Member.AskAsync("query($id: ID!) { node(id: $id) { ... on Post { text revisionNumber revisions { nodes { text number } } } } }", new { id = postId })).Expected();
}
