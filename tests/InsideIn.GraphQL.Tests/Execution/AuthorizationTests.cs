using InsideIn.GraphQL.Tests.Library;

namespace InsideIn.GraphQL.Tests.Execution;

public sealed class AuthorizationTests
{
    [Theory]
    [InlineData("members", null, "AUTH_NOT_AUTHENTICATED")]
    [InlineData("members", "ana", null)]
    [InlineData("staff", null, "AUTH_NOT_AUTHENTICATED")]
    [InlineData("staff", "ana", "AUTH_NOT_AUTHORIZED")]
    [InlineData("staff", "librarian", null)]
    public async Task A_root_field_is_open_to_whom_it_names(string field, string? user, string? code)
    {
        await using var server = await LibraryServer.StartAsync();
        var answer = await server.AskAsync($"{{ {field} }}", user: user);
        Assert.Equal(code, answer.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : null);
        Assert.Equal(code is null, answer.GetProperty("data").ValueKind == System.Text.Json.JsonValueKind.Object);
    }

    [Fact]
    public async Task A_nested_field_asks_for_its_policy_too()
    {
        await using var server = await LibraryServer.StartAsync();
        var refused = await server.AskAsync("{ someBroken { price } }", user: "ana");
        Assert.Equal("""{"someBroken":[null,null,null]}""", refused.GetProperty("data").GetRawText());
        Assert.Equal("""{"data":{"books":[{"price":1.0}]}}""", await server.TextAsync("{ books(first: 1) { price } }", user: "librarian"));
    }

    [Fact]
    public async Task The_interceptor_gives_global_state_or_refuses_the_whole_request()
    {
        await using var server = await LibraryServer.StartAsync();
        Assert.Equal("""{"data":{"who":"nobody anonymous"}}""", await server.TextAsync("{ who }"));
        Assert.Equal("""{"data":{"who":"ana ana"}}""", await server.TextAsync("{ who }", user: "ana"));
        Assert.Equal("""{"errors":[{"message":"You are banned.","extensions":{"code":"AUTH_NOT_AUTHORIZED"}}]}""", await server.TextAsync("{ who }", user: "banned"));
    }
}
