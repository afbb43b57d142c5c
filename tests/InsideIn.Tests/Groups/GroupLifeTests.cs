using InsideIn.Groups;
using InsideIn.Handover;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.Tests.Privacy;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.Groups;

/// <summary>Groups that fall silent, and groups whose owner leaves. The clock moves by months, so the network is each test's own.</summary>
public sealed class GroupLifeTests : IAsyncLifetime
{
    private Network? started;

    private Network Network => started!;

    private Cast Cast => Network.Cast;

    public async Task InitializeAsync() => started = await Network.StartAsync();

    public async Task DisposeAsync() => await Network.DisposeAsync();

    // R4
    [Fact]
    public async Task A_silent_group_becomes_quiet_read_only_and_archived_and_nobody_reads_more_by_it()
    {
        var group = await Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, Cast.Member);
        var post = await Cast.Member.PublishAsync(group, "The last word");
        await UntilAwakeAsync(group);

        foreach (var (days, state) in new[] { (119, "ACTIVE"), (1, "QUIET"), (46, "QUIET"), (13, "QUIET"), (1, "READ_ONLY"), (184, "READ_ONLY"), (1, "ARCHIVED") })
        {
            Network.Clock.Advance(TimeSpan.FromDays(days));
            await AgeAsync();
            Assert.Equal(state, (await Cast.Member.ReadGroupAsync(group, "state")).TextAt("node.state"));
            Assert.Null((await Cast.Outsider.AskAsync("query($post: ID!) { node(id: $post) { id } }", new { post })).TextAt("node.id"));
            Assert.NotNull((await Cast.Member.AskAsync("query($post: ID!) { node(id: $post) { id } }", new { post })).TextAt("node.id"));
        }

