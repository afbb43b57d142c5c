using System.Text.Json;
using InsideIn.Groups;
using InsideIn.Kit;

namespace InsideIn.Tests.Live;

/// <summary>What those who follow something see, and what leaves no trace to them.</summary>
[Collection(NetworkCollection.Name)]
public sealed class FollowingTests(RunningNetwork running) : IAsyncLifetime
{
    private const string Comments = "subscription($id: ID!) { onCommentAdded(subjectId: $id) { id text parentId author { displayName } subject { id } } }";
    private const string Posts = "subscription { onPostPublished { id text } }";

    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task A_comment_and_a_reply_reach_who_follows_the_post()
    {
        var post = await PublishAsync(GroupPrivacy.Closed);
        using var socket = await FollowAsync(cast.Author, (Comments, post));

        var comment = await cast.Member.CommentAsync(post, "First");
        var reply = await cast.Author.CommentAsync(post, "Second", comment);

        var first = Told(await socket.NextAsync(), "onCommentAdded");
        Assert.Equal((comment, "First", cast.Member.Name, post), (Text(first, "id"), Text(first, "text"), Text(first.GetProperty("author"), "displayName"), Text(first.GetProperty("subject"), "id")));
        var second = Told(await socket.NextAsync(), "onCommentAdded");
        Assert.Equal((reply, comment), (Text(second, "id"), Text(second, "parentId")));
    }

    // R2
    [Fact]
    public async Task A_hidden_post_cannot_be_followed_and_looks_as_one_that_is_not_there()
    {
        var hidden = await PublishAsync(GroupPrivacy.Secret);
        using var socket = await Socket.OpenAsync(cast.Outsider);

        await socket.AskAsync("1", Comments, new { id = hidden });
        var forHidden = await socket.NextAsync();
        await socket.AskAsync("1", Comments, new { id = new GraphQL.NodeId("Post", Kernel.Ids.Of("nowhere")).ToString() });
        var forAbsent = await socket.NextAsync();

        Assert.Equal("error", Text(forHidden, "type"));
        Assert.Equal("NOT_FOUND", Text(forHidden.GetProperty("payload")[0].GetProperty("extensions"), "code"));
        Assert.Equal(forAbsent.GetRawText(), forHidden.GetRawText());
    }

    // R1, R4
    [Fact]
    public async Task Who_leaves_the_group_hears_no_more_of_it_while_the_socket_stays_open()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        var post = await cast.Author.PublishAsync(group, "Inside");
        var elsewhere = await PublishAsync(GroupPrivacy.Open);
        using var leaving = await FollowAsync(cast.Member, (Comments, post), (Comments, elsewhere));
        using var staying = await FollowAsync(cast.GroupOwner, already: 2, (Comments, post));
        await cast.Author.CommentAsync(post, "Before");
        Assert.Equal("Before", Text(Told(await leaving.NextAsync(), "onCommentAdded"), "text"));

        (await cast.Member.AskAsync("mutation($id: ID!) { leaveGroup(input: { groupId: $id }) { group { id } } }", new { id = group })).Expected();
        await cast.Author.CommentAsync(post, "After");
        await cast.Author.CommentAsync(elsewhere, "Elsewhere");

        Assert.Equal("complete", Text(await leaving.NextAsync(), "type"));
        Assert.Equal("Elsewhere", Text(Told(await leaving.NextAsync(), "onCommentAdded"), "text"));
        _ = await staying.NextAsync();
        Assert.Equal("After", Text(Told(await staying.NextAsync(), "onCommentAdded"), "text"));
    }

    // R1
    [Fact]
    public async Task Posts_are_told_to_those_who_may_read_them_and_to_nobody_else()
    {
        var secret = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Author, cast.Member);
        var open = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        using var member = await FollowAsync(cast.Member, (Posts, ""));
        using var outsider = await FollowAsync(cast.Outsider, already: 1, (Posts, ""));

        await cast.Author.PublishAsync(secret, "Secret");
        await cast.Author.PublishAsync(open, "Open");

        Assert.Equal("Secret", Text(Told(await member.NextAsync(), "onPostPublished"), "text"));
        Assert.Equal("Open", Text(Told(await outsider.NextAsync(), "onPostPublished"), "text"));
    }

    [Fact]
    public async Task A_socket_answers_questions_and_does_deeds_too()
    {
        var post = await PublishAsync(GroupPrivacy.Open);
        using var socket = await Socket.OpenAsync(cast.Member);

        await socket.AskAsync("q", "{ viewer { person { id } } }");
        Assert.Equal(cast.Member.Id, Text(Told(await socket.NextAsync(), "viewer").GetProperty("person"), "id"));
        Assert.Equal("complete", Text(await socket.NextAsync(), "type"));
        await socket.AskAsync("m", "mutation($input: AddCommentInput!) { addComment(input: $input) { comment { text } } }", new { input = new { subjectId = post, text = "By socket", clientKey = running.Network.NewClientKey() } });
        Assert.Equal("By socket", Text(Told(await socket.NextAsync(), "addComment").GetProperty("comment"), "text"));
    }

    public Task InitializeAsync() => OpenSubscriptions.Reach(0);

    public Task DisposeAsync() => Task.CompletedTask;

    private static JsonElement Told(JsonElement message, string field) => message.GetProperty("payload").GetProperty("data").GetProperty(field);

    private static string? Text(JsonElement element, string member) => element.GetProperty(member).GetString();

    private static Task<Socket> FollowAsync(Employee reader, params (string Query, string Id)[] subjects) => FollowAsync(reader, already: 0, subjects);

    private static async Task<Socket> FollowAsync(Employee reader, int already, params (string Query, string Id)[] subjects)
    {
        var socket = await Socket.OpenAsync(reader);
        foreach (var (index, (query, id)) in subjects.Index()) await socket.AskAsync($"{index}", query, id.Length == 0 ? null : new { id });
        await OpenSubscriptions.Reach(already + subjects.Length);
        return socket;
    }

    private async Task<string> PublishAsync(GroupPrivacy privacy)
    {
        var group = await cast.GroupOwner.CreateGroupAsync(privacy, cast.Author, cast.Member);
        return await cast.Author.PublishAsync(group, "A post");
    }
}
