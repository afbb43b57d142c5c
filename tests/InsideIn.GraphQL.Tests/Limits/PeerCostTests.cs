using System.Buffers;
using System.Diagnostics;
using System.Security.Claims;
using System.Text;
using InsideIn.GraphQL.Execution;
using InsideIn.GraphQL.Peers;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace InsideIn.GraphQL.Tests.Limits;

/// <summary>What the feed costs that engines are compared on, with limits at their defaults.</summary>
public sealed class PeerCostTests(ITestOutputHelper output)
{
    private const string Feed = """
        query Feed($first: Int!, $after: String) {
          feed(first: $first, after: $after) {
            pageInfo { hasNextPage endCursor }
            nodes {
              id text createdAt
              author { id displayName title }
              group { id name }
              reactionCounts { kind count }
              commentCount
              comments(first: 3) { id text createdAt author { id displayName } }
            }
          }
        }
        """;

    [Theory]
    [InlineData(20, """{"extensions":{"operationCost":{"fieldCost":1603,"typeCost":283}}}""")]
    [InlineData(37, """{"extensions":{"operationCost":{"fieldCost":2963,"typeCost":521}}}""")]
    [InlineData(38, """{"errors":[{"message":"The operation may cost more than is allowed.","extensions":{"code":"COST_EXCEEDED"}}]}""")]
    public async Task The_feed_of_twenty_is_within_the_budgets(int first, string expected)
    {
        await using var app = PeersApp.Create(port: 0);
        var executor = app.Services.GetRequiredKeyedService<RequestExecutor>("");
        var request = new GraphQLRequest(Feed, "Feed", System.Text.Json.JsonSerializer.SerializeToElement(new { first }));
        var surroundings = new RequestSurroundings(app.Services, new ClaimsPrincipal()) { CostReport = CostReport.Validate };
        var result = new ArrayBufferWriter<byte>();
        (await executor.ExecuteAsync(request, surroundings)).WriteTo(result);
        Assert.Equal(expected, Encoding.UTF8.GetString(result.WrittenSpan));

        // Everything before a run together: finding the document, coercing the variables, multiplying the cost.
        const int rounds = 20_000;
        for (var round = 0; round < rounds; round++) await executor.ExecuteAsync(request, surroundings);
        var clock = Stopwatch.StartNew();
        for (var round = 0; round < rounds; round++) await executor.ExecuteAsync(request, surroundings);
        output.WriteLine($"{clock.Elapsed.TotalMicroseconds / rounds:0.00} µs");
    }
}
