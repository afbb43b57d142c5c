using System.Net;
using System.Text.Json;
using static InsideIn.GraphQL.Tests.Limits.LimitedServer;

namespace InsideIn.GraphQL.Tests.Limits;

/// <summary>What refusals tell: the limit's name always, figures everywhere but in Production.</summary>
public sealed class FigureTests
{
    [Theory]
    [InlineData(true, """{"errors":[{"message":"The number of aliases, with fragments spread, is 31; at most 30 are allowed.","extensions":{"code":"LIMIT_EXCEEDED","limit":"aliases","allowed":30,"found":31}}]}""")]
    [InlineData(false, """{"errors":[{"message":"The request exceeds the limit 'aliases'.","extensions":{"code":"LIMIT_EXCEEDED","limit":"aliases"}}]}""")]
    [InlineData(null, """{"errors":[{"message":"The request exceeds the limit 'aliases'.","extensions":{"code":"LIMIT_EXCEEDED","limit":"aliases"}}]}""")]
    public async Task Figures_are_told_where_they_may_be_known(bool? shows, string expected)
    {
        // The test's host is in Production.
        await using var server = await StartAsync(showsFigures: shows);
        Assert.Equal(expected, await server.TextAsync($"{{ books(first: 1) {{ {Many(31, number => $"a{number}: title")} }} }}"));
    }

    [Theory]
    [InlineData(true, "The document has more than 4 tokens.")]
    [InlineData(false, "The request exceeds the limit 'tokens'.")]
    public async Task The_parser_tells_no_more_than_the_others(bool shows, string message)
    {
        await using var server = await StartAsync(limits => limits with { MaxTokens = 4 }, shows);
        Assert.Equal(message, (await server.AskAsync("{ a b c }")).GetProperty("errors")[0].GetProperty("message").GetString());
    }

    [Theory]
    [InlineData(262_144, HttpStatusCode.OK, null)]
    [InlineData(262_145, HttpStatusCode.RequestEntityTooLarge, "body")]
    public async Task A_body_is_taken_at_its_limit_and_refused_above(int bytes, HttpStatusCode status, string? limit)
    {
        await using var server = await StartAsync();
        using var response = await server.PostAsync("""{"query":"{ who }"}""".PadRight(bytes));
        Assert.Equal(status, response.StatusCode);
        Assert.Equal(limit, LimitOf(JsonElement.Parse(await response.Content.ReadAsStringAsync())));
    }

    [Fact]
    public void Every_limit_has_the_figure_that_is_written_down()
    {
        var limits = new GraphQLLimits();
        Assert.Equal((256 * 1024, 65_536, 4_000, 8_000, 1_000), (limits.MaxBodyBytes, limits.MaxDocumentLength, limits.MaxTokens, limits.MaxNodes, limits.MaxFields));
        Assert.Equal((4, 50, 30, 5, 64), (limits.MaxDirectivesAtOnePlace, limits.MaxDirectives, limits.MaxAliases, limits.MaxSameMutation, limits.MaxNesting));
        Assert.Equal((12, 3, 20, 5), (limits.MaxDepth, limits.MaxFieldOnPath, limits.MaxRootFields, limits.MaxMutationRootFields));
        Assert.Equal((1_000, 20_000, 10, 16, 1), (limits.MaxFragmentVisits, limits.MaxMergeComparisons, limits.MaxValidationErrors, limits.MaxIntrospectionOfType, limits.MaxIntrospectionLists));
        Assert.Equal((3_000.0, 1_000.0, 50, TimeSpan.FromSeconds(10), 64), (limits.MaxFieldCost, limits.MaxTypeCost, limits.MaxNodeIds, limits.ExecutionTimeout, limits.MaxConcurrentExecutions));
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(double.NaN)]
    public async Task A_limit_outside_its_range_stops_the_start(double cost) =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync(limits => limits with { MaxFieldCost = cost }));
}
