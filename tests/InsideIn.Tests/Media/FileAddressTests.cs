using System.Net;
using System.Net.Http.Headers;
using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Media;

namespace InsideIn.Tests.Media;

/// <summary>What becomes of a file's address when what carries it goes, or the right to it.</summary>
[Collection(NetworkCollection.Name)]
public class FileAddressTests(RunningNetwork running)
{
    private readonly Network network = running.Network;

    private Cast Cast => network.Cast;

    // R5, R2: by whatever way it is asked for, the old address is as one that never was.
    [Theory]
    [InlineData("left")]
    [InlineData("deleted")]
    [InlineData("taken out")]
    [InlineData("withheld")]
    public async Task The_old_address_fails_as_one_that_never_was(string what)
    {
        var group = await Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, Cast.Author, Cast.Member);
        var path = await Cast.Author.UploadAsync(MediaDoings.NewPicture());
        var post = (await Cast.Author.AskAsync(
            "mutation($input: PublishPostInput!) { publishPost(input: $input) { post { id } } }",
            new { input = new { groupIds = new[] { group }, text = "With a picture", clientKey = network.NewClientKey(), attachments = new[] { new { fileId = MediaDoings.FileIdOf(path), altText = "A boat" } } } })).Expected().TextAt("publishPost.post.id");
        using var before = await Cast.Member.GetFileAsync(path);
        Assert.Equal(HttpStatusCode.OK, before.StatusCode);

        var (who, deed, input) = what switch
        {
            "left" => (Cast.Member, "leaveGroup", (object)new { groupId = group }),
            "deleted" => (Cast.Author, "deletePost", new { postId = post }),
            "taken out" => (Cast.GroupOwner, "removePostFromGroup", new { postId = post, groupId = group, words = "Not here" }),
            _ => (Cast.GroupOwner, "removeContent", new { subjectId = post, reason = "SPAM", words = "Not here" }),
        };
        var done = await who.AskAsync($"mutation($input: {char.ToUpperInvariant(deed[0])}{deed[1..]}Input!) {{ {deed}(input: $input) {{ errors {{ ... on Error {{ code }} }} }} }}", new { input });
        Assert.Empty(done.Expected().RefusalsOf(deed));

        foreach (var headers in new Action<HttpRequestHeaders>?[] { null, asked => asked.Range = new RangeHeaderValue(0, 9), asked => asked.IfNoneMatch.Add(EntityTagHeaderValue.Any) })
        {
            using var answer = await Cast.Member.GetFileAsync(path, headers);
            using var absent = await Cast.Member.GetFileAsync(MediaPaths.Of(network.NewClientKey()), headers);
            Assert.Equal((absent.StatusCode, await absent.Content.ReadAsStringAsync()), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        using var head = await Cast.Member.GetFileAsync(path, method: HttpMethod.Head);
        Assert.Equal(HttpStatusCode.NotFound, head.StatusCode);
    }
}
