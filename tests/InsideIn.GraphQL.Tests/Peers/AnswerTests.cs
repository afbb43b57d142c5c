using System.Text.Json;
using System.Text.RegularExpressions;
using InsideIn.GraphQL.Execution;
using InsideIn.GraphQL.Peers;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Tests.Peers;

public sealed partial class AnswerTests
{
    [Fact]
    public async Task The_compared_schema_is_the_one_that_all_peers_serve()
    {
        await using var server = await PeersServer.StartAsync();
        Assert.Equal(Normal(Sample("schema.graphql")), Normal(SchemaPrinter.Print(server.Schema)));
    }

    [Theory]
    [InlineData("feed", """{"first":2,"after":"cG9zdDo0Nw=="}""")]
    [InlineData("me", "{}")]
    [InlineData("addComment", """{"input":{"postId":"p6","text":"Well said, \"all\" <of> you."}}""")]
    public async Task An_answer_is_byte_for_byte_what_graphql_js_answers(string sample, string variables)
    {
        await using var server = await PeersServer.StartAsync();
        Assert.Equal(Sample(sample + ".json"), await server.AskAsync("/graphql", RequestOf(sample) with { Variables = JsonElement.Parse(variables) }));
    }

    [Theory]
    [InlineData("""{"first":20}""")]
    [InlineData("""{"first":20,"after":"cG9zdDoyNDE="}""")]
    [InlineData("""{"first":37,"after":"cG9zdDo0"}""")]
    public async Task A_feed_is_byte_for_byte_what_a_hand_written_endpoint_answers(string variables)
    {
        await using var server = await PeersServer.StartAsync();
        var request = PeerOperations.Feed with { Variables = JsonElement.Parse(variables) };
        Assert.Equal(await server.AskAsync("/hand-written", request), await server.AskAsync("/graphql", request));
    }

    [Theory]
    [InlineData("me")]
    [InlineData("addComment")]
    public async Task So_are_the_other_answers(string operation)
    {
        await using var ours = await PeersServer.StartAsync();
        await using var handWritten = await PeersServer.StartAsync();
        Assert.Equal(await handWritten.AskAsync("/hand-written", RequestOf(operation)), await ours.AskAsync("/graphql", RequestOf(operation)));
    }

    // The order and layout of types and what describes them make no difference to a client.
    private static string Normal(string sdl) => string.Join("\n\n", SchemaPrinter.Print(SchemaParser.Parse(sdl)).Split("\n\n")
        .Select(definition => Description().Replace(definition, "").Trim()).Order(StringComparer.Ordinal));

    [GeneratedRegex("\"\"\".*?\"\"\"\\n", RegexOptions.Singleline)]
    private static partial Regex Description();

    private static GraphQLRequest RequestOf(string operation) => operation switch
    {
        "feed" => PeerOperations.Feed,
        "me" => PeerOperations.Me,
        _ => PeerOperations.AddComment,
    };

    private static string Sample(string name)
    {
        using var reader = new StreamReader(typeof(AnswerTests).Assembly.GetManifestResourceStream($"Peers.{name}")!);
        return reader.ReadToEnd().TrimEnd('\n');
    }
}
