using System.Text.Json;
using InsideIn.Groups;
using InsideIn.Kernel;

namespace InsideIn.Tests.Access.Worlds;

/// <summary>
/// The world test (R1): in a thousand random worlds every path that shows or counts things is compared, for every person, with a reference that is written a second time.
/// A failure prints the world's seed; <see cref="A_world_by_its_seed"/> asks for it alone.
/// </summary>
public class WorldTests
{
    private const int Worlds = 1_000;
    private const int Servers = 2;

    // R1, R3, R4, R5, R6, R8, R10, R13, R23, R24
    [Fact]
    public async Task In_a_thousand_random_worlds_every_path_shows_what_the_rules_allow()
    {
        var differences = await Task.WhenAll(Enumerable.Range(0, Servers).Select(async number =>
        {
            await using var server = await WorldServer.StartAsync();
            var found = new List<string>();
            for (var seed = number; seed < Worlds && found.Count == 0; seed += Servers)
            {
                found.AddRange(await DifferencesAsync(server, seed));
            }

            return found;
        }));

        AssertNone(differences.SelectMany(found => found));
    }

    [Theory]
    [InlineData(0)]
    public async Task A_world_by_its_seed(int seed)
    {
        await using var server = await WorldServer.StartAsync();

        AssertNone(await DifferencesAsync(server, seed));
    }

    // The test can fail: with an Access that takes a reader for somebody else, whom every door lets through or none, each path is caught.
    // What is shown to outsiders alone, such as groups to join, leaks to who is inside.
    [Fact]
    public async Task A_leak_in_any_one_path_is_caught()
    {
        await using var server = await WorldServer.StartAsync();
        var missing = WorldPaths.All.SelectMany(way => way.Paths).Select(path => path.Name).ToHashSet();
        for (var seed = 0; seed < 40 && missing.Count > 0; seed++)
        {
            var world = await RandomWorld.MakeAsync(server.Network, seed);
            foreach (var (reader, leaking) in world.People.SelectMany(reader => Leaking(world, reader).Select(viewer => (reader, viewer))))
            {
                foreach (var way in WorldPaths.All.Where(way => way.Paths.Any(path => missing.Contains(path.Name))))
                {
                    var answer = await way.AskAsync(server, world, leaking);
                    missing.ExceptWith(way.Paths.Where(path => IsLeakCaught(path, answer, world, reader)).Select(path => path.Name));
                }
            }

            await world.EndAsync();
        }

        AssertNone(missing.Select(path => $"No leak of the path '{path}' was caught."));
    }

    // A new list, connection or count is compared too, or somebody says why it need not be.
    [Fact]
    public async Task Every_list_connection_and_count_of_the_schema_has_its_path()
    {
        await using var server = await WorldServer.StartAsync();
        var registry = PathRegistry.Read();
        var paths = WorldPaths.All.SelectMany(way => way.Paths).Select(path => path.Name).Concat(PushTests.PathNames).ToHashSet();

        AssertNone(registry.Differences(server.Schema, paths));
    }

    [Fact]
    public async Task A_list_without_a_path_and_a_path_without_a_list_are_found()
    {
        await using var server = await WorldServer.StartAsync();
        var registry = PathRegistry.Parse("Query.feed  feed\nGroup.gone  thread\n");

        var differences = registry.Differences(server.Schema, new HashSet<string> { "feed", "thread", "nowhere" }).ToList();

        Assert.Contains("Group.posts shows or counts things, and paths.txt does not say how it is compared", differences);
        Assert.Contains("Group.gone stands in paths.txt, and the schema has no such list, connection or count", differences);
        Assert.Contains("the path 'nowhere' has no line in paths.txt", differences);
        Assert.DoesNotContain(differences, difference => difference.StartsWith("Query.feed ", StringComparison.Ordinal));
    }

    // Somebody else than the reader: one who is in every group, one who is in none.
    private static IEnumerable<Viewer> Leaking(RandomWorld world, Guid reader)
    {
        var other = world.People.First(person => person != reader);
        yield return new Viewer(other, [], world.Groups.ToDictionary(group => group.Id, _ => GroupRole.Owner));
        yield return new Viewer(other, [], new Dictionary<Guid, GroupRole>());
    }

    // What does not depend on the reader leaks by a wrong group: the test takes every group for a secret one.
    private static bool IsLeakCaught(WorldPath path, JsonElement answer, RandomWorld world, Guid reader)
    {
        var kinds = world.Groups.ToDictionary(group => group, group => group.Privacy);
        var isCaught = IsShownTooMuch();
        world.Groups.ForEach(group => group.Privacy = GroupPrivacy.Secret);
        isCaught = isCaught || (path.IsForEverybody && IsShownTooMuch());
        world.Groups.ForEach(group => group.Privacy = kinds[group]);
        return isCaught;

        bool IsShownTooMuch() => path.Differences(answer, world, reader).Any(difference => difference.Contains("is shown", StringComparison.Ordinal));
    }

    private static void AssertNone(IEnumerable<string> differences) => Assert.True(!differences.Any(), string.Join('\n', differences));

    private static async Task<IReadOnlyList<string>> DifferencesAsync(WorldServer server, int seed)
    {
        var world = await RandomWorld.MakeAsync(server.Network, seed);
        var differences = new List<string>();
        await new Deeds(world, server).DoAsync(3);
        await world.FollowedAsync(server.Network);
        await world.IndexAsync(server.Network);
        foreach (var reader in world.People)
        {
            var viewer = await server.ViewerOfAsync(world, reader);
            foreach (var way in WorldPaths.All.Where(way => seed % way.OneIn == 0))
            {
                var answer = await way.AskAsync(server, world, viewer);
                differences.AddRange(way.Paths.SelectMany(path => path.Differences(answer, world, reader)));
            }
        }

        await world.EndAsync();
        return differences;
    }
}
