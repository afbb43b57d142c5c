using InsideIn.Groups;
using InsideIn.Kit;

namespace InsideIn.Tests.Groups;

/// <summary>Owners, moderators, members, and those who are shut out.</summary>
[Collection(NetworkCollection.Name)]
public class MemberRoleTests(RunningNetwork running)
{
    private const string Role = "membership { role }";

    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task Owners_give_roles_and_nobody_else_does()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Member, cast.Author);

        Assert.Equal("NOT_ALLOWED", await cast.Member.RefusalAsync("changeMemberRole", new { groupId = group, personId = cast.Member.Id, role = "OWNER" }, Role));
        await cast.GroupOwner.MustAsync("changeMemberRole", new { groupId = group, personId = cast.Member.Id, role = "MODERATOR" }, Role);
        Assert.Equal("NOT_ALLOWED", await cast.Member.RefusalAsync("changeMemberRole", new { groupId = group, personId = cast.Member.Id, role = "OWNER" }, Role));
        Assert.Equal("NOT_FOUND", await cast.GroupOwner.RefusalAsync("changeMemberRole", new { groupId = group, personId = cast.Outsider.Id, role = "OWNER" }, Role));
        Assert.Equal("MODERATOR", await cast.Member.RoleInAsync(group));
    }

    [Fact]
    public async Task The_last_owner_steps_down_and_leaves_only_with_a_successor()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Member, cast.Author);

        Assert.Equal("LAST_OWNER", await cast.GroupOwner.RefusalAsync("stepDown", new { groupId = group }));
        Assert.Equal("LAST_OWNER", await cast.GroupOwner.RefusalAsync("changeMemberRole", new { groupId = group, personId = cast.GroupOwner.Id, role = "MEMBER" }, Role));
        Assert.Equal("SUCCESSOR_NOT_POSSIBLE", await cast.GroupOwner.RefusalAsync("stepDown", new { groupId = group, successorId = cast.Outsider.Id }));
        Assert.Null(await cast.GroupOwner.RefusalAsync("stepDown", new { groupId = group, successorId = cast.Member.Id }));
        Assert.Equal(("MEMBER", "OWNER"), (await cast.GroupOwner.RoleInAsync(group), await cast.Member.RoleInAsync(group)));
        Assert.Null(await cast.Member.RefusalAsync("leaveGroup", new { groupId = group, successorId = cast.Author.Id }));
        Assert.Equal((null, "OWNER"), (await cast.Member.RoleInAsync(group), await cast.Author.RoleInAsync(group)));
    }

    [Fact]
    public async Task An_owner_who_no_longer_works_here_does_not_count()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed);
        await network.Store.CommitAsync(new Documents.Batch().Insert(GroupStore.Memberships, new Membership(GroupDoings.Key(group), cast.Leaver.PersonId, Kernel.GroupRole.Owner, network.Clock.GetUtcNow())));

        Assert.Equal("LAST_OWNER", await cast.GroupOwner.RefusalAsync("leaveGroup", new { groupId = group }));
    }

    [Fact]
    public async Task Moderators_remove_members_but_no_owners_and_no_moderators()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Member, cast.Author, cast.Newcomer);
        foreach (var moderator in new[] { cast.Member, cast.Newcomer })
        {
            await cast.GroupOwner.MustAsync("changeMemberRole", new { groupId = group, personId = moderator.Id, role = "MODERATOR" }, Role);
        }

        Assert.Equal("NOT_ALLOWED", await cast.Author.RefusalAsync("removeMember", new { groupId = group, personId = cast.Member.Id }));
        Assert.Equal("NOT_ALLOWED", await cast.Member.RefusalAsync("removeMember", new { groupId = group, personId = cast.GroupOwner.Id }));
        Assert.Equal("NOT_ALLOWED", await cast.Member.RefusalAsync("banMember", new { groupId = group, personId = cast.Newcomer.Id }));
        Assert.Null(await cast.Member.RefusalAsync("removeMember", new { groupId = group, personId = cast.Author.Id }));
        Assert.Null(await cast.Author.RoleInAsync(group));
    }

    [Fact]
    public async Task Who_is_shut_out_neither_joins_nor_asks_nor_is_let_in_until_the_ban_is_lifted()
    {
        var open = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Member);
        var closed = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed);
        await cast.GroupOwner.MustAsync("banMember", new { groupId = open, personId = cast.Member.Id });
        await cast.GroupOwner.MustAsync("banMember", new { groupId = closed, personId = cast.Member.Id });

        Assert.Null(await cast.Member.RoleInAsync(open));
        Assert.Equal("BANNED", await cast.Member.RefusalAsync("joinGroup", new { groupId = open }));
        Assert.Equal("BANNED", await cast.Member.RefusalAsync("requestMembership", new { groupId = closed, sentence = "Please" }));
        Assert.Equal("BANNED", await cast.GroupOwner.RefusalAsync("addMember", new { groupId = closed, personId = cast.Member.Id }));
        Assert.Equal("BANNED", await cast.GroupOwner.RefusalAsync("invitePerson", new { groupId = closed, personId = cast.Member.Id }));
        var banned = await cast.GroupOwner.ReadGroupAsync(open, "bannedPeople(first: 5) { nodes { id } }");
        Assert.Equal([cast.Member.Id], banned.TextsAt("node.bannedPeople.nodes", "id"));
        Assert.Equal("""{"data":{"node":{"bannedPeople":null}}}""", (await cast.Outsider.ReadGroupAsync(open, "bannedPeople(first: 5) { nodes { id } }")).Text);

        await cast.GroupOwner.MustAsync("unbanMember", new { groupId = open, personId = cast.Member.Id });
        Assert.Null(await cast.Member.RefusalAsync("joinGroup", new { groupId = open }));
    }
}
