using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Tests.Groups;

namespace InsideIn.Tests.Live;

/// <summary>
/// What becomes of a running subscription when the right to read goes (R9), over both transports. The clock stands and the next check is 30 s away, so nothing but what happened ends it;
/// a follower waits for 20 s at most.
/// </summary>
[Collection(NetworkCollection.Name)]
public sealed class EndOfRightsTests(RunningNetwork running) : IAsyncLifetime
{
    private const string Comments = "subscription($id: ID!) { onCommentAdded(subjectId: $id) { text } }";
    private const string Thread = "subscription($id: ID!) { onThreadChanged(subjectId: $id) { kind comment { text } } }";
    private const string Notices = "subscription { onNoticesChanged { goneIds } }";

    private readonly Network network = running.Network;

    private Cast Cast => network.Cast;

    // R9
    [Theory]
    [InlineData("leave", true)]
    [InlineData("leave", false)]
    [InlineData("remove", true)]
    [InlineData("remove", false)]
    [InlineData("ban", true)]
    [InlineData("ban", false)]
    [InlineData("withhold", true)]
    [InlineData("withhold", false)]
    [InlineData("take out", true)]
    [InlineData("take out", false)]
    [InlineData("move", true)]
    [InlineData("move", false)]
    public async Task Who_may_read_no_more_hears_the_end_and_not_another_word(string what, bool isSocket)
    {
        var group = await Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, Cast.Author, Cast.Member);
        var elsewhere = await Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, Cast.Author);
        var post = await Cast.Author.PublishAsync([group], "Inside");
        using var follower = await Follower.OpenAsync(isSocket, Cast.Member, Comments, post);
        using var thread = await Follower.OpenAsync(isSocket, Cast.Member, Thread, post, already: 1);
        Assert.Contains("RELOAD", await thread.NextAsync(), StringComparison.Ordinal);
        await Cast.Author.CommentAsync(post, "Heard");
        Assert.Contains("Heard", await follower.NextAsync(), StringComparison.Ordinal);
        Assert.Contains("Heard", await thread.NextAsync(), StringComparison.Ordinal);

        await DoAsync(what, post, group, elsewhere);
        _ = what == "withhold" ? null : await TryCommentAsync(post);

        Assert.Equal(("complete", "complete"), (await follower.NextAsync(), await thread.NextAsync()));
        await OpenSubscriptions.Reach(0);
    }

    // R9: a group that was open is closed, and who was never in it is out.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_group_that_closes_ends_what_outsiders_follow_there_and_nothing_of_its_members(bool isSocket)
    {
        var group = await Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, Cast.Author, Cast.Member);
        var post = await Cast.Author.PublishAsync(group, "In the open");
        using var outside = await Follower.OpenAsync(isSocket, Cast.Outsider, Comments, post);
        using var inside = await Follower.OpenAsync(isSocket, Cast.Member, Comments, post, already: 1);

        await Cast.GroupOwner.ChangeAudienceAsync(group, GroupPrivacy.Closed);
        await Cast.Author.CommentAsync(post, "Among us");

        Assert.Equal("complete", await outside.NextAsync());
        Assert.Contains("Among us", await inside.NextAsync(), StringComparison.Ordinal);
    }

    // R9
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_loses_the_account_loses_the_connection_and_nobody_else_does(bool isSocket)
    {
        await using var own = await Network.StartAsync();
        var post = await own.Cast.Author.PublishAsync(await own.Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, own.Cast.Author), "For all");
        using var leaver = await Follower.OpenAsync(isSocket, own.Cast.Member, Notices, post);
        using var other = await Follower.OpenAsync(isSocket, own.Cast.Outsider, Comments, post, already: 1);

        Assert.Contains("onNoticesChanged", await leaver.NextAsync(), StringComparison.Ordinal);
        own.Tenant.Disable("ben");
        await own.ImportAsync();

        Assert.Equal("closed", await leaver.NextAsync());
        await own.Cast.Author.CommentAsync(post, "Still here");
        Assert.Contains("Still here", await other.NextAsync(), StringComparison.Ordinal);
    }

    // R9
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_is_signed_out_loses_the_connection(bool isSocket)
    {
        await using var own = await Network.StartAsync();
        var post = await own.Cast.Author.PublishAsync(await own.Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, own.Cast.Author), "For all");
        using var follower = await Follower.OpenAsync(isSocket, own.Cast.Member, Notices, post);
        Assert.Contains("onNoticesChanged", await follower.NextAsync(), StringComparison.Ordinal);

        await own.Cast.Admin.MustAsync("signOutPerson", new { personId = own.Cast.Member.Id, reason = "The telephone was lost" }, "person { id }");

        Assert.Equal("closed", await follower.NextAsync());
    }

    public Task InitializeAsync() => OpenSubscriptions.Reach(0);

    public Task DisposeAsync() => Task.CompletedTask;

    private async Task DoAsync(string what, string post, string group, string elsewhere)
    {
        switch (what)
        {
            case "leave": await Cast.Member.MustAsync("leaveGroup", new { groupId = group }); break;
            case "remove": await Cast.GroupOwner.MustAsync("removeMember", new { groupId = group, personId = Cast.Member.Id }); break;
            case "ban": await Cast.GroupOwner.MustAsync("banMember", new { groupId = group, personId = Cast.Member.Id }); break;
            case "withhold": await Cast.GroupOwner.MustAsync("removeContent", new { subjectId = post, reason = "SPAM", words = "Not here" }, "moderationCase { id }"); break;
            case "take out": await Cast.GroupOwner.MustAsync("removePostFromGroup", new { postId = post, groupId = group, words = "Not here" }, "removedFromGroup { id }"); break;
            default:
                var preview = await Cast.Author.AskAsync("query($post: ID!, $to: [ID!]!) { previewAudienceChange(thread: { postId: $post, groupIds: $to }) { version } }", new { post, to = new[] { elsewhere } });
                await Cast.Author.MustAsync("moveThread", new { postId = post, groupIds = new[] { elsewhere }, previewVersion = preview.Expected().TextAt("previewAudienceChange.version") }, "move { id }");
                break;
        }
    }

    /// <summary>Says something that who is out must not hear; nobody can where the post stands nowhere any more.</summary>
    private Task<Answer> TryCommentAsync(string post) => Cast.Author.AskAsync(
        "mutation($input: AddCommentInput!) { addComment(input: $input) { errors { ... on Error { code } } } }", new { input = new { subjectId = post, text = "Not heard", clientKey = network.NewClientKey() } });
}
