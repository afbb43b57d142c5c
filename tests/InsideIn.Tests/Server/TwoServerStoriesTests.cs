using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Servers;
using InsideIn.Tests.Drafts;
using InsideIn.Tests.Groups;
using InsideIn.Tests.Live;
using InsideIn.Tests.Notifications;

namespace InsideIn.Tests.Server;

/// <summary>People at two servers on one store see the same: what is due happens once, counts agree, and what follows something live hears of both.</summary>
[Collection(NetworkCollection.Name)]
public sealed class TwoServerStoriesTests : IAsyncLifetime
{
    private const string Comments = "subscription($id: ID!) { onCommentAdded(subjectId: $id) { text } }";
    private const string Notices = "subscription { onNoticesChanged { changed { reason } } }";
    private const string Counts = "{ viewer { unreadCount newPostCount noticeCounter { unread } } }";

    private Network? first;
    private Network? second;

    private Network Here => first!;

    private Network There => second!;

    public async Task InitializeAsync()
    {
        if (PostgresPrograms.Missing is null)
        {
            await OpenSubscriptions.Reach(0);
            first = await Network.StartAsync(settings: new Dictionary<string, string?> { ["Store:Connection"] = (await PostgresServer.Shared).NewAddress() });
            second = await first.StartBesideAsync();
        }
    }

    public async Task DisposeAsync()
    {
        foreach (var server in new[] { second, first }.OfType<Network>())
        {
            await server.DisposeAsync();
        }
    }

    [PostgresFact]
    public async Task What_is_scheduled_is_published_once_though_both_servers_find_it_due()
    {
        var group = await Here.Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, Here.Cast.Author, Here.Cast.Member);
        await Here.Cast.Member.SetLevelAsync(group, "ALL");
        for (var at = 0; at < 5; at++)
        {
            Assert.Empty(await Here.Cast.Author.ScheduleAsync(await Here.Cast.Author.DraftAsync(group, $"Later {at}"), Here.Clock.GetUtcNow().AddHours(1)));
        }

        Here.Clock.Advance(TimeSpan.FromHours(1));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(at => (at % 2 == 0 ? Here : There).DoDueAsync()));
        await Here.SettleAsync();

        Assert.Equal(["Later 0", "Later 1", "Later 2", "Later 3", "Later 4"], (await There.Cast.Member.PostsInAsync(group)).Order());
        var told = (await There.Cast.Member.AskNoticesAsync()).At("notices.nodes").EnumerateArray().Where(notice => NoticeDoings.IdOf(notice, "thread") is not null);
        Assert.Equal(5, told.Sum(notice => notice.GetProperty("count").GetInt32()));
        Assert.Empty(await Here.Cast.Author.DraftTextsAsync());
    }

    // R16, R19
    [PostgresFact]
    public async Task What_is_seen_at_one_server_is_seen_at_the_other_and_counts_agree()
    {
        var group = await Here.Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, Here.Cast.Author, Here.Cast.Member);
        await Here.Cast.Member.SetLevelAsync(group, "ALL");
        var posts = new[] { await Here.Cast.Author.PublishAsync(group, "One"), await There.Cast.Author.PublishAsync(group, "Two"), await Here.Cast.Author.PublishAsync(group, "Three") };
        await Here.SettleAsync();
        Assert.Equal(await CountsAsync(Here), await CountsAsync(There));

        await Here.Cast.Member.AskAsync("mutation($id: ID!) { markSeen(input: { things: [{ subjectId: $id }] }) { viewer { roles } } }", new { id = posts[0] });
        Assert.Equal((2, await CountsAsync(Here)), (await UnreadAsync(There), await CountsAsync(There)));
        await There.Cast.Member.AskAsync("mutation { markAllSeen(input: {}) { viewer { roles } } markAllNoticesRead(input: {}) { errors { __typename } } }");
        Assert.Equal((0, await CountsAsync(There)), (await UnreadAsync(Here), await CountsAsync(Here)));
    }

    // R9
    [PostgresFact]
    public async Task Comments_and_notices_made_at_one_server_reach_who_follows_at_the_other_until_the_right_is_taken_at_the_first()
    {
        var group = await Here.Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, Here.Cast.Author, Here.Cast.Member);
        var post = await Here.Cast.Member.PublishAsync(group, "Begun here");
        using var comments = await Follower.OpenAsync(isSocket: true, There.Cast.Member, Comments, post);
        using var notices = await Follower.OpenAsync(isSocket: false, There.Cast.Member, Notices, post, already: 1);
        Assert.Contains("onNoticesChanged", await notices.NextAsync(), StringComparison.Ordinal);

        await Here.Cast.Author.CommentAsync(post, "Said here");
        Assert.Contains("Said here", await comments.NextAsync(), StringComparison.Ordinal);
        Assert.Contains("REPLY", await notices.NextAsync(), StringComparison.Ordinal);

        await Here.Cast.GroupOwner.MustAsync("removeMember", new { groupId = group, personId = Here.Cast.Member.Id });
        Assert.Equal("complete", await comments.NextAsync());
        Here.Tenant.Disable("ben");
        await Here.ImportAsync();
        var last = await notices.NextAsync();
        while (last != "closed")
        {
            // What is taken back with the right is told first.
            Assert.DoesNotContain("REPLY", last, StringComparison.Ordinal);
            last = await notices.NextAsync();
        }
    }

    private static async Task<string> CountsAsync(Network server) => (await server.Cast.Member.AskAsync(Counts)).Expected().Text;

    private static async Task<int> UnreadAsync(Network server) => (await server.Cast.Member.AskAsync(Counts)).Expected().NumberAt("viewer.unreadCount");
}
