using System.Text.Json;
using InsideIn.Groups;
using InsideIn.Handover;
using InsideIn.Kit;
using InsideIn.Pages;
using InsideIn.Tests.Events;
using InsideIn.Tests.Privacy;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.Handover;

/// <summary>Product/network.md part 3, no. 6: what leavers answered for goes to somebody who can, and comes back with them.</summary>
public sealed class HandoverTests : IAsyncLifetime
{
    private const string Plans =
        "{ viewer { handoverPlans(first: 5) { nodes { id occasion dueAt restoredAt mayDecide person { id } things { id kind name heir { id } proposedHeirs { id } } } } } }";

    private const string HandOver =
        "mutation($input: HandOverThingInput!) { handOverThing(input: $input) { handoverPlan { things { id heir { id } } } errors { ... on Error { code } } } }";

    private Network? started;

    private Network Network => started!;

    private Cast Cast => Network.Cast;

    private Employee Leaving => Cast.GroupOwner;

    private Employee Heir => Cast.Member;

    public async Task InitializeAsync() => started = await Network.StartAsync();

    public async Task DisposeAsync() => await Network.DisposeAsync();

    [Fact]
    public async Task A_leavers_group_page_and_event_are_on_one_plan_however_often_the_directory_says_so()
    {
        var (group, _) = await OwnAsync(GroupPrivacy.Open);

        await LeaveAsync();
        await Network.ImportAsync();

        var plan = Assert.Single(await PlansOfAsync(Cast.Admin));
        Assert.Equal(("LEFT", Leaving.Id), (plan.GetProperty("occasion").GetString(), plan.GetProperty("person").GetProperty("id").GetString()));
        var things = plan.GetProperty("things").EnumerateArray().ToDictionary(thing => thing.GetProperty("kind").GetString()!);
        Assert.Equal(["EVENT", "GROUP", "PAGE"], things.Keys.Order());
        Assert.Equal([Heir.Id, Cast.Author.Id], things["GROUP"].GetProperty("proposedHeirs").EnumerateArray().Select(heir => heir.GetProperty("id").GetString()));
        Assert.All(things.Values, thing => Assert.Equal(JsonValueKind.Null, thing.GetProperty("heir").ValueKind));
        Assert.Equal("OWNER", await RoleInAsync(Leaving, group));
    }

    [Fact]
    public async Task Whoever_is_proposed_takes_the_thing_and_nobody_else_does()
    {
        var (group, _) = await OwnAsync(GroupPrivacy.Open);
        await LeaveAsync();
        var (plan, thing) = await ThingAsync(Heir, "GROUP");

        Assert.Equal(["NOT_FOUND"], await HandOverAsync(Cast.Outsider, plan, thing, Cast.Outsider));
        Assert.Equal(["NOT_ALLOWED"], await HandOverAsync(Heir, plan, thing, Cast.Author));
        Assert.Equal(["HEIR_NOT_POSSIBLE"], await HandOverAsync(Cast.Admin, plan, thing, Cast.Outsider));
        Assert.Empty(await HandOverAsync(Heir, plan, thing, Heir));

        Assert.Equal("OWNER", await RoleInAsync(Heir, group));
        Assert.Equal(["NOT_ALLOWED"], await HandOverAsync(Cast.Author, plan, thing, Cast.Author));
        Assert.Empty(await HandOverAsync(Cast.Admin, plan, thing, Cast.Author));
        Assert.Equal("OWNER", await RoleInAsync(Cast.Author, group));
    }

    // R2
    [Fact]
    public async Task What_stands_behind_a_closed_door_is_on_nobodys_plan_but_its_heirs()
    {
        await OwnAsync(GroupPrivacy.Secret);
        await LeaveAsync();

        Assert.Empty(Assert.Single(await PlansOfAsync(Cast.Admin)).GetProperty("things").EnumerateArray());
        Assert.Equal(3, Assert.Single(await PlansOfAsync(Heir)).GetProperty("things").GetArrayLength());
        Assert.Empty(await PlansOfAsync(Cast.Outsider));
    }

