using System.Diagnostics;
using InsideIn.Access;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Polls;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace InsideIn.Tests.Polls;

/// <summary>All votes of a secret poll go into one box; none is lost or refused for that, however many come at once. R35.</summary>
[Collection(NetworkCollection.Name)]
public class SecretRaceTests(RunningNetwork running, ITestOutputHelper output)
{
    [Fact]
    public async Task A_thousand_people_vote_at_once_and_every_vote_counts()
    {
        const int voters = 1_000;
        var network = running.Network;
        var rights = network.Services.GetRequiredService<Rights>();
        var turns = network.Services.GetRequiredService<Turnstile>();
        var poll = await network.Cast.Author.PollAsync(new GraphQL.NodeId("Group", Group.EverybodyId).ToString(), isSecret: true);
        var watch = Stopwatch.StartNew();

        await Parallel.ForEachAsync(Enumerable.Range(0, voters), new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (number, token) =>
        {
            var viewer = new Viewer(Ids.Of($"voter.{number}"), [], new Dictionary<Guid, GroupRole> { [Group.EverybodyId] = GroupRole.Member });
            var option = poll.KeyOf(number % 4 == 0 ? "Tea" : "Coffee");
            Assert.True((await CastVote.CastVoteAsync(poll.Key, [option], viewer, rights, turns, network.Store, network.Clock, token)).IsSuccess);
        });

        output.WriteLine($"{voters / watch.Elapsed.TotalSeconds:0} votes a second");
        Assert.Equal([voters / 4, voters * 3 / 4, 0], (await network.Cast.Author.ReadPollAsync(poll)).Counts());
    }
}
