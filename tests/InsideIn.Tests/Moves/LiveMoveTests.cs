using System.Text.Json;
using InsideIn.Groups;
using InsideIn.Kit;

namespace InsideIn.Tests.Moves;

/// <summary>Open feeds and threads change when threads go elsewhere, for those who come to read them and for those who no longer do (rule R9).</summary>
public class LiveMoveTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private const string Feed = "subscription { onFeedChanged { kind postId } }";
    private const string Thread = "subscription($id: ID!) { onThreadChanged(subjectId: $id) { kind subject { commentCount } } }";

    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task A_moved_thread_leaves_and_enters_feeds_ends_where_it_is_lost_and_comes_back_undone()
    {
        var (from, to) = (await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member), await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Newcomer));
        var post = await cast.Author.PublishAsync(from, "Goes");
        using var losing = await FollowAsync(cast.Member, Feed);
        using var gaining = await FollowAsync(cast.Newcomer, Feed);
        using var reading = await FollowAsync(cast.Member, Thread, post);

        var preview = await cast.Author.PreviewAsync(new { thread = new { postId = post, groupIds = new[] { to } } });
        var moved = await cast.Author.AskToMoveAsync("moveThread", new { postId = post, groupIds = new[] { to }, previewVersion = preview.TextAt("previewAudienceChange.version") });

        Assert.Equal(("REMOVED", post), Told(await losing.NextAsync()));
        Assert.Equal(("EDITED", post), Told(await gaining.NextAsync()));
        Assert.Equal("complete", (await reading.NextAsync()).GetProperty("type").GetString());

        await cast.Author.UndoAsync(moved.TextAt("moveThread.move.id")!);
        Assert.Equal(("EDITED", post), Told(await losing.NextAsync()));
        Assert.Equal(("REMOVED", post), Told(await gaining.NextAsync()));
    }

    [Fact]
    public async Task Who_follows_a_thread_hears_to_ask_again_when_it_is_split_and_merged()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        var post = await cast.Author.PublishAsync(group, "Whole");
        var comment = await cast.Author.CommentAsync(post, "Part");
        using var thread = await FollowAsync(cast.Member, Thread, post);
        using var feed = await FollowAsync(cast.Member, Feed);

        var (_, split) = await cast.Author.SplitAsync(post, [comment], "Apart");
        Assert.Equal(("RELOAD", 0), Reload(await thread.NextAsync()));
        Assert.Equal(("EDITED", split), Told(await feed.NextAsync()));

        await cast.Author.MergeAsync(split!, post);
        Assert.Equal(("RELOAD", 1), Reload(await thread.NextAsync()));
        Assert.Equal(("REMOVED", split), Told(await feed.NextAsync()));
    }

    private static (string? Kind, string? PostId) Told(JsonElement message)
    {
        var change = message.GetProperty("payload").GetProperty("data").GetProperty("onFeedChanged");
        return (change.GetProperty("kind").GetString(), change.GetProperty("postId").GetString());
    }

    private static (string? Kind, int Comments) Reload(JsonElement message)
    {
        var change = message.GetProperty("payload").GetProperty("data").GetProperty("onThreadChanged");
        return (change.GetProperty("kind").GetString(), change.GetProperty("subject").GetProperty("commentCount").GetInt32());
    }

    private static async Task<Socket> FollowAsync(Employee reader, string query, string? id = null)
    {
        var socket = await Socket.OpenAsync(reader);
        await socket.AskAsync("0", query, id is null ? null : new { id });
        Assert.Contains("RELOAD", (await socket.NextAsync()).GetRawText(), StringComparison.Ordinal);
        return socket;
    }
}
