using InsideIn.Groups;
using InsideIn.Kit;

namespace InsideIn.Tests.Access;

/// <summary>Groups that show what was written while one was in them (R10).</summary>
[Collection(NetworkCollection.Name)]
public class HistoryTests(RunningNetwork running)
{
    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    // R10
    [Fact]
    public async Task Who_joins_reads_what_is_written_from_then_on_and_the_thread_goes_by_its_beginning()
    {
        var group = await GroupAsync();
        var before = await cast.Author.PublishAsync(group, "Before Nia");
        await AddAsync(group, cast.Newcomer);
        var after = await cast.Author.PublishAsync(group, "After Nia");
        var late = await cast.Author.CommentAsync(before, "A late word");

        Assert.Equal([after], await ShownAsync(group, cast.Newcomer));
        Assert.Equal([after, before], await ShownAsync(group, cast.Author));
        Assert.Equal([false, true, false], await NodesAsync(cast.Newcomer, before, after, late));
    }

    // R10: leaving and rejoining does not bring back the gap.
    [Fact]
    public async Task Who_comes_back_reads_both_times_and_nothing_of_the_gap()
    {
        var group = await GroupAsync(cast.Newcomer);
        var first = await cast.Author.PublishAsync(group, "With Nia");
        await LeaveAsync(group, cast.Newcomer);
        var gap = await cast.Author.PublishAsync(group, "Without Nia");
        await AddAsync(group, cast.Newcomer);
        var second = await cast.Author.PublishAsync(group, "With Nia again");
        await LeaveAsync(group, cast.Newcomer);
        Assert.Empty(await ShownAsync(group, cast.Newcomer));
        var nextGap = await cast.Author.PublishAsync(group, "Without her again");
        await AddAsync(group, cast.Newcomer);

        Assert.Equal([second, first], await ShownAsync(group, cast.Newcomer));
        Assert.Equal([true, false, true, false], await NodesAsync(cast.Newcomer, first, gap, second, nextGap));
    }

    // R10: changing the setting never opens older text.
    [Fact]
    public async Task Showing_all_from_now_on_opens_nothing_older_and_showing_less_acts_at_once()
    {
        var group = await GroupAsync(GroupHistory.All);
        var open = await cast.Author.PublishAsync(group, "Written for all members to come");
        await AddAsync(group, cast.Newcomer);
        Assert.Equal([open], await ShownAsync(group, cast.Newcomer));

        await SetAsync(group, GroupHistory.SinceJoining);
        Assert.Empty(await ShownAsync(group, cast.Newcomer));
        await LeaveAsync(group, cast.Newcomer);
        var gap = await cast.Author.PublishAsync(group, "Written while Nia was away");
        network.Clock.Advance(TimeSpan.FromSeconds(1));
        await SetAsync(group, GroupHistory.All);
        var afterwards = await cast.Author.PublishAsync(group, "Written for all again");
        await AddAsync(group, cast.Newcomer);

        Assert.Equal([afterwards], await ShownAsync(group, cast.Newcomer));
        Assert.Equal([false, false, true], await NodesAsync(cast.Newcomer, open, gap, afterwards));
    }

    // R8, R10: another door that shows all of it is enough.
    [Fact]
    public async Task A_post_with_a_second_door_is_read_through_it_whatever_the_first_one_shows()
    {
        var (group, other) = (await GroupAsync(), await GroupAsync(GroupHistory.All));
        var post = await cast.Author.PublishAsync([group, other], "Two doors");
        await AddAsync(group, cast.Newcomer);
        Assert.Equal([false], await NodesAsync(cast.Newcomer, post));

        await AddAsync(other, cast.Newcomer);

        Assert.Equal([true], await NodesAsync(cast.Newcomer, post));
        Assert.Equal([post], await ShownAsync(other, cast.Newcomer));
        Assert.Empty(await ShownAsync(group, cast.Newcomer));
    }

    // R21, R23: pages are filled from what may be read; what may not leaves no gap and no empty page.
    [Fact]
    public async Task Pages_over_a_limited_history_are_short_only_at_the_end()
    {
        var group = await GroupAsync(cast.Newcomer);
        var readable = new List<string>();
        for (var at = 0; at < 12; at++)
        {
            if (at % 4 == 2)
            {
                await LeaveAsync(group, cast.Newcomer);
                await cast.Author.PublishAsync(group, $"Gap {at}");
                await AddAsync(group, cast.Newcomer);
            }

            readable.Insert(0, await cast.Author.PublishAsync(group, $"Post {at}"));
        }

        foreach (var (id, type) in new[] { (group, "Group"), (cast.Author.Id, "Person") })
        {
            var read = new List<string?>();
            string? after = null;
            while (read.Count < readable.Count)
            {
                var page = (await cast.Newcomer.AskAsync(
                    $"query($id: ID!, $after: String) {{ node(id: $id) {{ ... on {type} {{ posts(first: 5, after: $after) {{ nodes {{ id }} pageInfo {{ hasNextPage endCursor }} }} }} }} }}", new { id, after })).Expected();
                var ids = page.TextsAt("node.posts.nodes", "id");
                Assert.True(ids.Count == 5 || !page.At("node.posts.pageInfo.hasNextPage").GetBoolean());
                read.AddRange(ids);
                after = page.TextAt("node.posts.pageInfo.endCursor");
            }

            Assert.Equal(readable, read.Take(readable.Count));
        }
    }

    private Task<string> GroupAsync(params Employee[] members) => GroupAsync(GroupHistory.SinceJoining, members);

    private async Task<string> GroupAsync(GroupHistory history, params Employee[] members)
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, [cast.Author, .. members]);
        await SetAsync(group, history);
        return group;
    }

    /// <summary>Sets how far back members read.</summary>
    private Task SetAsync(string group, GroupHistory history) => cast.GroupOwner.ChangeAudienceAsync(group, history: history);

    private async Task AddAsync(string group, Employee member)
    {
        network.Clock.Advance(TimeSpan.FromSeconds(1));
        (await cast.GroupOwner.AskAsync("mutation($group: ID!, $person: ID!) { addMember(input: { groupId: $group, personId: $person }) { group { id } } }", new { group, person = member.Id })).Expected();
    }

    private async Task LeaveAsync(string group, Employee member)
    {
        network.Clock.Advance(TimeSpan.FromSeconds(1));
        (await member.AskAsync("mutation($group: ID!) { leaveGroup(input: { groupId: $group }) { group { id } } }", new { group })).Expected();
    }

    /// <summary>What the group's list shows; the feed shows the same of it to its members.</summary>
    private static async Task<IReadOnlyList<string?>> ShownAsync(string group, Employee reader)
    {
        var answer = (await reader.AskAsync("query($group: ID!) { node(id: $group) { ... on Group { posts(first: 50) { nodes { id } } } } }", new { group })).Expected();
        return answer.TextsAt("node.posts.nodes", "id");
    }

    private static async Task<IReadOnlyList<bool>> NodesAsync(Employee reader, params string[] ids)
    {
        var answer = (await reader.AskAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids })).Expected();
        return [.. answer.At("nodes").EnumerateArray().Select(node => node.ValueKind == System.Text.Json.JsonValueKind.Object)];
    }
}