    [Fact]
    public async Task After_seven_days_the_best_heir_has_what_nobody_decided_about_and_a_return_gives_everything_back()
    {
        var (group, slug) = await OwnAsync(GroupPrivacy.Closed);
        await LeaveAsync();

        Network.Clock.Advance(HandoverPlan.TimeToDecide - TimeSpan.FromSeconds(1));
        await SettleAsync();
        Assert.Equal("MEMBER", await RoleInAsync(Heir, group));
        Network.Clock.Advance(TimeSpan.FromSeconds(2));
        await SettleAsync();

        Assert.Equal("OWNER", await RoleInAsync(Heir, group));
        var plan = Assert.Single(await PlansOfAsync(Heir));
        Assert.Equal(JsonValueKind.Null, plan.GetProperty("dueAt").ValueKind);
        Assert.All(plan.GetProperty("things").EnumerateArray(), thing => Assert.Equal(Heir.Id, thing.GetProperty("heir").GetProperty("id").GetString()));
        Assert.Equal(Heir.PersonId, await OwnerOfPageAsync(slug));

        Network.Tenant.Accounts.Enable("carla");
        await Network.ImportAsync();
        await PrivacyDoings.UntilAsync(async () => Assert.Single(await PlansOfAsync(Heir)).GetProperty("restoredAt").ValueKind != JsonValueKind.Null);

        Assert.Equal(("OWNER", "MEMBER"), (await RoleInAsync(Leaving, group), await RoleInAsync(Heir, group)));
        Assert.Equal(Leaving.PersonId, await OwnerOfPageAsync(slug));
        var (planId, thingId) = await ThingAsync(Heir, "PAGE");
        Assert.Equal(["NOT_ALLOWED"], await HandOverAsync(Heir, planId, thingId, Heir));
    }

    [Fact]
    public async Task A_return_after_thirty_days_leaves_things_with_their_heirs()
    {
        var (group, slug) = await OwnAsync(GroupPrivacy.Closed);
        await LeaveAsync();
        Network.Clock.Advance(HandoverPlan.TimeToReturn);
        await SettleAsync();

        Network.Tenant.Accounts.Enable("carla");
        await Network.ImportAsync();

        // The next one who leaves has a plan only once the return was looked at.
        await Cast.Outsider.WritePageAsync(await Cast.Outsider.CreateGroupAsync(GroupPrivacy.Open), "How we pack", "With care.");
        Network.Tenant.Disable("dirk");
        await Network.ImportAsync();
        await PrivacyDoings.UntilAsync(async () => (await PlansOfAsync(Cast.Admin)).Count == 2);
        Assert.Equal("OWNER", await RoleInAsync(Heir, group));
        Assert.Equal(Heir.PersonId, await OwnerOfPageAsync(slug));
    }

    [Fact]
    public async Task Who_moves_to_another_department_keeps_everything_and_gets_a_plan()
    {
        var (group, _) = await OwnAsync(GroupPrivacy.Open);
        Network.Tenant.Accounts.Move("carla", "Finance", null);
        await Network.ImportAsync();
        await PrivacyDoings.UntilAsync(async () => (await PlansOfAsync(Cast.Admin)).Count == 1);

        Network.Clock.Advance(HandoverPlan.TimeToDecide * 2);
        await SettleAsync();

        var plan = Assert.Single(await PlansOfAsync(Cast.Admin));
        Assert.Empty(await PlansOfAsync(Heir));
        Assert.Equal(("MOVED", JsonValueKind.Null), (plan.GetProperty("occasion").GetString(), plan.GetProperty("dueAt").ValueKind));
        Assert.Equal(("OWNER", "MEMBER"), (await RoleInAsync(Leaving, group), await RoleInAsync(Heir, group)));
    }

    [Fact]
    public async Task Who_gets_another_manager_is_offered_a_plan_once_and_decides_alone_what_is_given_on()
    {
        var (group, slug) = await OwnAsync(GroupPrivacy.Open);
        Network.Tenant.Accounts.ChangeManager("carla", "manager");
        await Network.ImportAsync();
        await PrivacyDoings.UntilAsync(async () => (await PlansOfAsync(Leaving)).Count == 1);
        Network.Clock.Advance(TimeSpan.FromMinutes(1));
        Network.Tenant.Accounts.Move("carla", "Finance", null);
        await Network.ImportAsync();

        var (plan, thing) = await ThingAsync(Leaving, "GROUP");
        Assert.Equal(["NOT_FOUND"], await HandOverAsync(Heir, plan, thing, Heir));
        Assert.Equal(["NOT_FOUND"], await HandOverAsync(Cast.Author, plan, thing, Cast.Author));
        Assert.Empty(await HandOverAsync(Leaving, plan, thing, Heir));
        Assert.Equal("OWNER", await RoleInAsync(Heir, group));
        Assert.Equal(["NOT_FOUND"], await CloseAsync(Heir, plan));
        Assert.Empty(await CloseAsync(Leaving, plan));

        var (_, page) = await ThingAsync(Leaving, "PAGE");
        Assert.Equal(["HEIR_NOT_POSSIBLE"], await HandOverAsync(Cast.Admin, plan, page, Heir));
        Assert.Equal(Leaving.PersonId, await OwnerOfPageAsync(slug));
        Assert.Single(await PlansOfAsync(Cast.Admin));
    }

