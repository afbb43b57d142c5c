using InsideIn.Kit;

namespace InsideIn.Tests.People;

/// <summary>Managers, reports and the way to the top, as the directory names them.</summary>
[Collection(NetworkCollection.Name)]
public class OrganizationTests(RunningNetwork running)
{
    private const string Chain = "query($id: ID!) { node(id: $id) { ... on Person { managementChain { id reportCount reports(first: 50) { nodes { id } } } } } }";

    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task The_way_to_the_top_goes_from_manager_to_manager_and_ends_with_somebody_without_one()
    {
        var chain = (await cast.Member.AskAsync(Chain, new { id = cast.Author.Id })).Expected().At("node.managementChain").EnumerateArray().ToList();
        var top = (await cast.Member.AskAsync("{ peopleWithoutManager(first: 50) { nodes { id manager { id } } } }")).Expected();

        Assert.Equal(cast.Manager.Id, chain[0].GetProperty("id").GetString());
        Assert.Contains(chain[^1].GetProperty("id").GetString(), top.TextsAt("peopleWithoutManager.nodes", "id"));
        var below = cast.Author.Id;
        foreach (var manager in chain)
        {
            var reports = manager.GetProperty("reports").GetProperty("nodes").EnumerateArray().Select(report => report.GetProperty("id").GetString()).ToList();
            Assert.Contains(below, reports);
            Assert.Equal(reports.Count, manager.GetProperty("reportCount").GetInt32());
            below = manager.GetProperty("id").GetString();
        }
    }

    [Fact]
    public async Task Managers_that_go_in_a_circle_are_each_shown_once()
    {
        var circled = running.Network.Employee("loop-one");

        var chain = (await cast.Member.AskAsync(Chain, new { id = circled.Id })).Expected().TextsAt("node.managementChain", "id");

        Assert.Equal(chain.Distinct(), chain);
        Assert.DoesNotContain(circled.Id, chain);
    }
}
