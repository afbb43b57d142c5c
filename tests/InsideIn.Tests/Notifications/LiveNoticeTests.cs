using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Tests.Moderation;

namespace InsideIn.Tests.Notifications;

/// <summary>Whoever loses the right to read loses the notices live: the rows go and the count falls, and both come back where the right does (demands 6 and 8, rules R9 and R13).</summary>
[Collection(NetworkCollection.Name)]
public sealed class LiveNoticeTests(RunningNetwork running)
{
    private const string Follow = "subscription { onNoticesChanged { changed { id } goneIds counter { unread } } }";

    // R9: within five seconds of ours; the test waits no longer.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    [Theory]
    [InlineData("closed")]
    [InlineData("secret")]
    [InlineData("removed")]
    [InlineData("banned")]
    [InlineData("withheld")]
    [InlineData("comment withheld")]
    [InlineData("moved")]
    public async Task A_lost_right_takes_the_rows_off_every_screen_and_the_count_down(string how)
    {
        // Somebody who follows from outside where the group is open, a member where it is closed.
        var reader = cast.Comms;
        var isInside = how is "removed" or "banned";
        var group = await cast.GroupOwner.CreateGroupAsync(isInside ? GroupPrivacy.Closed : GroupPrivacy.Open, [cast.Author, cast.Member, .. isInside ? [reader] : Array.Empty<Employee>()]);
        var post = await cast.Author.PublishAsync(group, "Read by many");
        await network.SettleAsync();
        await reader.SetLevelAsync(post, "ALL");
        var comment = await cast.Member.CommentAsync(post, "News");
        await network.SettleAsync();
        var notice = Assert.Single(await reader.NoticesAsync(post)).GetProperty("id").GetString();
        var before = await UnreadAsync(reader);

        await OpenSubscriptions.Reach(0);
        using var socket = await Socket.OpenAsync(reader);
        await socket.AskAsync("n", Follow);
        await OpenSubscriptions.Reach(1);
        Assert.Null(await LoseAsync(how, group, post, comment, reader));
        var (gone, unread) = await GoneAsync(socket, notice);

        Assert.Contains(notice, gone);
        Assert.Equal(before - 1, unread);
        Assert.Equal(unread, await UnreadAsync(reader));
        Assert.Empty(await reader.NoticesAsync(post));
    }

    // Demand 8: what is given back shows again, with the count.
    [Fact]
    public async Task A_thread_that_is_given_back_shows_its_notices_again()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member, cast.Comms);
        var post = await cast.Author.PublishAsync(group, "Doubted");
        await network.SettleAsync();
        await cast.Comms.SetLevelAsync(post, "ALL");
        await cast.Member.CommentAsync(post, "News");
        var caseId = await cast.Member.ReportAsync(post);
        await network.SettleAsync();
        var before = await UnreadAsync(cast.Comms);
        await cast.Admin.DecideAsModeratorAsync(caseId, "REMOVED");
        await network.SettleAsync();
        Assert.Equal(before - 1, await UnreadAsync(cast.Comms));

        (await cast.Author.TryAppealAsync(caseId)).Expected();
        Assert.Empty((await cast.Newcomer.TryDecideAgainAsync(caseId, "REJECTED")).Expected().RefusalsOf("decideAppeal"));
        await network.SettleAsync();
        Assert.Equal(before, await UnreadAsync(cast.Comms));
        Assert.Equal(["COMMENT"], await cast.Comms.ReasonsAsync(post));
    }

    private async Task<string?> LoseAsync(string how, string group, string post, string comment, Employee reader) => how switch
    {
        "closed" => await NarrowAsync(group, GroupPrivacy.Closed),
        "secret" => await NarrowAsync(group, GroupPrivacy.Secret),
        "removed" => await cast.GroupOwner.DoneAsync("removeMember", new { groupId = group, personId = reader.Id }),
        "banned" => await cast.GroupOwner.DoneAsync("banMember", new { groupId = group, personId = reader.Id }),
        "moved" => await cast.Author.MoveThreadAsync(post, await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Author)) is null ? "" : null,
        _ => await WithholdAsync(how == "withheld" ? post : comment),
    };

    private async Task<string?> NarrowAsync(string group, GroupPrivacy privacy)
    {
        await cast.GroupOwner.ChangeAudienceAsync(group, privacy);
        return null;
    }

    private async Task<string?> WithholdAsync(string subject) =>
        await cast.Admin.DecideAsModeratorAsync(await cast.GroupOwner.ReportAsync(subject), "REMOVED") == "" ? "" : null;

    private static async Task<(IReadOnlyList<string?> Gone, int Unread)> GoneAsync(Socket socket, string? notice)
    {
        using var patience = new CancellationTokenSource(Soon);
        while (true)
        {
            var pushed = (await socket.NextAsync().WaitAsync(patience.Token)).GetProperty("payload").GetProperty("data").GetProperty("onNoticesChanged");
            List<string?> gone = [.. pushed.GetProperty("goneIds").EnumerateArray().Select(id => id.GetString())];
            if (gone.Contains(notice))
            {
                return (gone, pushed.GetProperty("counter").GetProperty("unread").GetInt32());
            }
        }
    }

    private static async Task<int> UnreadAsync(Employee person) => (await person.AskNoticesAsync(unreadOnly: true)).NumberAt("viewer.noticeCounter.unread");
}
