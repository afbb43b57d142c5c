using System.Net;
using System.Net.Http.Headers;
using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Tests.Moderation;
using InsideIn.Tests.Posts;

namespace InsideIn.Tests.Media;

/// <summary>The address of a file fails in the moment in which its item goes, for whoever may not read that any more and however they ask (R5, R25).</summary>
[Collection(NetworkCollection.Name)]
public class OldAddressTests(RunningNetwork running)
{
    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    // R5
    [Fact]
    public async Task With_a_moved_post_its_files_go_to_the_new_readers_and_away_from_the_old()
    {
        var from = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Author, cast.Member);
        var to = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Author, cast.Newcomer);
        var (post, path) = await PostAsync(from);
        await ReadsAsync(cast.Member, path, true);
        await ReadsAsync(cast.Newcomer, path, false);

        var preview = (await cast.Author.AskAsync("query($thread: ThreadDoorsInput) { previewAudienceChange(thread: $thread) { version } }", new { thread = new { postId = post, groupIds = new[] { to } } })).Expected();
        var moved = await cast.Author.AskAsync(
            "mutation($input: MoveThreadInput!) { moveThread(input: $input) { move { id } errors { ... on Error { code } } } }",
            new { input = new { postId = post, groupIds = new[] { to }, previewVersion = preview.TextAt("previewAudienceChange.version") } });
        Assert.NotNull(moved.Expected().TextAt("moveThread.move.id"));

        await ReadsAsync(cast.Member, path, false);
        await ReadsAsync(cast.Newcomer, path, true);
    }

    // R5
    [Fact]
    public async Task What_is_withheld_gives_its_files_to_nobody_until_it_is_given_back()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author, cast.Member);
        var (post, path) = await PostAsync(group);

        await cast.Moderator.DecideAsModeratorAsync(await cast.Member.ReportAsync(post), "REMOVED");

        foreach (var reader in (Employee[])[cast.Author, cast.Member, cast.Moderator, cast.Admin])
        {
            await ReadsAsync(reader, path, false);
        }
    }

    // R5, R25
    [Fact]
    public async Task With_a_deleted_post_the_addresses_of_its_files_fail_at_once()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author, cast.Member);
        var (post, path) = await PostAsync(group);
        await ReadsAsync(cast.Member, path, true);

        await cast.Author.AskAsync("mutation($id: ID!) { deletePost(input: { postId: $id }) { errors { __typename } } }", new { id = post });

        await ReadsAsync(cast.Member, path, false);
        await ReadsAsync(cast.Author, path, false);
    }

    private async Task<(string Post, string Path)> PostAsync(string group)
    {
        var path = await cast.Author.UploadAsync(MediaDoings.NewPicture());
        var answer = await cast.Author.PublishKindAsync(group, text: "Boats", attachments: new[] { new { fileId = MediaDoings.FileIdOf(path), altText = "A boat." } });
        return (answer.Expected().TextAt("publishPost.post.id")!, path);
    }

    /// <summary>Whether the reader gets the file: whole, a part of it, its head, as one who has it already, and as a node.</summary>
    private static async Task ReadsAsync(Employee reader, string path, bool isRead)
    {
        using var whole = await reader.GetFileAsync(path);
        using var range = await reader.GetFileAsync(path, headers => headers.Range = new RangeHeaderValue(0, 9));
        using var head = await reader.GetFileAsync(path, method: HttpMethod.Head);
        using var known = await reader.GetFileAsync(path, headers => headers.IfNoneMatch.Add(EntityTagHeaderValue.Any));
        var node = await reader.AskAsync("query($id: ID!) { node(id: $id) { id } }", new { id = MediaDoings.FileIdOf(path) });

        Assert.Equal(
            isRead ? [HttpStatusCode.OK, HttpStatusCode.PartialContent, HttpStatusCode.OK, HttpStatusCode.NotModified] : Enumerable.Repeat(HttpStatusCode.NotFound, 4),
            new[] { whole, range, head, known }.Select(answer => answer.StatusCode));
        Assert.Equal(isRead, node.TextAt("node.id") is not null);
    }
}
