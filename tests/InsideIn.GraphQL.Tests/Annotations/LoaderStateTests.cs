using InsideIn.GraphQL.Tests.Theatre;

namespace InsideIn.GraphQL.Tests.Annotations;

public sealed class LoaderStateTests
{
    [Fact]
    public async Task Pages_of_one_wave_and_one_form_are_loaded_together()
    {
        await using var server = await TheatreServer.StartAsync();
        var answer = await server.AskAsync("{ plays(count: 2) { evenings(first: 2, after: \"x-1\") { nodes edges { cursor } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }", "ann guest");
        Assert.Equal(
            """{"data":{"plays":[{"evenings":{"nodes":["p1-2","p1-3"],"edges":[{"cursor":"p1-2"},{"cursor":"p1-3"}],"totalCount":5,"pageInfo":{"hasNextPage":true,"hasPreviousPage":true,"startCursor":"p1-2","endCursor":"p1-3"}}},{"evenings":{"nodes":["p2-2","p2-3"],"edges":[{"cursor":"p2-2"},{"cursor":"p2-3"}],"totalCount":5,"pageInfo":{"hasNextPage":true,"hasPreviousPage":true,"startCursor":"p2-2","endCursor":"p2-3"}}}]}}""",
            answer);
        Assert.Equal(["evenings of 2 first 2 after x-1 counted True"], server.Stage.Journal);
    }

    [Fact]
    public async Task Pages_of_different_form_are_loaded_apart_and_what_nobody_counts_is_not_counted()
    {
        await using var server = await TheatreServer.StartAsync();
        var answer = await server.AskAsync("{ plays(count: 3) { a: evenings(first: 2) { nodes } b: evenings(first: 1) { nodes } } }", "ann guest");
        Assert.Contains("""{"a":{"nodes":["p3-1","p3-2"]},"b":{"nodes":["p3-1"]}}""", answer, StringComparison.Ordinal);
        Assert.Equal(["evenings of 3 first 1 after - counted False", "evenings of 3 first 2 after - counted False"], server.Stage.Journal.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_key_without_a_page_has_an_empty_one()
    {
        await using var server = await TheatreServer.StartAsync();
        Assert.Contains(
            """{"evenings":{"nodes":[],"pageInfo":{"hasNextPage":false,"endCursor":null}}}]""",
            await server.AskAsync("{ plays(count: 9) { evenings(first: 2) { nodes pageInfo { hasNextPage endCursor } } } }", "ann guest"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Named_state_reaches_the_method_and_parts_the_batches()
    {
        await using var server = await TheatreServer.StartAsync();
        Assert.Equal(
            """{"data":{"plays":[{"eur":10,"usd":12,"less":7},{"eur":20,"usd":24,"less":17}]}}""",
            await server.AskAsync("{ plays(count: 2) { eur: price(currency: \"EUR\") usd: price(currency: \"USD\") less: price(currency: \"EUR\", rebate: 3) } }", "ann guest"));
        Assert.Equal(["prices of 2 in EUR", "prices of 2 in EUR", "prices of 2 in USD"], server.Stage.Journal.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task State_that_nobody_set_is_a_fault_of_the_field() =>
        Assert.Equal("plays.0.barePrice INTERNAL", (await (await TheatreServer.StartAsync()).CodesAsync("{ plays(count: 1) { barePrice } }", "ann guest")).Errors);

    [Fact]
    public async Task A_method_of_one_key_is_called_once_for_each_key()
    {
        await using var server = await TheatreServer.StartAsync();
        var id = Convert.ToBase64String("Play:p3"u8);
        Assert.Equal(
            """{"data":{"a":{"title":"Play 3"},"b":{"title":"Play 3"},"c":null}}""",
            await server.AskAsync($$"""{ a: node(id: "{{id}}") { ... on Play { title } } b: node(id: "{{id}}") { ... on Play { title } } c: node(id: "{{Convert.ToBase64String("Play:p77"u8)}}") { id } }""", "ann guest"));
        Assert.Equal(["play p3", "play p77"], server.Stage.Journal.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Values_and_groups_that_are_missing_are_empty()
    {
        await using var server = await TheatreServer.StartAsync();
        Assert.Equal("""{"data":{"halls":"5,0","actors":"9,0,1"}}""", await server.AskAsync("""{ halls(names: ["large", ""]) actors(names: ["Ann", "Nobody", "Actor 2"]) }"""));
    }
}
