using InsideIn.Kernel;

namespace InsideIn.Tests.Access.Worlds;

/// <summary>The world test of what is pushed (R1, R9): in random worlds everybody follows everything, rights change, and each person is pushed what they may read then.</summary>
[Collection(NetworkCollection.Name)]
public class PushTests
{
    private const int Worlds = 100;

    public static IEnumerable<string> PathNames => ["pushed posts", "pushed feed", "pushed changes of the feed", "pushed comments", "pushed threads", "pushed subjects", "pushed notices", "pushed counts"];

    // R1, R9
    [Fact]
    public async Task Each_person_of_a_random_world_is_pushed_what_they_may_read_and_nothing_else()
    {
        await using var server = await WorldServer.StartAsync();
        var differences = new List<string>();
        for (var seed = 10_000; seed < 10_000 + Worlds && differences.Count == 0; seed++)
        {
            var world = await RandomWorld.MakeAsync(server.Network, seed);
            await new Deeds(world, server).DoAsync(2);
            var pushes = await Pushes.BeginAsync(server, world);
            var gathered = await pushes.GatherAsync(reader => server.ViewerOfAsync(world, reader));
            differences.AddRange(from reader in world.People from path in pushes.Paths from difference in path.Differences(gathered[reader], world, reader) select difference);
            await world.EndAsync();
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    // The test can fail: what somebody else is pushed, who is let through every door, is caught in each stream.
    [Fact]
    public async Task A_leak_in_any_one_stream_is_caught()
    {
        await using var server = await WorldServer.StartAsync();
        var missing = PathNames.ToHashSet();
        for (var seed = 0; seed < 20 && missing.Count > 0; seed++)
        {
            var world = await RandomWorld.MakeAsync(server.Network, seed);
            var pushes = await Pushes.BeginAsync(server, world);
            Assert.Equal(PathNames, pushes.Paths.Select(path => path.Name));
            var gathered = await pushes.GatherAsync(reader => Task.FromResult(new Viewer(world.People.First(person => person != reader), [], world.Groups.ToDictionary(group => group.Id, _ => GroupRole.Owner))));
            missing.ExceptWith(from reader in world.People from path in pushes.Paths where path.Differences(gathered[reader], world, reader).Any(difference => difference.Contains("is shown", StringComparison.Ordinal)) select path.Name);
            await world.EndAsync();
        }

        Assert.True(missing.Count == 0, string.Join('\n', missing.Select(path => $"No leak of the path '{path}' was caught.")));
    }
}
