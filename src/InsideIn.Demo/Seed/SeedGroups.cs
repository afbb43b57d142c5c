using InsideIn.Demo.Content;
using InsideIn.GraphQL;
using InsideIn.Groups;
using InsideIn.Kernel;

namespace InsideIn.Demo.Seed;

/// <summary>Makes the groups and lets people in: whole offices and departments, and by interest.</summary>
internal static class SeedGroups
{
    private static readonly string[] Cast = ["ana", "ben", "carla", "dirk", "comms", "hr", "moderator", "admin"];

    public static async Task RunAsync(DemoNetwork network, Random random, CancellationToken cancellationToken)
    {
        var everybody = (await network.Store.GetAsync(GroupStore.Groups, Group.EverybodyId, cancellationToken))!.Document;
        network.Groups["everybody"] = new SeededGroup("everybody", everybody, network.People);

        var ids = new Ids(new Moment(network.Now.AddDays(-300)), random);
        foreach (var planned in DemoContent.Groups)
        {
            var members = MembersOf(planned, network, random);
            network.Groups[planned.Slug] = await CreateAsync(network, planned, members, ids, cancellationToken);
        }
    }

    private static async Task<SeededGroup> CreateAsync(DemoNetwork network, DemoGroup planned, List<Employee> members, Ids ids, CancellationToken cancellationToken)
    {
        var created = new Moment(network.Now.AddDays(-200));
        var owner = members[0];
        var group = DemoNetwork.Must(await CreateGroup.CreateGroupAsync(
            planned.Name, planned.About, Enum.Parse<GroupPrivacy>(planned.Privacy), clientKey: null, network.As(owner), network.Store, ids, created, cancellationToken));
        network.Enter(owner, group.Id, GroupRole.Owner);

        if (planned.ByRule)
        {
            DemoNetwork.Must(await SetGroupRule.SetGroupRuleAsync(group.Id, new GroupRule(RuleMatch.All) { Departments = [planned.Department!] }, network.As(owner), network.Store, created, cancellationToken));
            await new FollowRules(network.Store, ids, created).CheckAsync(group.Id, cancellationToken);
        }
        else
        {
            await DemoNetwork.EachAsync(members.Skip(1), (person, token) => LetInAsync(network, group, owner, person, created, token), cancellationToken);
        }

        foreach (var person in members.Skip(1))
        {
            network.Enter(person, group.Id, GroupRole.Member);
        }

        return new SeededGroup(planned.Slug, group, members);
    }

    private static async Task LetInAsync(DemoNetwork network, Group group, Employee owner, Employee person, Moment at, CancellationToken cancellationToken)
    {
        FieldResult<Group> letIn = group.Privacy == GroupPrivacy.Open
            ? await JoinGroup.JoinGroupAsync(group.Id, network.As(person), network.Store, at, cancellationToken)
            : await AddMember.AddMemberAsync(group.Id, person.Id, network.As(owner), network.Store, at, cancellationToken);
        DemoNetwork.Must(letIn);
    }

    /// <summary>The members, the owner first. The people of the story keep out of closed and secret groups, so that these can be shown to stay shut.</summary>
    private static List<Employee> MembersOf(DemoGroup planned, DemoNetwork network, Random random)
    {
        var isOpen = planned.Privacy == nameof(GroupPrivacy.Open);
        var fitting = network.People
            .Where(person => (planned.Office is null || person.Office == planned.Office) && (planned.Department is null || person.Department == planned.Department))
            .ToList();
        var chosen = fitting
            .Where(person => Cast.Contains(person.Alias) ? isOpen : random.NextDouble() < planned.Share)
            .ToList();
        var owner = chosen.FirstOrDefault(person => !Cast.Contains(person.Alias)) ?? fitting.First(person => !Cast.Contains(person.Alias));
        return [owner, .. chosen.Where(person => person != owner)];
    }
}
