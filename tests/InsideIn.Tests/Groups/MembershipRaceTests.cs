using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;

namespace InsideIn.Tests.Groups;

/// <summary>Deeds at one moment come to one end that they could have come to one after the other.</summary>
[Collection(NetworkCollection.Name)]
public class MembershipRaceTests(RunningNetwork running)
{
    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task Fifty_joins_of_one_person_make_one_membership_and_one_fact()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open);
        var before = await network.Store.LastPositionAsync();

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => cast.Newcomer.MustAsync("joinGroup", new { groupId = group })));

        Assert.Equal(2, (await cast.Newcomer.ReadGroupAsync(group, "memberCount")).NumberAt("node.memberCount"));
        Assert.Equal(1, await CountAsync<MemberJoined>(before, joined => joined.GroupId == GroupDoings.Key(group)));
    }

    [Fact]
    public async Task However_deeds_race_a_group_has_an_owner_and_nobody_is_in_it_and_shut_out()
    {
        const int seed = 20261122;
        for (var round = 0; round < 40; round++)
        {
            var random = new Random(seed + round);
            var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Member, cast.Author);
            await cast.GroupOwner.MustAsync("changeMemberRole", new { groupId = group, personId = cast.Author.Id, role = "OWNER" }, "membership { role }");

            var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => DeedAsync(group, random)));

            Assert.All(answers, answer => answer.Expected());
            await ConsistentAsync(group, $"seed {seed + round}");
        }
    }

    private Task<Answer> DeedAsync(string group, Random random)
    {
        Employee[] people = [cast.GroupOwner, cast.Author, cast.Member, cast.Newcomer];
        var actor = people[random.Next(people.Length)];
        var other = people[random.Next(people.Length)].Id;
        return random.Next(8) switch
        {
            0 => actor.TryDoAsync("joinGroup", new { groupId = group }),
            1 => actor.TryDoAsync("leaveGroup", new { groupId = group }),
            2 => actor.TryDoAsync("leaveGroup", new { groupId = group, successorId = other }),
            3 => actor.TryDoAsync("stepDown", new { groupId = group }),
            4 => actor.TryDoAsync("banMember", new { groupId = group, personId = other }),
            5 => actor.TryDoAsync("unbanMember", new { groupId = group, personId = other }),
            6 => actor.TryDoAsync("removeMember", new { groupId = group, personId = other }),
            _ => actor.TryDoAsync("changeMemberRole", new { groupId = group, personId = other, role = random.Next(2) == 0 ? "OWNER" : "MEMBER" }, "membership { role }"),
        };
    }

    private async Task ConsistentAsync(string group, string told)
    {
        var groupId = GroupDoings.Key(group);
        var members = await PersonalData.ReadAsync(network.Store, GroupStore.MembersOf(groupId), default).ToListAsync();
        var banned = await PersonalData.ReadAsync(network.Store, GroupStore.BannedFrom(groupId), default).ToListAsync();

        Assert.True(members.Any(member => member.Role == GroupRole.Owner), $"no owner is left: {told}");
        Assert.True(!members.Select(member => member.PersonId).Intersect(banned.Select(one => one.PersonId)).Any(), $"somebody is in it and shut out: {told}");
        Assert.Equal(members.Count, members.Select(member => member.PersonId).Distinct().Count());
    }

    private async Task<int> CountAsync<T>(long behind, Func<T, bool> isMeant)
    {
        var last = await network.Store.LastPositionAsync();
        var count = 0;
        await foreach (var stored in network.Store.Tail(behind))
        {
            count += stored.Fact is T fact && isMeant(fact) ? 1 : 0;
            if (stored.Position >= last) break;
        }

        return count;
    }
}
