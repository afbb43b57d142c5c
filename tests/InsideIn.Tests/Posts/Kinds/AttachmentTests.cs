using System.Net;
using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Tests.Media;
using InsideIn.Tests.Privacy;

namespace InsideIn.Tests.Posts;

[Collection(NetworkCollection.Name)]
public class AttachmentTests(RunningNetwork running)
{
    private const string Comment = "mutation($input: AddCommentInput!) { addComment(input: $input) { comment { id attachments { id fileName } } errors { ... on Error { code } } } }";

    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    // R5: through the item and through nothing else, for the owner too.
    [Fact]
    public async Task A_file_is_read_by_those_who_read_its_post()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        var picture = MediaDoings.NewPicture();
        var path = await cast.Author.UploadAsync(picture);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(cast.Member, path));

        var post = (await PublishAsync(group, path, "A boat on the river.")).Expected();

        Assert.Equal("A boat on the river.", post.TextAt("publishPost.post.attachments.0.altText"));
        Assert.Equal(path, post.TextAt("publishPost.post.attachments.0.path"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(cast.Member, path));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(cast.Outsider, path));

        await LeaveAsync(cast.Member, group);
        await LeaveAsync(cast.Author, group);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(cast.Member, path));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(cast.Author, path));
    }

    // R5, R25
    [Fact]
    public async Task Deleting_the_post_removes_its_files_and_their_contents()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author, cast.Member);
        var picture = MediaDoings.NewPicture();
        var path = await cast.Author.UploadAsync(picture);
        var id = (await PublishAsync(group, path, "")).Expected().TextAt("publishPost.post.id");
        Assert.True(await network.HoldsAsync(picture));

        await cast.Author.AskAsync("mutation($postId: ID!) { deletePost(input: { postId: $postId }) { deletedPost { id } } }", new { postId = id });

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(cast.Member, path));
        await PrivacyDoings.UntilAsync(async () => !await network.HoldsAsync(picture));
    }

    [Fact]
    public async Task A_content_that_another_item_carries_too_stays_when_one_goes()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author, cast.Member);
        var picture = MediaDoings.NewPicture();
        var (first, second) = (await cast.Author.UploadAsync(picture), await cast.Author.UploadAsync(picture));
        var id = (await PublishAsync(group, first, "")).Expected().TextAt("publishPost.post.id");
        await PublishAsync(group, second, "");

        await cast.Author.AskAsync("mutation($postId: ID!) { deletePost(input: { postId: $postId }) { deletedPost { id } } }", new { postId = id });

        await PrivacyDoings.UntilAsync(async () => await network.Store.GetAsync(InsideIn.Media.MediaStore.Files, Guid.Parse(first.Split('/')[^1])) is null);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(cast.Member, second));
    }

    [Fact]
    public async Task Comments_carry_files_which_go_with_them_and_with_what_they_stand_under()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author, cast.Member);
        var post = await cast.Author.PublishAsync(group, "Pictures, please.");
        var (one, two) = (MediaDoings.NewPicture(), MediaDoings.NewPicture());
        var (first, second) = (await cast.Member.UploadAsync(one), await cast.Member.UploadAsync(two));

        var comment = (await CommentAsync(cast.Member, post, first)).Expected();
        Assert.Equal("boat.png", comment.TextAt("addComment.comment.attachments.0.fileName"));
        Assert.Empty((await CommentAsync(cast.Member, post, second)).Expected().RefusalsOf("addComment"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(cast.Author, first));

        await cast.Member.AskAsync("mutation($id: ID!) { deleteComment(input: { commentId: $id }) { comment { id } } }", new { id = comment.TextAt("addComment.comment.id") });
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(cast.Author, first));
        await PrivacyDoings.UntilAsync(async () => !await network.HoldsAsync(one));

        await cast.Author.AskAsync("mutation($postId: ID!) { deletePost(input: { postId: $postId }) { deletedPost { id } } }", new { postId = post });
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(cast.Author, second));
        await PrivacyDoings.UntilAsync(async () => !await network.HoldsAsync(two));
    }

    // R2: somebody else's, one that stands in something already and none at all are one answer.
    [Fact]
    public async Task Only_ones_own_upload_that_stands_in_nothing_is_attached()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author, cast.Member);
        var others = await cast.Member.UploadAsync(MediaDoings.NewPicture());
        var used = await cast.Author.UploadAsync(MediaDoings.NewPicture());
        var awaited = await cast.Author.AddressAsync(100);
        Assert.Empty((await PublishAsync(group, used, "")).Expected().RefusalsOf("publishPost"));

        foreach (var path in new[] { others, used, awaited, $"/media/{Guid.Empty}" })
        {
            Assert.Equal(["FILE_NOT_ATTACHABLE"], (await PublishAsync(group, path, "")).RefusalsOf("publishPost"));
        }
    }

    [Fact]
    public async Task A_file_goes_into_one_of_two_posts_that_want_it_at_once()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var path = await cast.Author.UploadAsync(MediaDoings.NewPicture());

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => PublishAsync(group, path, "")));

        Assert.Single(answers, answer => answer.Expected().RefusalsOf("publishPost").Count == 0);
    }

    [Fact]
    public async Task A_picture_needs_a_word_on_what_it_shows_and_another_file_does_not()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var picture = await cast.Author.UploadAsync(MediaDoings.NewPicture());
        var text = await cast.Author.UploadAsync("A list."u8.ToArray(), "list.txt", "text/plain");

        Assert.Equal(["ALT_TEXT_MISSING"], (await PublishAsync(group, picture, null)).RefusalsOf("publishPost"));
        Assert.Equal(["TEXT_TOO_LONG"], (await PublishAsync(group, picture, new string('x', 1_001))).RefusalsOf("publishPost"));
        Assert.Empty((await PublishAsync(group, text, null)).Expected().RefusalsOf("publishPost"));
    }

    // R49
    [Theory]
    [InlineData(20, null)]
    [InlineData(21, "COUNT_OUT_OF_RANGE")]
    public async Task An_item_carries_at_most_20_files(int count, string? refusal)
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var files = new List<object>();
        for (var number = 0; number < count; number++)
        {
            files.Add(new { fileId = MediaDoings.FileIdOf(await cast.Author.UploadAsync("A list."u8.ToArray(), $"{number}.txt", "text/plain")) });
        }

        var answer = (await cast.Author.PublishKindAsync(group, text: "", attachments: files)).Expected();

        Assert.Equal(refusal is null ? [] : [refusal], answer.RefusalsOf("publishPost"));
        Assert.Equal(refusal is null ? [.. Enumerable.Range(0, 20).Select(number => $"{number}.txt")] : [], refusal is null ? answer.TextsAt("publishPost.post.attachments", "fileName") : []);
    }

    [Fact]
    public async Task A_picture_is_kept_without_the_place_where_it_was_taken()
    {
        byte[] begin = MediaDoings.NewPicture()[..^12];
        byte[] taken = [.. begin, .. MediaDoings.Chunk("eXIf", [.. "48.2082 N 16.3738 E"u8]), .. MediaDoings.Chunk("IEND", [])];
        byte[] kept = [.. begin, .. MediaDoings.Chunk("IEND", [])];

        var path = await cast.Author.UploadAsync(taken);

        using var read = await cast.Author.GetFileAsync(path);
        Assert.Equal(kept, await read.Content.ReadAsByteArrayAsync());
        Assert.False(await network.HoldsAsync(taken));
    }

    private Task<Answer> PublishAsync(string group, string path, string? altText) =>
        cast.Author.PublishKindAsync(group, text: "", attachments: new[] { new { fileId = MediaDoings.FileIdOf(path), altText } });

    private static Task<Answer> CommentAsync(Employee author, string subjectId, string path) =>
        author.AskAsync(Comment, new { input = new { subjectId, text = "", clientKey = author.Network.NewClientKey(), attachments = new[] { new { fileId = MediaDoings.FileIdOf(path), altText = "A boat." } } } });

    private static async Task<HttpStatusCode> StatusAsync(Employee reader, string path)
    {
        using var answer = await reader.GetFileAsync(path);
        return answer.StatusCode;
    }

    private static async Task LeaveAsync(Employee member, string groupId) =>
        (await member.AskAsync("mutation($groupId: ID!) { leaveGroup(input: { groupId: $groupId }) { errors { ... on Error { code } } } }", new { groupId })).Expected();
}
