using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.People;

namespace InsideIn.Tests.Groups;

[Collection(NetworkCollection.Name)]
public class GroupTests(RunningNetwork running)
{
    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task Everybody_is_in_everybodys_group_and_nobody_leaves_it()
    {
        var group = new GraphQL.NodeId("Group", Group.EverybodyId).ToString();

        var read = await cast.Newcomer.AskAsync("query($group: ID!) { node(id: $group) { ... on Group { isEverybody viewerRole mayPost memberCount members(first: 2) { nodes { role person { displayName } } } } } }", new { group });
        var left = await LeaveAsync(cast.Newcomer, group);

        Assert.Equal("MEMBER", read.Expected().TextAt("node.viewerRole"));
        Assert.True(read.At("node.mayPost").GetBoolean());
        Assert.Equal(await PeopleStore.CountAsync(network.Store, default), read.NumberAt("node.memberCount"));
        Assert.Equal(2, read.At("node.members.nodes").GetArrayLength());
        Assert.Equal(["EVERYBODY_GROUP"], left.Expected().RefusalsOf("leaveGroup"));
    }

    [Fact]
    public async Task Anybody_joins_an_open_group_and_joining_twice_changes_nothing()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open);

        await Task.WhenAll(JoinAsync(cast.Newcomer, group), JoinAsync(cast.Newcomer, group));
        var again = await JoinAsync(cast.Newcomer, group);

        Assert.Equal(2, again.Expected().NumberAt("joinGroup.group.memberCount"));
        Assert.Equal("MEMBER", again.TextAt("joinGroup.group.viewerRole"));
    }

    [Fact]
    public async Task A_closed_group_is_found_but_only_its_owner_lets_people_in()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Member);

        Assert.Equal(["GROUP_CLOSED"], (await JoinAsync(cast.Outsider, group)).Expected().RefusalsOf("joinGroup"));
        Assert.Equal(["NOT_ALLOWED"], (await AddAsync(cast.Member, group, cast.Outsider)).Expected().RefusalsOf("addMember"));
        Assert.Equal(3, (await AddAsync(cast.GroupOwner, group, cast.Author)).Expected().NumberAt("addMember.group.memberCount"));
    }

    // R2
    [Fact]
    public async Task Joining_a_secret_group_is_answered_like_joining_none()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret);

        var hidden = await JoinAsync(cast.Outsider, group);
        var absent = await JoinAsync(cast.Outsider, new GraphQL.NodeId("Group", Kernel.Ids.Of("none")).ToString());

        Assert.Equal(["NOT_FOUND"], hidden.Expected().RefusalsOf("joinGroup"));
        Assert.Equal(absent.Raw, hidden.Raw);
    }

    [Fact]
    public async Task The_last_owner_does_not_leave_and_does_not_remove_themselves()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Member);

        Assert.Equal(["LAST_OWNER"], (await LeaveAsync(cast.GroupOwner, group)).Expected().RefusalsOf("leaveGroup"));
        Assert.Equal(["LAST_OWNER"], (await RemoveAsync(cast.GroupOwner, group, cast.GroupOwner)).Expected().RefusalsOf("removeMember"));
    }

    [Fact]
    public async Task Of_two_owners_who_leave_at_once_one_stays()
    {
        for (var round = 0; round < 10; round++)
        {
            var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open);
            await MakeOwnerAsync(group, cast.Author);

            var answers = await Task.WhenAll(LeaveAsync(cast.GroupOwner, group), LeaveAsync(cast.Author, group));

            Assert.Single(answers, answer => answer.Expected().RefusalsOf("leaveGroup").SequenceEqual(["LAST_OWNER"]));
        }
    }

    // R9
    [Fact]
    public async Task Who_is_removed_is_out_with_the_next_request()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Member);
        await RemoveAsync(cast.GroupOwner, group, cast.Member);

        var read = await cast.Member.AskAsync("query($group: ID!) { node(id: $group) { ... on Group { viewerRole memberCount } } }", new { group });

        Assert.Equal("""{"data":{"node":{"viewerRole":null,"memberCount":null}}}""", read.Text);
    }

    [Fact]
    public async Task A_name_is_taken_once_and_must_be_fit_for_an_address()
    {
        var name = network.NewGroupName();
        await CreateAsync(name);

        Assert.Equal(["NAME_TAKEN"], (await CreateAsync(name.ToUpperInvariant())).Expected().RefusalsOf("createGroup"));
        Assert.Equal(["NAME_INVALID"], (await CreateAsync("  ")).Expected().RefusalsOf("createGroup"));
        Assert.Equal(["NAME_INVALID"], (await CreateAsync(new string('x', 81))).Expected().RefusalsOf("createGroup"));
    }

    // R3, R23
    [Fact]
    public async Task The_list_of_groups_pages_by_name_and_holds_secret_ones_for_their_members_only()
    {
        var secret = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret);
        var closed = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed);

        var owner = await AllAsync(cast.GroupOwner);
        var outsider = await AllAsync(cast.Outsider);

        Assert.Contains(secret, owner);
        Assert.Contains(closed, outsider);
        Assert.DoesNotContain(secret, outsider);
    }

    private static async Task<List<string>> AllAsync(Employee reader)
    {
        var found = new List<string>();
        string? after = null;
        do
        {
            var page = (await reader.AskAsync("query($after: String) { groups(first: 3, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }", new { after })).Expected();
            found.AddRange(page.TextsAt("groups.nodes", "id")!);
            after = page.At("groups.pageInfo.hasNextPage").GetBoolean() ? page.TextAt("groups.pageInfo.endCursor") : null;
        }
        while (after is not null);
        Assert.Equal(found.Distinct(), found);
        return found;
    }

    private async Task MakeOwnerAsync(string group, Employee person)
    {
        var groupId = GraphQL.NodeId.TryParse(group, out var id) ? id.Key : throw new ArgumentException(group);
        await network.Store.CommitAsync(new Documents.Batch().Insert(GroupStore.Memberships, new Membership(groupId, person.PersonId, Kernel.GroupRole.Owner, network.Clock.GetUtcNow())));
    }

    private Task<Answer> CreateAsync(string name) =>
        cast.GroupOwner.AskAsync("mutation($name: String!) { createGroup(input: { name: $name, description: \"\", privacy: OPEN }) { group { slug } errors { ... on Error { code } } } }", new { name });

    private static Task<Answer> JoinAsync(Employee person, string group) =>
        person.AskAsync("mutation($group: ID!) { joinGroup(input: { groupId: $group }) { group { viewerRole memberCount } errors { ... on Error { code message } } } }", new { group });

    private static Task<Answer> LeaveAsync(Employee person, string group) =>
        person.AskAsync("mutation($group: ID!) { leaveGroup(input: { groupId: $group }) { group { id } errors { ... on Error { code } } } }", new { group });

    private static Task<Answer> AddAsync(Employee owner, string group, Employee person) =>
        owner.AskAsync("mutation($group: ID!, $person: ID!) { addMember(input: { groupId: $group, personId: $person }) { group { memberCount } errors { ... on Error { code } } } }", new { group, person = person.Id });

    private static Task<Answer> RemoveAsync(Employee owner, string group, Employee person) =>
        owner.AskAsync("mutation($group: ID!, $person: ID!) { removeMember(input: { groupId: $group, personId: $person }) { group { id } errors { ... on Error { code } } } }", new { group, person = person.Id });
}
