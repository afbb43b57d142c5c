using InsideIn.Groups;
using InsideIn.Kit;

namespace InsideIn.Tests.Media;

/// <summary>Files in a text are those that its item carries (rule R49).</summary>
[Collection(NetworkCollection.Name)]
public class EmbeddedFileTests(RunningNetwork running)
{
    private const string Errors = "errors { ... on Error { code } ... on FileNotAttachedError { fileId attachedCount limit } }";

    private readonly Network network = running.Network;

    private Employee Author => network.Cast.Author;

    // R49
    [Fact]
    public async Task A_text_shows_a_file_that_its_post_carries_and_no_other_upload_not_even_the_authors_own()
    {
        var group = await network.Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, Author);
        var (carried, loose) = (await FileAsync(), await FileAsync());

        var refused = await PublishAsync(group, $"![Boat](file:{loose})", carried);
        Assert.Equal(["FILE_NOT_ATTACHED"], refused.RefusalsOf("publishPost"));
        Assert.Equal((loose, 1, 20), (refused.TextAt("publishPost.errors.0.fileId"), refused.NumberAt("publishPost.errors.0.attachedCount"), refused.NumberAt("publishPost.errors.0.limit")));
        var post = await PublishAsync(group, $"![Boat](file:{carried})", carried);
        Assert.Empty(post.RefusalsOf("publishPost"));
        Assert.Equal(carried, post.TextAt("publishPost.post.body.blocks.0.inlines.0.id"));
    }

    [Fact]
    public async Task An_edit_is_held_to_the_same()
    {
        var group = await network.Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, Author);
        var (carried, loose) = (await FileAsync(), await FileAsync());
        var postId = (await PublishAsync(group, "Words", carried)).TextAt("publishPost.post.id");
        Task<Answer> Edit(string fileId, int baseRevision) => Author.AskAsync(
            $"mutation($input: EditPostInput!) {{ editPost(input: $input) {{ post {{ id }} {Errors} }} }}", new { input = new { postId, text = $"![Boat](file:{fileId})", baseRevision } });

        Assert.Equal(["FILE_NOT_ATTACHED"], (await Edit(loose, 1)).RefusalsOf("editPost"));
        Assert.Empty((await Edit(carried, 1)).Expected().RefusalsOf("editPost"));
    }

    [Fact]
    public async Task Comments_and_pages_are_held_to_the_same()
    {
        var group = await network.Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, Author);
        var postId = await Author.PublishAsync(group, "A post");
        var (carried, loose) = (await FileAsync(), await FileAsync());
        Task<Answer> Comment(string fileId) => Author.AskAsync(
            $"mutation($input: AddCommentInput!) {{ addComment(input: $input) {{ comment {{ id }} {Errors} }} }}",
            new { input = new { subjectId = postId, text = $"![Boat](file:{fileId})", clientKey = network.NewClientKey(), attachments = new[] { new { fileId = carried, altText = "" } } } });
        Task<Answer> Page(string text) => Author.AskAsync(
            $"mutation($input: CreatePageInput!) {{ createPage(input: $input) {{ page {{ id }} {Errors} }} }}", new { input = new { groupId = group, title = "Boats", text, clientKey = network.NewClientKey() } });

        Assert.Equal(["FILE_NOT_ATTACHED"], (await Comment(loose)).RefusalsOf("addComment"));
        var comment = await Comment(carried);
        Assert.Empty(comment.Expected().RefusalsOf("addComment"));
        Task<Answer> Edit(string fileId) => Author.AskAsync(
            $"mutation($input: EditCommentInput!) {{ editComment(input: $input) {{ comment {{ id }} {Errors} }} }}",
            new { input = new { commentId = comment.TextAt("addComment.comment.id"), text = $"More ![Boat](file:{fileId})", baseRevision = 1 } });
        Assert.Equal(["FILE_NOT_ATTACHED"], (await Edit(loose)).RefusalsOf("editComment"));
        Assert.Empty((await Edit(carried)).Expected().RefusalsOf("editComment"));
        Assert.Equal(["FILE_NOT_ATTACHED"], (await Page($"![Boat](file:{loose})")).RefusalsOf("createPage"));
        Assert.Empty((await Page("No boat")).Expected().RefusalsOf("createPage"));
    }

    private async Task<string> FileAsync() => MediaDoings.FileIdOf(await Author.UploadAsync(MediaDoings.NewPicture()));

    private Task<Answer> PublishAsync(string group, string text, string fileId) => Author.AskAsync(
        $"mutation($input: PublishPostInput!) {{ publishPost(input: $input) {{ post {{ id body }} {Errors} }} }}",
        new { input = new { groupIds = new[] { group }, text, clientKey = network.NewClientKey(), attachments = new[] { new { fileId, altText = "" } } } });
}
