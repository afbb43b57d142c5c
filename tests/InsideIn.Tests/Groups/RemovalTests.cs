using System.Text.Json;
using InsideIn.Groups;
using InsideIn.Kit;

namespace InsideIn.Tests.Groups;

/// <summary>Whoever is put out of a group is out of what stays open, too (rule R9).</summary>
[Collection(NetworkCollection.Name)]
public sealed class RemovalTests(RunningNetwork running) : IAsyncLifetime
{
    private const string Comments = "subscription($id: ID!) { onCommentAdded(subjectId: $id) { text } }";

    private readonly Cast cast = running.Network.Cast;

    // R9
    [Theory]
    [InlineData("removeMember")]
    [InlineData("banMember")]
    public async Task Who_is_put_out_hears_no_more_comments_and_finds_the_list_closed(string deed)
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Author, cast.Member);
        var inside = await cast.Author.PublishAsync(group, "Inside");
        var open = await cast.Author.PublishAsync(await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author), "Open");
        using var socket = await Socket.OpenAsync(cast.Member);
        await socket.AskAsync("comments", Comments, new { id = inside });
        await socket.AskAsync("others", Comments, new { id = open });
        await OpenSubscriptions.Reach(2);
        await cast.Author.CommentAsync(inside, "Heard");
        Assert.Equal("Heard", Text(await socket.NextAsync()));

        await cast.GroupOwner.MustAsync(deed, new { groupId = group, personId = cast.Member.Id });
        await cast.Author.CommentAsync(inside, "Not heard");
        await cast.Author.CommentAsync(open, "Heard again");

        var next = await socket.NextAsync();
        while (next.GetProperty("id").GetString() == "comments")
        {
            // The one about the group ends; it says nothing more of it.
            Assert.Equal("complete", next.GetProperty("type").GetString());
            next = await socket.NextAsync();
        }

        Assert.Equal("Heard again", Text(next));
        Assert.Equal("""{"data":{"node":null}}""", (await cast.Member.ReadGroupAsync(group, "members(first: 5) { nodes { role } }")).Text);
        Assert.DoesNotContain(group, (await cast.Member.AskAsync("{ viewer { groups(first: 50) { nodes { id } } } }")).Expected().TextsAt("viewer.groups.nodes", "id"));
    }

    public Task InitializeAsync() => OpenSubscriptions.Reach(0);

    public Task DisposeAsync() => Task.CompletedTask;

    private static string? Text(JsonElement message) => message.GetProperty("payload").GetProperty("data").GetProperty("onCommentAdded").GetProperty("text").GetString();
}