    [Fact]
    public async Task An_administrator_decides_for_a_mover_too_and_a_leavers_plan_cannot_be_closed()
    {
        var (group, _) = await OwnAsync(GroupPrivacy.Open);
        Network.Tenant.Accounts.Move("carla", "Finance", null);
        await Network.ImportAsync();
        await PrivacyDoings.UntilAsync(async () => (await PlansOfAsync(Cast.Admin)).Count == 1);
        var (plan, thing) = await ThingAsync(Cast.Admin, "GROUP");

        Assert.Empty(await HandOverAsync(Cast.Admin, plan, thing, Heir));
        Assert.Equal("OWNER", await RoleInAsync(Heir, group));
        Assert.Empty(await CloseAsync(Cast.Admin, plan));

        Network.Clock.Advance(TimeSpan.FromMinutes(1));
        Network.Tenant.Disable("carla");
        await Network.ImportAsync();
        await PrivacyDoings.UntilAsync(async () => (await PlansOfAsync(Cast.Admin)).Count == 2);
        var left = (await PlansOfAsync(Cast.Admin)).Single(other => other.GetProperty("occasion").GetString() == "LEFT");
        Assert.Equal(["NOT_ALLOWED"], await CloseAsync(Cast.Admin, left.GetProperty("id").GetString()!));
    }

    /// <summary>A group with a page and an event to come, all of which the leaving one answers for; Ben joined first, then Ana.</summary>
    private async Task<(string Group, string Slug)> OwnAsync(GroupPrivacy privacy)
    {
        var group = await Leaving.CreateGroupAsync(privacy);
        foreach (var member in (Employee[])[Heir, Cast.Author])
        {
            Network.Clock.Advance(TimeSpan.FromSeconds(1));
            await Leaving.AskAsync("mutation($groupId: ID!, $personId: ID!) { addMember(input: { groupId: $groupId, personId: $personId }) { group { id } } }", new { groupId = group, personId = member.Id });
        }

        var slug = await Leaving.WritePageAsync(group, "How we sell", "With care.");
        await Leaving.CreateEventAsync(group, "2030-06-03T09:00", "2030-06-03T10:00");
        return (group, slug);
    }

    private async Task LeaveAsync()
    {
        Network.Tenant.Disable("carla");
        await Network.ImportAsync();
        await PrivacyDoings.UntilAsync(async () => (await PlansOfAsync(Cast.Admin)).Count == 1);
    }

    private Task SettleAsync() => Network.Services.GetRequiredService<Succession>().SettleAsync(Network.Clock.GetUtcNow(), default);

    private static async Task<IReadOnlyList<JsonElement>> PlansOfAsync(Employee viewer) => [.. (await viewer.AskAsync(Plans)).Expected().At("viewer.handoverPlans.nodes").EnumerateArray()];

    private static async Task<(string Plan, string Thing)> ThingAsync(Employee viewer, string kind)
    {
        var plan = Assert.Single(await PlansOfAsync(viewer));
        return (plan.GetProperty("id").GetString()!, plan.GetProperty("things").EnumerateArray().Single(thing => thing.GetProperty("kind").GetString() == kind).GetProperty("id").GetString()!);
    }

    private static async Task<IReadOnlyList<string?>> CloseAsync(Employee actor, string planId) =>
        (await actor.AskAsync("mutation($planId: ID!) { closeHandoverPlan(input: { planId: $planId }) { handoverPlan { closedAt } errors { ... on Error { code } } } }", new { planId })).Expected().RefusalsOf("closeHandoverPlan");

    private static async Task<IReadOnlyList<string?>> HandOverAsync(Employee actor, string planId, string thingId, Employee heir) =>
        (await actor.AskAsync(HandOver, new { input = new { planId, thingId, heirId = heir.Id } })).Expected().RefusalsOf("handOverThing");

    private async Task<string?> RoleInAsync(Employee person, string groupId)
    {
        var members = (await Cast.Author.AskAsync("query($id: ID!) { node(id: $id) { ... on Group { members(first: 20) { nodes { role person { id } } } } } }", new { id = groupId })).Expected();
        return members.At("node.members.nodes").EnumerateArray().Single(member => member.GetProperty("person").GetProperty("id").GetString() == person.Id).GetProperty("role").GetString();
    }

    private async Task<Guid> OwnerOfPageAsync(string slug)
    {
        var picked = await Network.Store.PickAsync(PageStore.WithSlug(slug));
        return (await Network.Store.GetAsync(PageStore.Pages, picked[0].Id))!.Document.OwnerId;
    }
}
