using InsideIn.Kit;
using InsideIn.Servers;
using InsideIn.Tests.Server;

namespace InsideIn.Tests.Notifications;

/// <summary>Fifty clicks at once with the same client key have one effect, and tell others once (R17, R35): on one server, and over two servers on one PostgreSQL.</summary>
public class DoubleClickTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private readonly Clicks clicks = new(running.Network, running.Network);

    [Fact]
    public Task Fifty_clicks_on_react_are_one_reaction_and_one_notice() => clicks.OnReactAsync();

    [Fact]
    public Task Fifty_clicks_on_join_are_one_membership() => clicks.OnJoinAsync();

    [Fact]
    public Task Fifty_clicks_on_publish_are_one_post_and_tell_each_member_once() => clicks.OnPublishAsync();

    [Fact]
    public Task Fifty_clicks_on_vote_are_one_vote() => clicks.OnVoteAsync();

    [PostgresFact]
    public async Task Fifty_clicks_over_two_servers_are_one_reaction_one_membership_one_post_and_one_vote()
    {
        await using var here = await Network.StartAsync(settings: new Dictionary<string, string?> { ["Store:Connection"] = (await PostgresServer.Shared).NewAddress() });
        await using var there = await here.StartBesideAsync();
        var both = new Clicks(here, there);

        await both.OnReactAsync();
        await both.OnJoinAsync();
        await both.OnPublishAsync();
        await both.OnVoteAsync();
    }
}
