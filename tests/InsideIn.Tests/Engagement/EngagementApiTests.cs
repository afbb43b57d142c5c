using System.Net;
using InsideIn.Engagement;
using InsideIn.Kit;

namespace InsideIn.Tests.Engagement;

/// <summary>The page of figures through its own endpoint, with people whose visits the server noted itself.</summary>
public sealed class EngagementApiTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private const string Endpoint = "/engagement/graphql";

    private const string Page = """
        { release {
            block { number startsOn endsOn } hash computedAt stickiness
            company { name depth parentName sizeClass reach isOther isWithheld }
            units { name depth parentName sizeClass reach isOther isWithheld }
            weekly { week startsOn reach }
            method { code name text } } }
        """;

    private readonly Network network = running.Network;

    // E-1: introspection finds release types, and no argument but those of the introspection itself.
    [Fact]
    public async Task The_schema_reaches_release_types_only_and_takes_no_argument()
    {
        var schema = (await AskAsync("hr", "{ __schema { queryType { name } mutationType { name } subscriptionType { name } types { name kind fields { name args { name } } } } }")).Expected();

        Assert.Empty(EngagementSchema.Violations(schema.At("__schema")));
        Assert.Equal("Query", schema.TextAt("__schema.queryType.name"));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, schema.At("__schema.mutationType").ValueKind);
    }

    // E-1: the same check fails on what must not be there.
    [Fact]
    public void That_check_finds_a_planted_person_a_planted_argument_and_a_planted_mutation()
    {
        var planted = System.Text.Json.JsonElement.Parse("""
            { "queryType": { "name": "Query" }, "mutationType": { "name": "Mutation" }, "subscriptionType": null, "types": [
                { "name": "Query", "fields": [{ "name": "release", "args": [{ "name": "since" }] }] },
                { "name": "EngagementRelease", "fields": [{ "name": "hash", "args": [] }] },
                { "name": "Person", "fields": [{ "name": "handle", "args": [] }] },
                { "name": "__Type", "fields": [{ "name": "fields", "args": [{ "name": "includeDeprecated" }] }] },
                { "name": "String", "fields": null } ] }
            """);

        Assert.Equal(["type Person", "mutationType", "argument Query.release(since)"], EngagementSchema.Violations(planted));
    }

    // E-1
    [Fact]
    public async Task Nothing_but_the_release_can_be_asked_there()
    {
        foreach (var query in new[] { "{ node(id: \"x\") { id } }", "{ viewer { person { id } } }", "{ release(block: 36) { hash } }", "{ people { nodes { id } } }" })
        {
            Assert.NotEmpty((await AskAsync("hr", query)).ErrorCodes);
        }
    }

    // E-13, F-1, E-4: from visits to the page, which is the same for everybody, byte for byte.
    [Fact]
    public async Task Visits_become_a_page_that_is_the_same_for_everybody()
    {
        var company = network.Services.GetService(typeof(Kernel.Company)) as Kernel.Company;
        await CloseBlock.TendAsync(network.Store, company!, network.Clock.GetUtcNow(), default);
        var block = Block.At(network.Clock.GetUtcNow());
        foreach (var alias in new[] { "ana", "ben", "carla", "dirk" })
        {
            await network.Employee(alias).AskAsync("{ viewer { person { handle } } }");
            await network.Employee(alias).AskAsync("{ viewer { person { handle } } }");
        }

        var marks = await EngagementStore.CountMarksAsync(network.Store, block, default);
        Assert.InRange(marks, 4, 12);

        network.Clock.Advance(block.EndsAt - network.Clock.GetUtcNow() + TimeSpan.FromMinutes(5));
        await CloseBlock.TendAsync(network.Store, company!, network.Clock.GetUtcNow(), default);

        var page = await AskAsync("hr", Page);
        Assert.Equal(block.Number, page.Expected().NumberAt("release.block.number"));
        Assert.Equal("<10 %", page.TextAt("release.company.reach"));
        Assert.DoesNotContain("Legal", page.TextsAt("release.units", "name"));
        foreach (var alias in new[] { "ana", "comms", "admin", "manager" })
        {
            Assert.Equal(page.Raw, (await AskAsync(alias, Page)).Raw);
        }
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_gets_no_figure()
    {
        var answer = await network.SendAsync(Endpoint, token: null, System.Net.Http.Json.JsonContent.Create(new { query = Page }));

        Assert.True(answer.Status == HttpStatusCode.Unauthorized || answer.ErrorCodes.SequenceEqual(["AUTH_NOT_AUTHENTICATED"]), answer.Text);
    }

    private Task<Answer> AskAsync(string alias, string query) => network.Employee(alias).AskAsync(Endpoint, query, null);
}
