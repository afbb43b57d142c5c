using InsideIn.GraphQL.Tests.Library;

namespace InsideIn.GraphQL.Tests.Execution;

public sealed class ErrorTests
{
    [Theory]
    [InlineData("boom")]
    [InlineData("boomLater")]
    public async Task A_fault_is_told_with_a_trace_id_and_logged_once(string field)
    {
        await using var server = await LibraryServer.StartAsync();
        var answer = await server.AskAsync($"{{ {field} }}");
        var error = answer.GetProperty("errors")[0];
        Assert.Equal("Unexpected Execution Error", error.GetProperty("message").GetString());
        Assert.Equal("INTERNAL", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.DoesNotContain("swordfish", answer.GetRawText(), StringComparison.Ordinal);
        var line = Assert.Single(server.Log.Errors);
        Assert.Contains(error.GetProperty("extensions").GetProperty("traceId").GetString()!, line, StringComparison.Ordinal);
        Assert.Contains($"Query.{field}", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thrown_error_stands_as_it_was_built_with_path_and_place() // R3
    {
        await using var server = await LibraryServer.StartAsync();
        var text = await server.TextAsync("{ ok: typeOf(id: \"" + Catalogue.GlobalId("Book", 1) + "\")\n  no: refuse }");
        Assert.Equal("""{"errors":[{"message":"Not today.","locations":[{"line":2,"column":3}],"path":["no"],"extensions":{"code":"CLOSED","coordinate":"Query.refuse","until":7}}],"data":{"ok":"Book","no":null}}""", text);
        Assert.Empty(server.Log.Errors);
    }

    [Theory]
    [InlineData("{ books(first: 1) { title ", "GRAPHQL_PARSE_FAILED")]
    [InlineData("{ }", "GRAPHQL_PARSE_FAILED")]
    [InlineData("{ unknown }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("query A { members } query B { members }", "OPERATION_RESOLUTION_FAILURE")]
    [InlineData("fragment F on Book { title }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("query ($id: ID!) { book(id: $id) { title } }", "BAD_USER_INPUT")]
    public async Task A_wrong_request_has_a_code_and_no_data(string query, string code) // R1
    {
        await using var server = await LibraryServer.StartAsync();
        var answer = await server.AskAsync(query);
        Assert.Equal(code, answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.False(answer.TryGetProperty("data", out _));
    }

    [Fact]
    public async Task A_filter_sees_every_error()
    {
        await using var server = await LibraryServer.StartAsync(builder => builder.AddErrorFilter<Shouting>());
        Assert.Equal("NOT TODAY.", (await server.AskAsync("{ refuse }")).GetProperty("errors")[0].GetProperty("message").GetString());
        Assert.StartsWith("EXPECTED", (await server.AskAsync("{")).GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    private sealed class Shouting : IErrorFilter
    {
        public GraphQLError OnError(GraphQLError error) => error with { Message = error.Message.ToUpperInvariant() };
    }
}
