using System.Net.Http.Headers;
using System.Text.Json;
using InsideIn.Groups;
using InsideIn.Kit;

namespace InsideIn.Tests.Live;

/// <summary>What those are told who follow their feed, a thread, or what is unread for them; and that it ends with the right.</summary>
[Collection(NetworkCollection.Name)]
public sealed class FeedChangeTests(RunningNetwork running) : IAsyncLifetime
{
    private const string Feed = "subscription { onFeedChanged { kind postId post { id text } } }";
    private const string Thread = "subscription($id: ID!) { onThreadChanged(subjectId: $id) { kind commentId comment { text reactionCounts { kind count } } subject { commentCount ... on Post { text reactionCounts { kind count } } } } }";
    private const string Unread = "subscription { onUnreadChanged { unreadCount } }";
    private const string Leave = "mutation($id: ID!) { leaveGroup(input: { groupId: $id }) { group { id } } }";

    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task A_feed_is_told_what_is_published_edited_and_removed()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        using var socket = await FollowAsync(cast.Member, Feed);

        var post = await cast.Author.PublishAsync(group, "First");
        Assert.Equal(("PUBLISHED", post, "First"), Told(await socket.NextAsync()));
        await EditAsync(post, "Second");
        Assert.Equal(("EDITED", post, "Second"), Told(await socket.NextAsync()));
        await DeleteAsync(post);
        Assert.Equal(("REMOVED", post, null), Told(await socket.NextAsync()));
    }

    // A tag comes and goes with the words, and the post with it.
    [Fact]
    public async Task A_feed_is_told_what_a_followed_tag_brings_and_what_an_edit_takes_from_it()
    {
        var open = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var secret = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Author);
        var tag = (await cast.Outsider.AskAsync("{ tag(name: \"livelytag\") { id } }")).TextAt("tag.id");
        await SetLevelAsync(tag, "ALL");
        await cast.Outsider.AskAsync("mutation($person: ID!) { unfollowPerson(input: { personId: $person }) { person { id } } }", new { person = cast.Author.Id });
        using var socket = await FollowAsync(cast.Outsider, Feed);

        await cast.Author.PublishAsync(open, "Without it");
        await cast.Author.PublishAsync(secret, "Hidden #livelytag");
        var post = await cast.Author.PublishAsync(open, "With #LivelyTag");
        Assert.Equal(("PUBLISHED", post, "With #LivelyTag"), Told(await socket.NextAsync()));
        await EditAsync(post, "Without");
        Assert.Equal(("REMOVED", post, null), Told(await socket.NextAsync()));
        await SetLevelAsync(tag, null);

        async Task SetLevelAsync(string? thingId, string? level) =>
            (await cast.Outsider.AskAsync("mutation($thingId: ID!, $level: FollowLevel) { setFollowLevel(input: { thingId: $thingId, level: $level }) { followed { level } } }", new { thingId, level })).Expected();
    }

    // R2, R7: that something was removed is told to nobody who could not read it.
    [Fact]
    public async Task Of_what_a_reader_cannot_read_nothing_is_told_not_even_that_it_is_gone()
    {
        var secret = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Author);
        var open = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author, cast.Outsider);
        (await cast.Outsider.AskAsync("mutation($id: ID!) { followPerson(input: { personId: $id }) { person { id } } }", new { id = cast.Author.Id })).Expected();
        using var socket = await FollowAsync(cast.Outsider, Feed);

        var hidden = await cast.Author.PublishAsync(secret, "Hidden");
        await EditAsync(hidden, "Still hidden");
        await DeleteAsync(hidden);
        var shown = await cast.Author.PublishAsync(open, "Shown");

        Assert.Equal(("PUBLISHED", shown, "Shown"), Told(await socket.NextAsync()));
    }

    // R9: the right is lost between two deliveries.
    [Fact]
    public async Task Who_leaves_a_group_hears_to_ask_again_and_then_nothing_of_it()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        var other = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        using var socket = await FollowAsync(cast.Member, Feed);
        var inside = await cast.Author.PublishAsync(group, "Before");
        Assert.Equal("PUBLISHED", Told(await socket.NextAsync()).Kind);

        (await cast.Member.AskAsync(Leave, new { id = group })).Expected();
        await cast.Author.PublishAsync(group, "After");
        await EditAsync(inside, "After");
        await DeleteAsync(inside);
        var elsewhere = await cast.Author.PublishAsync(other, "Elsewhere");

        Assert.Equal(("RELOAD", null, null), Told(await socket.NextAsync()));
        Assert.Equal(("PUBLISHED", elsewhere, "Elsewhere"), Told(await socket.NextAsync()));
    }

    // R9: what a group showed to everybody is no more to be seen by those who are not in it.
    [Fact]
    public async Task Who_follows_somebody_hears_to_ask_again_when_a_group_closes_its_doors()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        (await cast.Manager.AskAsync("mutation($id: ID!) { followPerson(input: { personId: $id }) { person { id } } }", new { id = cast.Author.Id })).Expected();
        using var socket = await FollowAsync(cast.Manager, Feed);
        await cast.Author.PublishAsync(group, "For everybody");
        Assert.Equal("PUBLISHED", Told(await socket.NextAsync()).Kind);

        await cast.GroupOwner.ChangeAudienceAsync(group, GroupPrivacy.Closed);
        await cast.Author.PublishAsync(group, "For members");

        Assert.Equal("RELOAD", Told(await socket.NextAsync()).Kind);
        await socket.AskAsync("q", "{ __typename }");
        Assert.Equal("q", Text(await socket.NextAsync(), "id"));
    }

    [Fact]
    public async Task A_group_that_one_joins_is_in_the_feed_from_then_on()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        using var socket = await FollowAsync(cast.Newcomer, Feed);
        await cast.Author.PublishAsync(group, "Before");

        (await cast.Newcomer.AskAsync("mutation($id: ID!) { joinGroup(input: { groupId: $id }) { group { id } } }", new { id = group })).Expected();
        var post = await cast.Author.PublishAsync(group, "After");

        Assert.Equal("RELOAD", Told(await socket.NextAsync()).Kind);
        Assert.Equal(("PUBLISHED", post, "After"), Told(await socket.NextAsync()));
    }

    [Fact]
    public async Task A_thread_tells_comments_reactions_with_totals_and_edits_and_ends_with_its_post()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        var post = await cast.Author.PublishAsync(group, "First");
        using var socket = await FollowAsync(cast.Member, Thread, post);

        var comment = await cast.Author.CommentAsync(post, "Comment");
        var added = ThreadIn(await socket.NextAsync());
        Assert.Equal(("COMMENT_ADDED", comment, 1), (Text(added, "kind"), Text(added, "commentId"), added.GetProperty("subject").GetProperty("commentCount").GetInt32()));
        await cast.GroupOwner.ReactAsync(post);
        await cast.GroupOwner.ReactAsync(comment);
        await cast.Author.ReactAsync(comment);
        // Each carries the total: taking one twice, or only the last, ends at the same count.
        Assert.Equal("""[{"kind":"LIKE","count":1}]""", ThreadIn(await socket.NextAsync()).GetProperty("subject").GetProperty("reactionCounts").GetRawText());
        _ = await socket.NextAsync();
        Assert.Equal("""[{"kind":"LIKE","count":2}]""", ThreadIn(await socket.NextAsync()).GetProperty("comment").GetProperty("reactionCounts").GetRawText());
        await EditAsync(post, "Second");
        Assert.Equal("Second", Text(ThreadIn(await socket.NextAsync()).GetProperty("subject"), "text"));
        (await cast.Author.AskAsync("mutation($id: ID!) { deleteComment(input: { commentId: $id }) { comment { id } } }", new { id = comment })).Expected();
        var removed = ThreadIn(await socket.NextAsync());
        Assert.Equal(("COMMENT_REMOVED", comment, 0), (Text(removed, "kind"), Text(removed, "commentId"), removed.GetProperty("subject").GetProperty("commentCount").GetInt32()));
        await DeleteAsync(post);
        Assert.Equal("complete", Text(await socket.NextAsync(), "type"));
    }

    // R9: the right is lost between two deliveries. R2: a hidden thread cannot be followed.
    [Fact]
    public async Task A_thread_is_over_for_who_may_not_read_it_any_more()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        var post = await cast.Author.PublishAsync(group, "Inside");
        using var leaving = await FollowAsync(cast.Member, Thread, post);
        (await cast.Member.AskAsync(Leave, new { id = group })).Expected();

        await cast.Author.CommentAsync(post, "After");
        await cast.Author.ReactAsync(post);
        Assert.Equal("complete", Text(await leaving.NextAsync(), "type"));

        await leaving.AskAsync("again", Thread, new { id = post });
        var refused = await leaving.NextAsync();
        Assert.Equal(("error", "NOT_FOUND"), (Text(refused, "type"), Text(refused.GetProperty("payload")[0].GetProperty("extensions"), "code")));
    }

    // R16: seen on one device is seen on all. R19
    [Fact]
    public async Task What_is_unread_is_told_anew_when_something_comes_goes_or_is_seen()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Hr);
        (await cast.Hr.AskAsync("mutation { markAllSeen(input: {}) { viewer { roles } } }")).Expected();
        using var socket = await Socket.OpenAsync(cast.Hr);
        await socket.AskAsync("0", Unread);
        Assert.Equal(0, UnreadIn(await socket.NextAsync()));

        var post = await cast.Author.PublishAsync(group, "New");
        Assert.Equal(1, UnreadIn(await socket.NextAsync()));
        (await cast.Hr.AskAsync("mutation($id: ID!) { markSeen(input: { things: [{ subjectId: $id }] }) { viewer { roles } } }", new { id = post })).Expected();
        Assert.Equal(0, UnreadIn(await socket.NextAsync()));
        (await cast.Hr.AskAsync("mutation($id: ID!) { markUnread(input: { subjectId: $id }) { viewer { roles } } }", new { id = post })).Expected();
        Assert.Equal(1, UnreadIn(await socket.NextAsync()));
        await DeleteAsync(post);
        Assert.Equal(0, UnreadIn(await socket.NextAsync()));
    }

    // R9, over server-sent events: the account is gone and the token still good.
    [Fact]
    public async Task An_event_stream_and_a_socket_are_over_once_their_reader_has_left_the_company()
    {
        await using var network = await Network.StartAsync();
        var group = await network.Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, network.Cast.Author, network.Cast.Member);
        using var http = new HttpClient(new SocketsHttpHandler()) { BaseAddress = network.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString(Feed)}");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", network.Tenant.TokenFor("ben"));
        using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync());
        using var socket = await Socket.OpenAsync(network.Cast.Member);
        await socket.AskAsync("0", Feed);
        Assert.Equal("RELOAD", Told(await socket.NextAsync()).Kind);
        await network.Cast.Author.PublishAsync(group, "Before");
        Assert.Equal("PUBLISHED", Told(await socket.NextAsync()).Kind);

        network.Tenant.Disable("ben");
        await network.ImportAsync();
        // No time passes on the server's clock: what it remembers of accounts is not waited for.
        await network.Cast.Author.PublishAsync(group, "After");

        var rest = await reader.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Contains("Before", rest, StringComparison.Ordinal);
        Assert.DoesNotContain("After", rest, StringComparison.Ordinal);
        Assert.Equal((4403, "This account is closed."), await socket.ClosedAsync());
    }

    public Task InitializeAsync() => OpenSubscriptions.Reach(0);

    public Task DisposeAsync() => Task.CompletedTask;

    private static (string? Kind, string? PostId, string? Text) Told(JsonElement message)
    {
        var change = message.GetProperty("payload").GetProperty("data").GetProperty("onFeedChanged");
        return (Text(change, "kind"), Text(change, "postId"), change.GetProperty("post") is { ValueKind: JsonValueKind.Object } post ? Text(post, "text") : null);
    }

    private static JsonElement ThreadIn(JsonElement message) => message.GetProperty("payload").GetProperty("data").GetProperty("onThreadChanged");

    private static int UnreadIn(JsonElement message) => message.GetProperty("payload").GetProperty("data").GetProperty("onUnreadChanged").GetProperty("unreadCount").GetInt32();

    private static string? Text(JsonElement element, string member) => element.GetProperty(member).GetString();

    /// <summary>A socket that follows; what it is told first, that it does, has been read.</summary>
    private static async Task<Socket> FollowAsync(Employee reader, string query, string? id = null)
    {
        var socket = await Socket.OpenAsync(reader);
        await socket.AskAsync("0", query, id is null ? null : new { id });
        var first = await socket.NextAsync();
        Assert.Contains("RELOAD", first.GetRawText(), StringComparison.Ordinal);
        return socket;
    }

    private async Task EditAsync(string post, string text) =>
        (await cast.Author.AskAsync("mutation($id: ID!, $text: String!) { editPost(input: { postId: $id, text: $text, baseRevision: 1 }) { post { id } } }", new { id = post, text })).Expected();

    private async Task DeleteAsync(string post) =>
        (await cast.Author.AskAsync("mutation($id: ID!) { deletePost(input: { postId: $id }) { deletedPost { id } } }", new { id = post })).Expected();
}
