using InsideIn.Kit;
using InsideIn.Posts;

namespace InsideIn.Tests.Access;

/// <summary>In random worlds every path of the API shows a person exactly what the one decision allows (R1), and a path that goes past it is caught.</summary>
[Collection(NetworkCollection.Name)]
public class EveryPathTests(RunningNetwork running)
{
    private const int Worlds = 6;

    private readonly Network network = running.Network;

    private static IReadOnlyList<ReadingPath> Paths =>
    [
        new("node", async (reader, world) => await EachAsync(world.Posts, async post => Has(await AskAsync(reader, "query($id: ID!) { node(id: $id) { id } }", new { id = post }), "node.id"))),
        new("nodes", async (reader, world) => [.. (await AskAsync(reader, "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = world.Posts })).At("nodes").EnumerateArray()
            .Where(node => node.ValueKind == System.Text.Json.JsonValueKind.Object).Select(node => node.GetProperty("id").GetString()!)]),
        new("group posts", async (reader, world) => await ListsAsync(reader, world.Groups, "Group", "posts(first: 50) { nodes { id } }")),
        new("person posts", async (reader, world) => (await ListsAsync(reader, world.People.Select(person => person.Id), "Person", "posts(first: 50) { nodes { id } }")).Intersect(world.Posts).ToHashSet()),
        new("comment's subject", async (reader, world) => await EachAsync(world.Posts, async post =>
            Has(await AskAsync(reader, "query($id: ID!) { node(id: $id) { ... on Comment { subject { id } } } }", new { id = world.CommentOn[post] }), "node.subject.id"))),
        new("counted comments", async (reader, world) => await EachAsync(world.Posts, async post =>
            Has(await AskAsync(reader, "query($id: ID!) { node(id: $id) { ... on Post { commentCount comments { nodes { id } } } } }", new { id = post }), "node.comments.nodes.0.id"))),
        new("reaction", async (reader, world) => await EachAsync(world.Posts, async post =>
            Has(await AskAsync(reader, "mutation($id: ID!) { removeReaction(input: { subjectId: $id }) { subject { id } } }", new { id = post }), "removeReaction.subject.id"))),
    ];

    // R1
    [Fact]
    public async Task Every_path_shows_exactly_what_the_decision_allows()
    {
        for (var seed = 0; seed < Worlds; seed++)
        {
            var world = await World.MakeAsync(network, new Random(seed));
            foreach (var path in Paths)
            {
                Assert.Empty(await DifferencesAsync(world, path));
            }

            Assert.Empty(await DifferencesAsync(world, Feed, isFollowing: true));
        }
    }

    [Fact]
    public async Task A_planted_path_that_goes_past_the_decision_is_caught()
    {
        var leak = new ReadingPath("leak", async (_, world) =>
        {
            var stored = await network.Store.GetAsync(PostStore.Posts, [.. world.Posts.Select(World.KeyOf)]);
            return [.. stored.Keys.Select(id => new GraphQL.NodeId("Post", id).ToString())];
        });

        Assert.NotEmpty(await DifferencesAsync(await World.MakeAsync(network, new Random(1)), leak));
    }

    // R3
    [Fact]
    public async Task How_many_members_a_group_has_is_told_to_its_readers_alone()
    {
        var world = await World.MakeAsync(network, new Random(99));
        foreach (var reader in world.People)
        {
            foreach (var group in world.Groups)
            {
                var answer = await AskAsync(reader, "query($id: ID!) { node(id: $id) { ... on Group { memberCount members { nodes { role } } } } }", new { id = group });
                var isReadable = world.MayRead(reader, group);
                Assert.Equal(isReadable, answer.At("node.memberCount").ValueKind == System.Text.Json.JsonValueKind.Number);
                Assert.Equal(isReadable, answer.At("node.members.nodes").ValueKind == System.Text.Json.JsonValueKind.Array);
            }
        }
    }

    private static ReadingPath Feed => new("feed", async (reader, world) =>
        (await AskAsync(reader, "{ feed(first: 50) { nodes { id } } }", null)).TextsAt("feed.nodes", "id").OfType<string>().Intersect(world.Posts).ToHashSet());

    private static async Task<IReadOnlyList<string>> DifferencesAsync(World world, ReadingPath path, bool isFollowing = false)
    {
        var differences = new List<string>();
        foreach (var reader in world.People)
        {
            var shown = await path.ShownAsync(reader, world);
            var allowed = world.Posts.Where(post => world.MayRead(reader, world.GroupOf[post]) && (!isFollowing || world.IsIn(reader, world.GroupOf[post])));
            differences.AddRange(shown.Except(allowed).Select(post => $"{path.Name}: {reader.Alias} is shown {post}"));
            differences.AddRange(allowed.Except(shown).Select(post => $"{path.Name}: {reader.Alias} is not shown {post}"));
        }

        return differences;
    }

    private static async Task<Answer> AskAsync(Employee reader, string query, object? variables) => (await reader.AskAsync(query, variables)).Expected();

    private static bool Has(Answer answer, string path) => answer.TextAt(path) is not null;

    private static async Task<HashSet<string>> EachAsync(IEnumerable<string> posts, Func<string, Task<bool>> isShown)
    {
        var shown = new HashSet<string>();
        foreach (var post in posts)
        {
            if (await isShown(post))
            {
                shown.Add(post);
            }
        }

        return shown;
    }

    private static async Task<HashSet<string>> ListsAsync(Employee reader, IEnumerable<string> ids, string type, string list)
    {
        var shown = new HashSet<string>();
        foreach (var id in ids)
        {
            var answer = await AskAsync(reader, $"query($id: ID!) {{ node(id: $id) {{ ... on {type} {{ list: {list} }} }} }}", new { id });
            shown.UnionWith(answer.At("node.list.nodes").ValueKind == System.Text.Json.JsonValueKind.Array ? answer.TextsAt("node.list.nodes", "id").OfType<string>() : []);
        }

        return shown;
    }
}

/// <summary>One way in which the API shows posts: which of the world's posts a reader gets to see.</summary>
internal sealed record ReadingPath(string Name, Func<Employee, World, Task<HashSet<string>>> ShownAsync);
