using System.Net;
using System.Text.Json;
using InsideIn.GraphQL.Tests.Library;
using Microsoft.Extensions.DependencyInjection;
using static InsideIn.GraphQL.Tests.Limits.LimitedServer;

namespace InsideIn.GraphQL.Tests.Limits;

public sealed class CostTests
{
    // A method that waits weighs 10, an object 1, a scalar nothing; the root object counts as one. Source: IBM cost specification, 4.
    [Theory]
    [InlineData("{ who }", 0, 1)]
    [InlineData("{ length(word: \"a\") }", 10, 1)]
    [InlineData("{ weighed }", 2.5, 1)]
    [InlineData("{ shelf { room } }", 1, 2)]
    [InlineData("{ titled { title } }", 1, 11)] // a list of which nothing is said counts as ten
    [InlineData("{ books(first: 7) { title } }", 1, 8)]
    [InlineData("{ books { title } }", 1, 4)] // the argument's default
    [InlineData("{ books(first: 7) { author { name } } }", 71, 15)]
    [InlineData("{ books(first: 7) { author { books { id } } } }", 141, 57)] // 6 assumed
    [InlineData("{ catalogue { nodes { author { name } } } }", 202, 42)] // the default page
    [InlineData("{ catalogue(first: 3) { edges { node { title } } pageInfo { endCursor } } }", 6, 9)]
    [InlineData("{ catalogue(last: 3) { totalCount } }", 1, 2)]
    [InlineData("query($size: Int) { catalogue(first: $size) { nodes { author { name } } } }", 42, 10, 4)]
    [InlineData("query($size: Int) { catalogue(first: $size) { nodes { author { name } } } }", 202, 42)]
    [InlineData("query($size: Int = 2) { catalogue(first: $size) { ...P } } fragment P on CatalogueConnection { nodes { author { name } } }", 22, 6)]
    [InlineData("query($size: Int) { catalogue(first: 2) { nodes { excerpts(first: $size) { edges { cursor } } } } }", 6, 14, 4)]
    [InlineData("{ nodes(ids: [\"a\" \"b\"]) { id } }", 10, 3)]
    [InlineData("{ __schema { types { fields { name } } } }", 0, 1)]
    public async Task An_operation_costs_what_it_may_resolve_and_return(string query, double fieldCost, double typeCost, int? size = null)
    {
        await using var server = await StartAsync();
        var answer = await AskAsync(server, query, "validate", size);
        Assert.Equal(FormattableString.Invariant($"{{\"extensions\":{{\"operationCost\":{{\"fieldCost\":{fieldCost},\"typeCost\":{typeCost}}}}}}}"), answer.GetRawText());
        Assert.Empty(server.Catalogue.Journal);
    }

    [Fact]
    public async Task A_report_comes_with_the_answer()
    {
        await using var server = await StartAsync();
        var answer = await AskAsync(server, "{ length(word: \"abc\") }", "report");
        Assert.Equal("""{"data":{"length":3},"extensions":{"operationCost":{"fieldCost":10,"typeCost":1}}}""", answer.GetRawText());
        Assert.Equal("""{"data":{"length":3}}""", await server.TextAsync("{ length(word: \"abc\") }"));
    }

    [Theory]
    [InlineData(2, null)]
    [InlineData(3, "COST_EXCEEDED")]
    public async Task Fields_may_cost_so_much_and_no_more(int fields, string? code)
    {
        await using var server = await StartAsync(limits => limits with { MaxFieldCost = 20 });
        Assert.Equal(code, CodeOf(await server.AskAsync($"{{ {Many(fields, number => $"a{number}: length(word: \"a{number}\")")} }}")));
        Assert.Equal(code is not null, !server.Catalogue.Calls("lengths").Any());
    }

    [Theory]
    [InlineData(9, null)]
    [InlineData(10, "COST_EXCEEDED")]
    public async Task Objects_may_be_so_many_and_no_more(int size, string? code)
    {
        await using var server = await StartAsync(limits => limits with { MaxTypeCost = 11 });
        Assert.Equal(code, CodeOf(await server.AskAsync("query($size: Int) { catalogue(first: $size) { nodes { title } } }", new { size })));
    }

    [Fact]
    public async Task The_figures_are_told_where_they_may_be_known()
    {
        const string query = "{ length(word: \"a\") }";
        await using var open = await StartAsync(limits => limits with { MaxFieldCost = 9 }, showsFigures: true);
        Assert.Equal("""{"errors":[{"message":"The operation may cost 10 for its fields and 1 for its objects; at most 9 and 1000 are allowed.","extensions":{"code":"COST_EXCEEDED","fieldCost":10,"typeCost":1,"maxFieldCost":9,"maxTypeCost":1000}}]}""", await open.TextAsync(query));
        await using var closed = await StartAsync(limits => limits with { MaxFieldCost = 9 });
        Assert.Equal("""{"errors":[{"message":"The operation may cost more than is allowed.","extensions":{"code":"COST_EXCEEDED"}}]}""", await closed.TextAsync(query));
    }

    [Fact]
    public async Task A_reader_who_has_spent_too_much_waits()
    {
        var clock = new OwnClock();
        await using var server = await LibraryServer.StartAsync(builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(clock);
            builder.ModifyOptions(options => options.Limits = options.Limits with { RateBurst = 20, RatePerSecond = 4 });
        });
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(server, "ana"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(server, "ana"));
        using (var refused = await server.PostAsync("""{"query":"{ length(word: \"a\") }"}""", user: "ana"))
        {
            Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(3), refused.Headers.RetryAfter!.Delta); // 10 at 4 a second: 2.5 s
            Assert.Equal("rate", LimitOf(JsonElement.Parse(await refused.Content.ReadAsStringAsync())));
        }

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(server, "ben"));
        clock.Advance(TimeSpan.FromSeconds(2.4));
        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(server, "ana"));
        clock.Advance(TimeSpan.FromSeconds(0.2));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(server, "ana"));
    }

    [Fact]
    public async Task Readers_who_are_not_signed_in_are_told_apart_by_their_address()
    {
        await using var server = await StartAsync(limits => limits with { RateBurst = 10, RatePerSecond = 1 });
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(server, null));
        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(server, null));
    }

    private static async Task<HttpStatusCode> StatusAsync(LibraryServer server, string? user)
    {
        using var response = await server.PostAsync("""{"query":"{ length(word: \"a\") }"}""", user: user);
        return response.StatusCode;
    }

    private static async Task<JsonElement> AskAsync(LibraryServer server, string query, string report, int? size = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(JsonSerializer.Serialize(new { query, variables = size is null ? null : new { size } }), System.Text.Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("GraphQL-Cost", report);
        using var response = await server.Http.SendAsync(request);
        return JsonElement.Parse(await response.Content.ReadAsStringAsync());
    }

    private static string? CodeOf(JsonElement answer) =>
        answer.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : null;

    /// <summary>A clock that stands until it is moved on.</summary>
    private sealed class OwnClock : TimeProvider
    {
        private long ticks = 1;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => ticks;

        public void Advance(TimeSpan by) => ticks += by.Ticks;
    }
}
