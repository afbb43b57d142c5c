using InsideIn.GraphQL.Tests.Library;

namespace InsideIn.GraphQL.Tests.Execution;

public sealed class NodeTests
{
    [Fact]
    public async Task A_node_is_found_by_its_id()
    {
        await using var server = await LibraryServer.StartAsync();
        var id = Catalogue.GlobalId("Book", 4);
        Assert.Equal($$$$$$"""{"data":{"node":{"__typename":"Book","id":"{{{{{{id}}}}}}","title":"Book 4"}}}""", await server.TextAsync("query ($id: ID!) { node(id: $id) { __typename id ... on Book { title } } }", new { id }));
    }

    [Fact]
    public async Task Absent_hidden_and_malformed_ids_are_answered_alike()
    {
        await using var server = await LibraryServer.StartAsync();
        var hidden = Catalogue.GlobalId("Author", 101);
        string[] ids = [Catalogue.GlobalId("Book", 999), hidden, Catalogue.GlobalId("Nonsense", 1), "Qm9vazpub3QtYS1ndWlk", "?", ""];
        foreach (var id in ids) Assert.Equal("""{"data":{"node":null}}""", await server.TextAsync("query ($id: ID!) { node(id: $id) { id } }", new { id }));
        Assert.Equal($$$$$$"""{"data":{"node":{"id":"{{{{{{hidden}}}}}}"}}}""", await server.TextAsync("query ($id: ID!) { node(id: $id) { id } }", new { id = hidden }, user: "ana"));
    }

    [Fact]
    public async Task Nodes_come_in_the_order_of_their_ids_from_one_batch()
    {
        await using var server = await LibraryServer.StartAsync();
        var ids = new[] { Catalogue.GlobalId("Book", 2), "?", Catalogue.GlobalId("Book", 1) };
        Assert.Equal("""{"data":{"nodes":[{"title":"Book 2"},null,{"title":"Book 1"}]}}""", await server.TextAsync("query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Book { title } } }", new { ids }));
        Assert.Equal(["books 2"], server.Catalogue.Calls("books"));
    }

    [Theory]
    [InlineData(50, true)]
    [InlineData(51, false)]
    public async Task Fifty_nodes_may_be_asked_for_at_once(int count, bool isAllowed)
    {
        await using var server = await LibraryServer.StartAsync();
        var answer = await server.AskAsync("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = Enumerable.Repeat("?", count) });
        Assert.Equal(!isAllowed, answer.TryGetProperty("errors", out _));
    }
}