        Assert.Equal("ARCHIVED", (await Cast.Member.ReadGroupAsync(group, "postRefusal")).TextAt("node.postRefusal"));
    }

    [Fact]
    public async Task Nobody_writes_in_a_read_only_group_until_an_owner_or_administrator_restores_it()
    {
        var group = await Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, Cast.Member);
        var post = await Cast.Member.PublishAsync(group, "The last word");
        await UntilAwakeAsync(group);
        await SilenceAsync();

        Assert.Equal("GROUP_READ_ONLY", await Cast.GroupOwner.PostRefusalAsync(group));
        Assert.Equal("GROUP_READ_ONLY", await Cast.Outsider.RefusalAsync("addComment", new { subjectId = post, text = "Late", clientKey = Network.NewClientKey() }, "comment { id }"));
        Assert.Equal("NOT_ALLOWED", await Cast.Member.RefusalAsync("restoreGroup", new { groupId = group }));
        Assert.Equal("ACTIVE", (await Cast.Admin.DoAsync("restoreGroup", new { groupId = group }, "group { state }")).TextAt("restoreGroup.group.state"));
        Assert.Null(await Cast.GroupOwner.PostRefusalAsync(group));
        Assert.NotEmpty(await Cast.Outsider.CommentAsync(post, "In time"));

        var secret = await Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret);
        await SilenceAsync();
        Assert.Equal("NOT_FOUND", await Cast.Admin.RefusalAsync("restoreGroup", new { groupId = secret }));
        Assert.Null(await Cast.GroupOwner.RefusalAsync("restoreGroup", new { groupId = secret }));
    }

    [Fact]
    public async Task A_comment_wakes_a_quiet_group_and_is_noted_once_a_day()
    {
        var group = await Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, Cast.Member);
        var post = await Cast.Member.PublishAsync(group, "A question");
        await UntilAwakeAsync(group);
        Network.Clock.Advance(TimeSpan.FromDays(170));
        await AgeAsync();
        await AgeAsync();
        Assert.NotNull((await Cast.Member.ReadGroupAsync(group, "readOnlyOn")).TextAt("node.readOnlyOn"));

        await Cast.Outsider.CommentAsync(post, "An answer");
        await PrivacyDoings.UntilAsync(async () => (await Cast.Member.ReadGroupAsync(group, "state")).TextAt("node.state") == "ACTIVE");
        Assert.Null((await Cast.Member.ReadGroupAsync(group, "readOnlyOn")).TextAt("node.readOnlyOn"));
        var version = (await Network.Store.GetAsync(GroupStore.Groups, GroupDoings.Key(group)))!.Version;
        await Cast.Outsider.CommentAsync(post, "Another answer");
        var marker = await Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open);
        await Cast.GroupOwner.PublishAsync(marker, "Later");
        await UntilAwakeAsync(marker);
        Assert.Equal(version, (await Network.Store.GetAsync(GroupStore.Groups, GroupDoings.Key(group)))!.Version);
    }

    [Fact]
    public void However_rarely_it_is_looked_at_no_group_is_read_only_without_two_weeks_of_notice()
    {
        const int seed = 20261122;
        var random = new Random(seed);
        for (var round = 0; round < 500; round++)
        {
            var group = new Group { Id = Ids.Of($"group.{round}"), Slug = "g", Name = "G", Description = "", Privacy = GroupPrivacy.Closed, CreatedAt = Network.Beginning };
            var today = DateOnly.FromDateTime(Network.Beginning.UtcDateTime);
            DateOnly? announced = null;
            while (group.State != GroupState.Archived)
            {
                today = today.AddDays(random.Next(1, 90));
                while (GroupLife.Next(group, today) is { } next)
                {
                    announced = group.ReadOnlyOn is null && next.ReadOnlyOn is not null ? today : announced;
                    Assert.True(next.State != GroupState.ReadOnly || group.State == GroupState.ReadOnly || today.DayNumber - announced!.Value.DayNumber >= GroupLife.NoticeBefore, $"seed {seed}, round {round}");
                    Assert.True(next.State < GroupState.ReadOnly || today.DayNumber - next.SilentSince.DayNumber >= GroupLife.ReadOnlyAfter, $"seed {seed}, round {round}");
                    group = next;
                }
            }

            Assert.Equal((GroupPrivacy.Closed, null), (group.Privacy, group.OpenedAt));
        }
    }

    // Table C, owner succession
    [Fact]
    public async Task The_deputy_is_asked_first_then_moderators_then_who_wrote_and_passing_on_asks_the_next()
    {
        var group = await Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, Cast.Newcomer, Cast.Outsider, Cast.Author, Cast.Member);
        await Cast.Outsider.PublishAsync(group, "I am here");
        await PrivacyDoings.UntilAsync(async () => (await Network.Store.GetAsync(GroupStore.Memberships, Membership.IdOf(GroupDoings.Key(group), Cast.Outsider.PersonId)))!.Document.WroteOn is not null);
        await Cast.GroupOwner.MustAsync("changeMemberRole", new { groupId = group, personId = Cast.Author.Id, role = "MODERATOR" }, "membership { role }");
        Assert.Equal("SUCCESSOR_NOT_POSSIBLE", await Cast.GroupOwner.RefusalAsync("nameDeputy", new { groupId = group, personId = Cast.Hr.Id }));
        await Cast.GroupOwner.MustAsync("nameDeputy", new { groupId = group, personId = Cast.Member.Id });

        Network.Tenant.Disable(Cast.GroupOwner.Alias);
        await Network.ImportAsync();
        await PrivacyDoings.UntilAsync(async () => (await PlanAsync(Cast.Member)) is not null);
        var (planId, thingId, heirs) = (await PlanAsync(Cast.Member))!.Value;
        Assert.Equal([Cast.Member.Id, Cast.Author.Id, Cast.Outsider.Id], heirs.Take(3));
        Assert.Equal(Cast.Newcomer.Id, heirs[3]);

        await Cast.Member.MustAsync("passOnThing", new { planId, thingId }, "handoverPlan { id }");
        Assert.Equal("NOT_FOUND", await Cast.Member.RefusalAsync("passOnThing", new { planId, thingId }, "handoverPlan { id }"));
        Network.Clock.Advance(HandoverPlan.TimeToDecide + TimeSpan.FromSeconds(1));
        await Network.Services.GetRequiredService<Succession>().SettleAsync(Network.Clock.GetUtcNow(), default);

        Assert.Equal(("OWNER", "MEMBER"), (await Cast.Author.RoleInAsync(group), await Cast.Member.RoleInAsync(group)));
    }

    // R23
    [Fact]
    public async Task A_page_of_groups_with_all_that_a_screen_shows_costs_the_same_however_many_there_are()
    {
        const string List = "{ groups(first: 20) { nodes { id name state isMandatory isOfficial memberCount mayPost postRefusal viewerRole viewerRequest { sentence } rule { match } deputy { id } picturePath } } }";
        await Cast.Newcomer.AskAsync(List);
        var few = await StoreCalls.OfAsync(() => Cast.Newcomer.AskAsync(List));
        for (var made = 0; made < 12; made++)
        {
            var group = await Cast.GroupOwner.CreateGroupAsync(made % 2 == 0 ? GroupPrivacy.Closed : GroupPrivacy.Open, made % 3 == 0 ? [Cast.Newcomer] : []);
            await Cast.GroupOwner.MustAsync("updateGroup", new { groupId = group, posting = "APPROVED" });
        }

        var many = await StoreCalls.OfAsync(() => Cast.Newcomer.AskAsync(List));

        Assert.Equal(1, many.Count(call => call == "documents.pick groups.byListing"));
        Assert.Equal(1, many.Count(call => call.StartsWith("documents.count memberships", StringComparison.Ordinal)));
        Assert.InRange(many.Count, few.Count, few.Count + 3);
    }

    private Task AgeAsync() => Network.Services.GetServices<IDuty>().Single(duty => duty.Name == "silent groups").RunAsync(default);

    private async Task SilenceAsync()
    {
        foreach (var days in new[] { 120, 50, 15 })
        {
            Network.Clock.Advance(TimeSpan.FromDays(days));
            await AgeAsync();
        }
    }

    private Task UntilAwakeAsync(string group) =>
        PrivacyDoings.UntilAsync(async () => (await Network.Store.GetAsync(GroupStore.Groups, GroupDoings.Key(group)))!.Document.ActiveOn == DateOnly.FromDateTime(Network.Clock.GetUtcNow().UtcDateTime));

    private static async Task<(string Plan, string Thing, List<string?> Heirs)?> PlanAsync(Employee viewer)
    {
        var answer = (await viewer.AskAsync("{ viewer { handoverPlans(first: 1) { nodes { id things { id proposedHeirs { id } } } } } }")).Expected();
        return answer.At("viewer.handoverPlans.nodes").GetArrayLength() == 0 ? null
            : (answer.TextAt("viewer.handoverPlans.nodes.0.id")!, answer.TextAt("viewer.handoverPlans.nodes.0.things.0.id")!, [.. answer.TextsAt("viewer.handoverPlans.nodes.0.things.0.proposedHeirs", "id")]);
    }
}
