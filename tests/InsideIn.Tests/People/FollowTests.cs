using InsideIn.Kit;

namespace InsideIn.Tests.People;

/// <summary>People follow one another, and only they themselves see whom.</summary>
[Collection(NetworkCollection.Name)]
public class FollowTests(RunningNetwork running)
{
    private const string Follow = "mutation($personId: ID!) { followPerson(input: { personId: $personId }) { person { id viewerFollows } errors { ... on Error { code } } } }";
    private const string Unfollow = "mutation($personId: ID!) { unfollowPerson(input: { personId: $personId }) { person { viewerFollows } errors { ... on Error { code } } } }";
    private const string Following = "{ viewer { following(first: 50) { nodes { id } } } }";

    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task Following_twice_is_once_and_only_the_follower_sees_it()
    {
        var follower = cast.Outsider;
        await follower.AskAsync(Follow, new { personId = cast.Author.Id });
        running.Network.Clock.Advance(TimeSpan.FromSeconds(1));
        await follower.AskAsync(Follow, new { personId = cast.Manager.Id });
        var twice = await follower.AskAsync(Follow, new { personId = cast.Author.Id });

        Assert.Equal("""{"id":"ID","viewerFollows":true}""".Replace("ID", cast.Author.Id, StringComparison.Ordinal), twice.Expected().At("followPerson.person").GetRawText());
        Assert.Equal([cast.Manager.Id, cast.Author.Id], (await follower.AskAsync(Following)).Expected().TextsAt("viewer.following.nodes", "id"));
        Assert.False((await cast.Author.AskAsync("query($id: ID!) { node(id: $id) { ... on Person { viewerFollows } } }", new { id = follower.Id })).At("node.viewerFollows").GetBoolean());

        foreach (var personId in (string[])[cast.Author.Id, cast.Manager.Id, cast.Manager.Id])
        {
            Assert.False((await follower.AskAsync(Unfollow, new { personId })).Expected().At("unfollowPerson.person.viewerFollows").GetBoolean());
        }

        Assert.Equal("[]", (await follower.AskAsync(Following)).At("viewer.following.nodes").GetRawText());
    }

    [Fact]
    public async Task Nobody_follows_themselves_or_somebody_who_has_left()
    {
        Assert.Equal(["NOT_ALLOWED"], (await cast.Outsider.AskAsync(Follow, new { personId = cast.Outsider.Id })).Expected().RefusalsOf("followPerson"));
        Assert.Equal(["NOT_ALLOWED"], (await cast.Outsider.AskAsync(Follow, new { personId = cast.Leaver.Id })).Expected().RefusalsOf("followPerson"));
    }
}
