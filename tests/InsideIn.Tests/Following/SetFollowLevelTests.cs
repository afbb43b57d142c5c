using InsideIn.GraphQL;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;

namespace InsideIn.Tests.Following;

[Collection(NetworkCollection.Name)]
public class SetFollowLevelTests(RunningNetwork running)
{
    private const string Set = """
        mutation($thingId: ID!, $level: FollowLevel) {
          setFollowLevel(input: { thingId: $thingId, level: $level }) { followed { kind level thread { id } group { id } person { id } } errors { ... on Error { code } } }
        }
        """;

    private readonly Cast cast = running.Network.Cast;

    // Demand 9
    [Fact]
    public async Task A_thread_is_followed_without_its_group()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var post = await cast.Author.PublishAsync(group, "A thread worth following");

        var followed = (await cast.Outsider.AskAsync(Set, new { thingId = post, level = "ALL" })).Expected();

        Assert.Equal(("THREAD", "ALL", post), (followed.TextAt("setFollowLevel.followed.kind"), followed.TextAt("setFollowLevel.followed.level"), followed.TextAt("setFollowLevel.followed.thread.id")));
        var seen = (await cast.Outsider.AskAsync("query($id: ID!) { node(id: $id) { ... on Post { viewerFollowLevel } } viewer { followLevels(first: 1) { nodes { kind level isByTakingPart thread { id } } } groups(first: 50) { nodes { id } } } }", new { id = post })).Expected();
        Assert.Equal("ALL", seen.TextAt("node.viewerFollowLevel"));
        Assert.Equal(post, seen.TextAt("viewer.followLevels.nodes.0.thread.id"));
        Assert.DoesNotContain(group, seen.TextsAt("viewer.groups.nodes", "id"));
        Assert.Null((await cast.Newcomer.AskAsync("query($id: ID!) { node(id: $id) { ... on Post { viewerFollowLevel } } }", new { id = post })).TextAt("node.viewerFollowLevel"));
    }

    [Fact]
    public async Task A_level_that_is_taken_back_is_gone()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open);
        await cast.Outsider.AskAsync(Set, new { thingId = group, level = "DIGEST" });

        var back = (await cast.Outsider.AskAsync(Set, new { thingId = group, level = (string?)null })).Expected();

        Assert.Equal("""{"kind":"GROUP","level":null,"thread":null,"group":{"id":"ID"},"person":null}""".Replace("ID", group, StringComparison.Ordinal), back.At("setFollowLevel.followed").GetRawText());
        Assert.Null((await cast.Outsider.AskAsync("query($id: ID!) { node(id: $id) { ... on Group { viewerFollowLevel } } }", new { id = group })).Expected().TextAt("node.viewerFollowLevel"));
    }

    // R2
    [Fact]
    public async Task What_is_hidden_and_what_is_absent_are_followed_alike_not_at_all()
    {
        var secret = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Author);
        var hidden = await cast.Author.PublishAsync(secret, "Secret");

        foreach (var thing in (string[])[secret, hidden, new NodeId("Post", Ids.Of("nowhere")).ToString(), new NodeId("Group", Ids.Of("nowhere")).ToString()])
        {
            Assert.Equal(["NOT_FOUND"], (await cast.Outsider.AskAsync(Set, new { thingId = thing, level = "ALL" })).Expected().RefusalsOf("setFollowLevel"));
        }
    }

    [Fact]
    public async Task Following_a_person_is_one_thing_however_it_was_said()
    {
        var follower = cast.Comms;
        await follower.AskAsync(Set, new { thingId = cast.Manager.Id, level = "DIGEST" });
        Assert.True(await FollowsAsync());

        await follower.AskAsync(Set, new { thingId = cast.Manager.Id, level = "MUTE" });
        Assert.False(await FollowsAsync());

        Assert.Equal(["NOT_ALLOWED"], (await follower.AskAsync(Set, new { thingId = follower.Id, level = "ALL" })).Expected().RefusalsOf("setFollowLevel"));

        async Task<bool> FollowsAsync() =>
            (await follower.AskAsync("query($id: ID!) { node(id: $id) { ... on Person { viewerFollows } } }", new { id = cast.Manager.Id })).Expected().At("node.viewerFollows").GetBoolean();
    }
}
