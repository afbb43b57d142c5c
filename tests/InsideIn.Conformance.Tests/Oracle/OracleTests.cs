using System.Globalization;
using System.Text.Json;
using InsideIn.GraphQL.MockHost;
using InsideIn.GraphQL.Types;

namespace InsideIn.Conformance.Oracle;

/// <summary>
/// graphql-js judges our engine: the same verdict, the same rules and the same answers for generated operations over the product's schema, one
/// that holds everything and one that can only be read.
/// </summary>
public sealed class OracleTests(NodeProject node) : IClassFixture<NodeProject>
{
    [Fact]
    public async Task Generated_operations_get_the_same_verdict_and_the_same_answer() // V1, V2, V3, X1, X4
    {
        var hits = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var sdl in Schemas.All)
        {
            await using var server = await MockServer.StartAsync(await File.ReadAllTextAsync(sdl));
            foreach (var seed in OracleRun.Seeds)
                foreach (var kind in new[] { "schema", "tokens" })
                    await CompareAsync(server, sdl, kind, seed, hits);
        }

        Assert.Equal(27, hits.Count);
        Assert.DoesNotContain(hits, rule => rule.Value == 0);
    }

    [Fact]
    public async Task The_comparison_notices_every_rule_that_is_off_and_every_kind_of_wrong_answer()
    {
        HashSet<string>? oracleSide = null;
        HashSet<string>? engineSide = null;
        foreach (var sdl in Schemas.All)
        {
            await using var server = await MockServer.StartAsync(await File.ReadAllTextAsync(sdl));
            var run = await node.RunAsync("oracle/planted.mjs", "--url", $"{server.Address}graphql", "--sdl", sdl);
            var missed = JsonElement.Parse(run.Succeeded().Output);
            Assert.Empty(Names(missed, "answers"));
            // No schema lets every rule be broken; together they do.
            (oracleSide ??= Names(missed, "oracleSide")).IntersectWith(Names(missed, "oracleSide"));
            (engineSide ??= Names(missed, "engineSide")).IntersectWith(Names(missed, "engineSide"));
        }

        Assert.Empty(oracleSide!);
        Assert.Empty(engineSide!);
    }

    [Fact]
    public async Task Our_schemas_are_schemas_to_graphql_js_and_introspection_builds_them_again() // T1, I1
    {
        foreach (var sdl in Schemas.All)
        {
            var text = await File.ReadAllTextAsync(sdl);
            await using var server = await MockServer.StartAsync(text);
            var printed = Path.GetTempFileName();
            try
            {
                await File.WriteAllTextAsync(printed, SchemaPrinter.Print(SchemaParser.Parse(text)));
                (await node.RunAsync("oracle/schema.mjs", "--url", $"{server.Address}graphql", "--printed", printed, "--source", sdl)).Succeeded();
            }
            finally
            {
                File.Delete(printed);
            }
        }
    }

    private async Task CompareAsync(MockServer server, string sdl, string kind, int seed, SortedDictionary<string, int> hits)
    {
        var count = OracleRun.Count(170);
        var run = await node.RunAsync("oracle/operations.mjs", "--url", $"{server.Address}graphql", "--sdl", sdl, "--seed", seed.ToString(CultureInfo.InvariantCulture), "--count", count.ToString(CultureInfo.InvariantCulture), "--kind", kind);
        var summary = JsonElement.Parse(run.Succeeded().Output);
        Assert.True(summary.GetProperty("stages").GetProperty("executed").GetInt32() > count / 5, run.Output);
        foreach (var rule in summary.GetProperty("hits").EnumerateObject()) hits[rule.Name] = hits.GetValueOrDefault(rule.Name) + rule.Value.GetInt32();
    }

    private static HashSet<string> Names(JsonElement missed, string side) => [.. missed.GetProperty(side).EnumerateArray().Select(name => name.GetString()!)];
}
