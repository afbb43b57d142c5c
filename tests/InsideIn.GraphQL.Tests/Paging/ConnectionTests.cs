using InsideIn.GraphQL.Tests.Library;

namespace InsideIn.GraphQL.Tests.Paging;

public sealed class ConnectionTests
{
    [Fact]
    public async Task A_connection_has_edges_nodes_page_info_and_a_count_where_asked_for()
    {
        await using var server = await LibraryServer.StartAsync();
        Assert.Equal(
            """{"data":{"catalogue":{"totalCount":30,"edges":[{"cursor":"0","node":{"title":"Book 1"}}],"nodes":[{"title":"Book 1"}],"pageInfo":{"hasNextPage":true,"hasPreviousPage":false,"startCursor":"0","endCursor":"0"}}}}""",
            await server.TextAsync("{ catalogue(first: 1) { totalCount edges { cursor node { title } } nodes { title } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"));
        Assert.Equal(20, (await server.AskAsync("{ catalogue { nodes { id } } }")).GetProperty("data").GetProperty("catalogue").GetProperty("nodes").GetArrayLength());
    }

    [Fact]
    public async Task Paging_goes_on_behind_a_cursor()
    {
        await using var server = await LibraryServer.StartAsync();
        Assert.Equal(
            """{"data":{"books":[{"excerpts":{"nodes":["Book 1, page 4","Book 1, page 5"],"pageInfo":{"hasPreviousPage":true}}}]}}""",
            await server.TextAsync("{ books(first: 1) { excerpts(first: 2, after: \"3\") { nodes pageInfo { hasPreviousPage } } } }"));
    }

    [Theory]
    [InlineData("first: 5", null)]
    [InlineData("first: 6", "The request exceeds the limit 'pageSize'.")]
    [InlineData("first: -1", "'first' is -1; expected a number from 0 to 5.")]
    [InlineData("first: 1, last: 1", "'first' and 'last' exclude each other; found both.")]
    [InlineData("last: 1", "This list is read forward only: found 'last', allowed are 'first' and 'after'.")]
    [InlineData("first: 1, before: \"1\"", "This list is read forward only: found 'before', allowed are 'first' and 'after'.")]
    public async Task A_page_that_cannot_be_is_refused(string arguments, string? message)
    {
        await using var server = await LibraryServer.StartAsync();
        var answer = await server.AskAsync($"{{ someBroken {{ excerpts({arguments}) {{ nodes }} }} }}");
        Assert.Equal(message, answer.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("message").GetString() : null);
    }
}
