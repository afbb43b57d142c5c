using InsideIn.Servers;

namespace InsideIn.Documents.Tests.Mongo;

/// <summary>The tests of this class are about the stand-in for MongoDB, whatever server the others use.</summary>
public sealed class NeedsStandInAttribute : NeedsAttribute
{
    public override string? Missing => MongoPrograms.Missing;
}

[NeedsStandIn]
public class StandInTests
{
    [StoreFact]
    public async Task The_official_driver_finds_the_stand_in_to_be_what_it_says()
    {
        await using var server = await MongoServer.StartAsync();

        var run = (await server.JudgeAsync()).Succeeded();

        Assert.Contains("# pass 24", run.Output, StringComparison.Ordinal);
        Assert.Contains("# fail 0", run.Output, StringComparison.Ordinal);
    }

    [StoreFact]
    public async Task Each_address_is_a_database_of_its_own_with_counts_of_its_own()
    {
        await using var server = await MongoServer.StartAsync();
        var (one, other) = (server.NewAddress(), server.NewAddress());

        Assert.NotEqual(one, other);
        Assert.Matches("^mongodb://127\\.0\\.0\\.1:\\d+/t\\d+_\\d+\\?replicaSet=insidein$", one);
        Assert.Equal(new MongoCounts(0, 0, 0), await server.CountsAsync(one));
    }
}
