using InsideIn.Groups;
using InsideIn.Kit;

namespace InsideIn.Tests.Saved;

/// <summary>What people put aside.</summary>
[Collection(NetworkCollection.Name)]
public class SavedTests(RunningNetwork running)
{
    private const string Save = "mutation($id: ID!) { saveItem(input: { subjectId: $id }) { savedItem { savedAt thing { __typename } } errors { ... on Error { code } } } }";
    private const string Unsave = "mutation($id: ID!) { unsaveItem(input: { subjectId: $id }) { viewer { savedCount } errors { ... on Error { code } } } }";
    private const string List = "query($first: Int, $after: String) { viewer { savedCount savedItems(first: $first, after: $after) { nodes { thing { ... on Post { id } ... on Comment { id } } } pageInfo { hasNextPage endCursor } } } }";

    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task Saved_things_are_listed_the_latest_first_and_only_once()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Newcomer);
        var post = await cast.Author.PublishAsync(group, "Post");
        var comment = await cast.Author.CommentAsync(post, "Comment");
        await SaveAsync(cast.Newcomer, post);
        running.Network.Clock.Advance(TimeSpan.FromSeconds(1));
        await SaveAsync(cast.Newcomer, comment);
        await SaveAsync(cast.Newcomer, post);

        Assert.Equal([comment, post], (await ListAsync(cast.Newcomer)).Ids);
        Assert.True((await cast.Newcomer.AskAsync("query($id: ID!) { node(id: $id) { ... on Post { viewerHasSaved } } }", new { id = post })).At("node.viewerHasSaved").GetBoolean());
        Assert.False((await cast.Author.AskAsync("query($id: ID!) { node(id: $id) { ... on Post { viewerHasSaved } } }", new { id = post })).At("node.viewerHasSaved").GetBoolean());
        Assert.Equal(1, (await cast.Newcomer.AskAsync(Unsave, new { id = comment })).Expected().NumberAt("unsaveItem.viewer.savedCount"));
    }

    // R3, R4, R19
    [Fact]
    public async Task A_lost_right_hides_what_was_saved_and_counts_it_out_until_it_comes_back()
    {
        var open = await cast.Author.PublishAsync(await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author), "Open");
        var closed = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Hr);
        var inside = await cast.Author.PublishAsync(closed, "Inside");
        await SaveAsync(cast.Hr, open);
        running.Network.Clock.Advance(TimeSpan.FromSeconds(1));
        await SaveAsync(cast.Hr, inside);
        Assert.Equal((2, [inside, open]), await ListAsync(cast.Hr), Same);

        (await cast.Hr.AskAsync("mutation($id: ID!) { leaveGroup(input: { groupId: $id }) { group { id } } }", new { id = closed })).Expected();
        Assert.Equal((1, [open]), await ListAsync(cast.Hr), Same);

        (await cast.GroupOwner.AskAsync("mutation($groupId: ID!, $personId: ID!) { addMember(input: { groupId: $groupId, personId: $personId }) { group { id } } }", new { groupId = closed, personId = cast.Hr.Id })).Expected();
        Assert.Contains(open, (await ListAsync(cast.Hr)).Ids);
    }

    // R21, R23
    [Fact]
    public async Task Pages_are_full_although_some_things_do_not_show_and_nothing_is_announced_that_does_not_follow()
    {
        var open = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var closed = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Comms);
        var readable = new List<string?>();
        await SaveAsync(cast.Comms, await cast.Author.PublishAsync(closed, "Last and hidden"));
        for (var at = 0; at < 4; at++)
        {
            running.Network.Clock.Advance(TimeSpan.FromSeconds(1));
            readable.Insert(0, await cast.Author.PublishAsync(open, $"Open {at}"));
            await SaveAsync(cast.Comms, readable[0]!);
            for (var hidden = 0; hidden < 4; hidden++)
            {
                running.Network.Clock.Advance(TimeSpan.FromSeconds(1));
                await SaveAsync(cast.Comms, await cast.Author.PublishAsync(closed, $"Closed {at} {hidden}"));
            }
        }

        (await cast.Comms.AskAsync("mutation($id: ID!) { leaveGroup(input: { groupId: $id }) { group { id } } }", new { id = closed })).Expected();
        var first = (await cast.Comms.AskAsync(List, new { first = 2 })).Expected();
        var second = (await cast.Comms.AskAsync(List, new { first = 2, after = first.TextAt("viewer.savedItems.pageInfo.endCursor") })).Expected();

        Assert.True(first.At("viewer.savedItems.pageInfo.hasNextPage").GetBoolean());
        Assert.False(second.At("viewer.savedItems.pageInfo.hasNextPage").GetBoolean());
        Assert.Equal(readable, [.. IdsOf(first), .. IdsOf(second)]);
    }

    // R2
    [Fact]
    public async Task Hidden_and_absent_things_are_refused_alike()
    {
        var hidden = await cast.Author.PublishAsync(await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Author), "Hidden");

        var forHidden = await cast.Outsider.AskAsync(Save, new { id = hidden });
        var forAbsent = await cast.Outsider.AskAsync(Save, new { id = new GraphQL.NodeId("Post", Kernel.Ids.Of("nowhere")).ToString() });

        Assert.Equal(["NOT_FOUND"], forHidden.RefusalsOf("saveItem"));
        Assert.Equal(forAbsent.Text, forHidden.Text);
    }

    [Fact]
    public async Task What_is_deleted_is_saved_no_more()
    {
        var post = await cast.Author.PublishAsync(await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author), "Going");
        await SaveAsync(cast.Manager, post);
        Assert.Equal([post], (await ListAsync(cast.Manager)).Ids);

        (await cast.Author.AskAsync("mutation($id: ID!) { deletePost(input: { postId: $id }) { deletedPost { id } } }", new { id = post })).Expected();

        Assert.Equal((0, []), await ListAsync(cast.Manager), Same);
    }

    private static bool Same((int Count, IReadOnlyList<string?> Ids) expected, (int Count, IReadOnlyList<string?> Ids) actual) =>
        expected.Count == actual.Count && expected.Ids.SequenceEqual(actual.Ids);

    private static async Task SaveAsync(Employee person, string id) =>
        Assert.Empty((await person.AskAsync(Save, new { id })).Expected().RefusalsOf("saveItem"));

    private static async Task<(int Count, IReadOnlyList<string?> Ids)> ListAsync(Employee person)
    {
        var answer = (await person.AskAsync(List, new { first = 50 })).Expected();
        return (answer.NumberAt("viewer.savedCount"), IdsOf(answer));
    }

    private static IReadOnlyList<string?> IdsOf(Answer answer) =>
        [.. answer.At("viewer.savedItems.nodes").EnumerateArray().Select(item => item.GetProperty("thing").GetProperty("id").GetString())];
}
