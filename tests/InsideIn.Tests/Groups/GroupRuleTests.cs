using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.People;
using InsideIn.Tests.Privacy;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.Groups;

/// <summary>Members by what the directory says. The directory changes, so the network is each test's own.</summary>
public sealed class GroupRuleTests : IAsyncLifetime
{
    private const string Preview = "query($rule: GroupRuleInput!) { previewGroupRule(rule: $rule) { personCount sample { id } } }";

    private Network? started;

    private Network Network => started!;

    private Cast Cast => Network.Cast;

    public async Task InitializeAsync() => started = await Network.StartAsync();

    public async Task DisposeAsync() => await Network.DisposeAsync();

    [Fact]
    public async Task Everybody_of_a_department_is_in_beside_those_who_are_in_by_hand()
    {
        var department = (await PersonAsync(Cast.Member)).Department!;
        var expected = await PeopleAsync(person => person.Department == department);
        var stranger = await SomebodyAsync(person => person.Department != department);
        var group = await Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, stranger);
        expected.Remove(Cast.GroupOwner.PersonId);

        await RuleAsync(group, new { match = "ALL", departments = new[] { department.ToUpperInvariant() } }, expected.Count);

        Assert.Equal(expected.Append(Cast.GroupOwner.PersonId).Append(stranger.PersonId).Order(), (await MembersAsync(group)).Select(member => member.PersonId).Order());
        await Cast.GroupOwner.MustAsync("removeGroupRule", new { groupId = group });
        await UntilByRuleAsync(group, 0);
        Assert.Equal(2, (await MembersAsync(group)).Count);
    }

    [Fact]
    public async Task All_parts_or_any_of_them_make_the_members_and_the_preview_says_how_many()
    {
        var person = await PersonAsync(Cast.Member);
        var both = await PeopleAsync(one => one.Department == person.Department && one.Office == person.Office);
        var either = await PeopleAsync(one => one.Department == person.Department || one.Office == person.Office);

        foreach (var (match, fitting) in new[] { ("ALL", both), ("ANY", either) })
        {
            var seen = (await Cast.Newcomer.AskAsync(Preview, new { rule = new { match, departments = new[] { person.Department }, offices = new[] { person.Office } } })).Expected();
            Assert.Equal(fitting.Count, seen.NumberAt("previewGroupRule.personCount"));
            Assert.Equal(Math.Min(10, fitting.Count), seen.At("previewGroupRule.sample").GetArrayLength());
        }
    }

    [Fact]
    public async Task A_preview_reads_indexes_and_the_profiles_that_it_shows()
    {
        var person = await PersonAsync(Cast.Member);
        await Cast.Newcomer.AskAsync("{ viewer { roles } }");

        var calls = await StoreCalls.OfAsync(() => Cast.Newcomer.AskAsync(Preview, new { rule = new { match = "ALL", departments = new[] { person.Department }, offices = new[] { person.Office } } }));

        Assert.Equal(["documents.get people.", "documents.pick people.byDepartment", "documents.pick people.byOffice"], calls.Where(call => call.Contains(" people.", StringComparison.Ordinal)).Order().TakeLast(3));
    }

    [Fact]
    public async Task Who_moves_changes_groups_and_the_change_is_noted_with_the_moment()
    {
        var department = (await PersonAsync(Cast.Member)).Department!;
        var stranger = await SomebodyAsync(person => person.Department != department && person.Id != Cast.GroupOwner.PersonId);
        var group = await Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed);
        await RuleAsync(group, new { match = "ALL", departments = new[] { department } });
        var before = await ByRuleAsync(group);
        Network.Clock.Advance(TimeSpan.FromSeconds(1));

        Network.Tenant.Accounts.Move(stranger.Alias, department, null);
        Network.Tenant.Accounts.Move(Cast.Member.Alias, "Elsewhere", null);
        await Network.ImportAsync();
        await PrivacyDoings.UntilAsync(async () => (await ByRuleAsync(group)).Contains(stranger.PersonId) && !(await ByRuleAsync(group)).Contains(Cast.Member.PersonId));

        Assert.Equal(before.Except([Cast.Member.PersonId]).Append(stranger.PersonId).Order(), (await ByRuleAsync(group)).Order());
        var told = await Cast.GroupOwner.ReadGroupAsync(group, "ruleChanges(first: 5) { nodes { at joined { id } left { id } } }");
        var last = told.At("node.ruleChanges.nodes").EnumerateArray().ToList();
        Assert.Contains(last, change => change.GetProperty("joined").EnumerateArray().Any(one => one.GetProperty("id").GetString() == stranger.Id));
        Assert.Contains(last, change => change.GetProperty("left").EnumerateArray().Any(one => one.GetProperty("id").GetString() == Cast.Member.Id));
        Assert.Equal("""{"data":{"node":{"ruleChanges":null,"rule":null}}}""", (await Cast.Newcomer.ReadGroupAsync(group, "ruleChanges(first: 2) { nodes { at } } rule { match }")).Text);
    }

    [Fact]
    public async Task Leavers_go_and_returners_come_back()
    {
        var department = (await PersonAsync(Cast.Member)).Department!;
        var group = await Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed);
        await RuleAsync(group, new { match = "ALL", departments = new[] { department } });

        Network.Tenant.Disable(Cast.Member.Alias);
        await Network.ImportAsync();
        await PrivacyDoings.UntilAsync(async () => !(await ByRuleAsync(group)).Contains(Cast.Member.PersonId));
        Network.Tenant.Accounts.Enable(Cast.Member.Alias);
        await Network.ImportAsync();
        await PrivacyDoings.UntilAsync(async () => (await ByRuleAsync(group)).Contains(Cast.Member.PersonId));
    }

    [Fact]
    public async Task A_manager_with_everybody_below_follows_the_hourly_check_and_outlasts_a_manager_who_left()
    {
        var lead = await PersonAsync(Cast.Manager);
        var group = await Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed);
        var stranger = await SomebodyAsync(person => person.Id != Cast.GroupOwner.PersonId && person.ManagerId != lead.Id && person.Id != lead.Id);
        await RuleAsync(group, new { match = "ANY", managerIds = new[] { Cast.Manager.Id } });
        Assert.Contains(Cast.Author.PersonId, await ByRuleAsync(group));

        Network.Tenant.Accounts.ChangeManager(stranger.Alias, Cast.Author.Alias);
        await Network.ImportAsync();
        await CheckHourlyAsync();
        Assert.Contains(stranger.PersonId, await ByRuleAsync(group));

        Network.Tenant.Disable(Cast.Author.Alias);
        await Network.ImportAsync();
        await CheckHourlyAsync();
        Assert.DoesNotContain(Cast.Author.PersonId, await ByRuleAsync(group));
        Assert.Contains(stranger.PersonId, await ByRuleAsync(group));
    }

    [Fact]
    public async Task Who_leaves_a_voluntary_group_is_not_brought_back_and_a_mandatory_one_nobody_leaves()
    {
        var department = (await PersonAsync(Cast.Member)).Department!;
        var group = await Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, Cast.Outsider);
        await RuleAsync(group, new { match = "ALL", departments = new[] { department } });
        await Cast.Member.MustAsync("leaveGroup", new { groupId = group });
        await CheckHourlyAsync();
        Assert.DoesNotContain(Cast.Member.PersonId, await ByRuleAsync(group));

        Assert.Equal("NOT_ALLOWED", await Cast.GroupOwner.RefusalAsync("makeGroupMandatory", new { groupId = group }));
        await Cast.Comms.MustAsync("makeGroupMandatory", new { groupId = group });
        await PrivacyDoings.UntilAsync(async () => (await ByRuleAsync(group)).Contains(Cast.Member.PersonId));
        Assert.Equal("MANDATORY_GROUP", await Cast.Member.RefusalAsync("leaveGroup", new { groupId = group }));
        Assert.Equal("MANDATORY_GROUP", await Cast.GroupOwner.RefusalAsync("removeMember", new { groupId = group, personId = Cast.Member.Id }));
        Assert.Equal("MANDATORY_GROUP", await Cast.GroupOwner.RefusalAsync("banMember", new { groupId = group, personId = Cast.Member.Id }));
        Assert.Null(await Cast.Outsider.RefusalAsync("leaveGroup", new { groupId = group }));
        await Cast.Member.MustAsync("setFollowLevel", new { thingId = group, level = "MUTE" }, "followed { level }");
        Assert.Equal("MUTE", (await Cast.Member.ReadGroupAsync(group, "viewerFollowLevel")).TextAt("node.viewerFollowLevel"));

        await Cast.Comms.MustAsync("makeGroupVoluntary", new { groupId = group });
        Assert.Null(await Cast.Member.RefusalAsync("leaveGroup", new { groupId = group }));
    }

    [Fact]
    public async Task Rules_are_the_owners_and_a_group_without_one_is_not_mandatory()
    {
        var group = await Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, Cast.Member);
        var everybody = new GraphQL.NodeId("Group", Group.EverybodyId).ToString();
        var rule = new { match = "ALL", departments = new[] { "Finance" } };

        Assert.Equal("NOT_ALLOWED", await Cast.Member.RefusalAsync("setGroupRule", new { groupId = group, rule }));
        Assert.Equal("EVERYBODY_GROUP", await Cast.Admin.RefusalAsync("setGroupRule", new { groupId = everybody, rule }));
        Assert.Equal("RULE_INVALID", await Cast.GroupOwner.RefusalAsync("setGroupRule", new { groupId = group, rule = new { match = "ALL" } }));
        Assert.Equal("NO_RULE", await Cast.Admin.RefusalAsync("makeGroupMandatory", new { groupId = group }));
    }

    [Fact]
    public async Task A_ban_and_a_rule_at_one_moment_end_with_the_person_out()
    {
        var department = (await PersonAsync(Cast.Member)).Department!;
        for (var round = 0; round < 15; round++)
        {
            var group = await Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open);
            await Task.WhenAll(
                Cast.GroupOwner.MustAsync("setGroupRule", new { groupId = group, rule = new { match = "ALL", departments = new[] { department } } }),
                Cast.GroupOwner.MustAsync("banMember", new { groupId = group, personId = Cast.Member.Id }),
                Rules.CheckAsync(GroupDoings.Key(group), default));
            await Rules.CheckAsync(GroupDoings.Key(group), default);

            Assert.DoesNotContain(Cast.Member.PersonId, (await MembersAsync(group)).Select(member => member.PersonId));
        }
    }

    private FollowRules Rules => Network.Services.GetRequiredService<FollowRules>();

    private async Task RuleAsync(string group, object rule, int? expected = null)
    {
        await Cast.GroupOwner.MustAsync("setGroupRule", new { groupId = group, rule });
        expected ??= (await Cast.GroupOwner.AskAsync(Preview, new { rule })).Expected().NumberAt("previewGroupRule.personCount");
        await Rules.CheckAsync(GroupDoings.Key(group), default);
        Assert.InRange((await ByRuleAsync(group)).Count, expected.Value - 1, expected.Value);
    }

    private Task CheckHourlyAsync() => Network.Services.GetServices<IDuty>().Single(duty => duty.Name == "group rules").RunAsync(default);

    private async Task UntilByRuleAsync(string group, int count) => await PrivacyDoings.UntilAsync(async () => (await ByRuleAsync(group)).Count == count);

    private Task<HashSet<Guid>> ByRuleAsync(string group) => GroupStore.ByRuleAsync(Network.Store, GroupDoings.Key(group), default);

    private async Task<List<Membership>> MembersAsync(string group) => await PersonalData.ReadAsync(Network.Store, GroupStore.MembersOf(GroupDoings.Key(group)), default).ToListAsync();

    private async Task<Person> PersonAsync(Employee employee) => (await Network.Store.GetAsync(PeopleStore.People, employee.PersonId))!.Document;

    private async Task<HashSet<Guid>> PeopleAsync(Func<Person, bool> fits)
    {
        var people = new HashSet<Guid>();
        await foreach (var read in PeopleStore.ReadAllAsync(Network.Store, default))
        {
            if (fits(read.Document)) people.Add(read.Id);
        }

        return people;
    }

    private async Task<Employee> SomebodyAsync(Func<Person, bool> fits)
    {
        foreach (var employee in (Employee[])[Cast.Outsider, Cast.Newcomer, Cast.Hr, Cast.Comms])
        {
            if (fits(await PersonAsync(employee))) return employee;
        }

        throw new InvalidOperationException("Nobody of the cast fits.");
    }
}
