using InsideIn.Access;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.Tests.Notifications;
using InsideIn.Tests.Privacy;

namespace InsideIn.Tests.Drafts;

/// <summary>Product/network.md, table A, draft, schedule, expire: rights are checked again when a scheduled post fires, the company's roles among them.</summary>
public sealed class ScheduledRightsTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private const string Posts = "query($id: ID!) { node(id: $id) { ... on Group { posts(first: 5) { nodes { id kind text announcement { endsAt } } } } } }";

    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task A_communicators_announcement_is_published_with_the_role_of_then()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Comms, cast.Member);
        var draft = await AnnouncementAsync(group, TimeSpan.FromDays(3));
        await SeenAsync(holding => !holding.IsGone);
        Assert.Empty(await cast.Comms.ScheduleAsync(draft, network.Clock.GetUtcNow().AddHours(1)));

        await AdvanceAsync(TimeSpan.FromHours(1));

        Assert.Equal(["ANNOUNCEMENT"], (await cast.Member.AskAsync(Posts, new { id = group })).Expected().TextsAt("node.posts.nodes", "kind"));
    }

    [Fact]
    public async Task Who_has_lost_the_role_by_then_is_refused_and_told_and_keeps_the_draft()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Comms, cast.Member);
        var draft = await AnnouncementAsync(group, TimeSpan.FromDays(3));
        Assert.Empty(await cast.Comms.ScheduleAsync(draft, network.Clock.GetUtcNow().AddHours(1)));
        network.Clock.Advance(TimeSpan.FromMinutes(5));
        await cast.Comms.AskWithAsync(token => token.Claims.Remove("roles"), "{ viewer { roles } }");
        await SeenAsync(holding => holding.IsGone);

        await AdvanceAsync(TimeSpan.FromHours(1));

        Assert.Empty(await cast.Member.PostsInAsync(group));
        var mine = (await cast.Comms.DraftsAsync()).At("viewer.drafts.nodes").EnumerateArray().Single(node => node.GetProperty("id").GetString() == draft);
        Assert.Equal(("NOT_ALLOWED", "To all"), (mine.GetProperty("refusal").GetProperty("code").GetString(), mine.GetProperty("text").GetString()));
        await network.SettleAsync();
        Assert.Contains("SCHEDULE_REFUSED", (await cast.Comms.AskNoticesAsync()).TextsAt("notices.nodes", "reason"));

        network.Clock.Advance(TimeSpan.FromMinutes(5));
        await cast.Comms.AskAsync("{ viewer { roles } }");
        await SeenAsync(holding => !holding.IsGone);
    }

    [Fact]
    public void A_role_that_nobody_has_shown_for_30_days_does_not_count()
    {
        var start = Network.Beginning;
        var holding = RoleHolding.After(null, cast.Comms.PersonId, Role.Comms, (true, start), start)!;

        Assert.True(holding.CountsAt(start.AddDays(30).AddTicks(-1)));
        Assert.False(holding.CountsAt(start.AddDays(30)));
        Assert.False(RoleHolding.After(holding, cast.Comms.PersonId, Role.Comms, (false, start.AddDays(1)), start.AddDays(1))!.CountsAt(start.AddDays(2)));
    }

    // What is scheduled is judged by the day on which it is published.
    [Theory]
    [InlineData(45, null)]
    [InlineData(51, "TIME_OUT_OF_RANGE")]
    [InlineData(19, "TIME_OUT_OF_RANGE")]
    public async Task An_announcement_ends_within_30_days_of_being_published(int days, string? code)
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Comms);
        var draft = await AnnouncementAsync(group, TimeSpan.FromDays(days));

        Assert.Equal(code is null ? [] : [code], await cast.Comms.ScheduleAsync(draft, network.Clock.GetUtcNow().AddDays(20)));
        Assert.Empty(await cast.Comms.DoAsync("unschedulePost", new { draftId = draft }));
    }

    // R8
    [Fact]
    public async Task One_door_that_is_lost_by_then_keeps_the_post_from_all()
    {
        var (stays, lost) = (await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member), await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member));
        var saved = await cast.Author.AskAsync(
            "mutation($input: SaveDraftInput!) { saveDraft(input: $input) { draft { id } errors { ... on Error { code } } } }",
            new { input = new { targetId = stays, alsoInIds = new[] { lost }, text = "In both", clientKey = network.NewClientKey(), version = 0 } });
        Assert.Empty(await cast.Author.ScheduleAsync(saved.Expected().TextAt("saveDraft.draft.id")!, network.Clock.GetUtcNow().AddHours(1)));
        await cast.GroupOwner.DoAsync("removeMember", new { groupId = lost, personId = cast.Author.Id });

        await AdvanceAsync(TimeSpan.FromHours(1));

        Assert.Empty(await cast.Member.PostsInAsync(stays));
        Assert.Contains("In both", await cast.Author.DraftTextsAsync());
    }

    private async Task<string> AnnouncementAsync(string group, TimeSpan length)
    {
        var details = new { announcement = new { endsAt = network.Clock.GetUtcNow() + length } };
        return (await cast.Comms.SaveDraftAsync(group, "To all", network.NewClientKey(), details: details)).Expected().TextAt("saveDraft.draft.id")!;
    }

    private Task SeenAsync(Func<RoleHolding, bool> isSo) => PrivacyDoings.UntilAsync(
        async () => await network.Store.GetAsync(RoleHoldingStore.Holdings, RoleHolding.IdOf(cast.Comms.PersonId, Role.Comms)) is { Document: var holding } && isSo(holding));

    private async Task AdvanceAsync(TimeSpan span)
    {
        network.Clock.Advance(span);
        await network.DoDueAsync();
    }
}
