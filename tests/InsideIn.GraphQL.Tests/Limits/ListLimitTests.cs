using InsideIn.GraphQL.Tests.Library;
using static InsideIn.GraphQL.Tests.Limits.LimitedServer;

namespace InsideIn.GraphQL.Tests.Limits;

/// <summary>Limits of lists, whose figures may come from variables.</summary>
public sealed class ListLimitTests
{
    [Theory]
    [InlineData(50, null)]
    [InlineData(51, "pageSize")]
    public async Task A_page_has_at_most_fifty_entries(int size, string? limit)
    {
        await using var server = await StartAsync();
        Assert.Equal(limit, await server.LimitOfAsync($"{{ catalogue(first: {size}) {{ nodes {{ title }} }} }}"));
        Assert.Equal(limit, await server.LimitOfAsync($"{{ catalogue(last: {size}) {{ totalCount }} }}"));
        Assert.Equal(limit, await server.LimitOfAsync("query($size: Int) { catalogue(first: $size) { nodes { title } } }", new { size }));
        Assert.Equal(limit, await server.LimitOfAsync("query($size: Int) { catalogue(first: $size) { totalCount } }", new { size }));
    }

    [Theory]
    [InlineData(50, null)]
    [InlineData(51, "pageSize")]
    public async Task Nodes_takes_at_most_fifty_ids(int count, string? limit)
    {
        await using var server = await StartAsync();
        var ids = Enumerable.Repeat(Catalogue.GlobalId("Book", 1), count);
        Assert.Equal(limit, await server.LimitOfAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids }));
        Assert.Equal(limit, await server.LimitOfAsync($"{{ nodes(ids: [{string.Join(' ', ids.Select(id => $"\"{id}\""))}]) {{ id }} }}"));
    }

    [Theory]
    [InlineData("books { excerpts(first: 2) { nodes } }", null)]
    [InlineData("books { excerpts(last: 2) { edges { cursor } } }", null)]
    [InlineData("books { excerpts { nodes } }", "sizeInLists")]
    [InlineData("books { excerpts(after: \"1\") { nodes } }", "sizeInLists")]
    [InlineData("books { excerpts(first: null) { nodes } }", "sizeInLists")]
    [InlineData("books { excerpts(first: $size) { nodes } }", "sizeInLists")]
    [InlineData("books { excerpts(first: $size) { pageInfo { endCursor } } }", "sizeInLists")]
    [InlineData("catalogue { edges { node { excerpts { nodes } } } }", "sizeInLists")]
    [InlineData("catalogue { nodes { id } }", null)]
    public async Task Below_a_list_a_reader_says_how_many_entries(string selection, string? limit)
    {
        await using var server = await StartAsync();
        var query = selection.Contains('$', StringComparison.Ordinal) ? $"query($size: Int) {{ {selection} }}" : $"{{ {selection} }}";
        Assert.Equal(limit, await server.LimitOfAsync(query));
    }

    [Fact]
    public async Task A_size_from_a_variable_with_a_default_is_a_size()
    {
        await using var server = await StartAsync();
        Assert.Null(await server.LimitOfAsync("query($size: Int = 2) { books { excerpts(first: $size) { nodes } } }"));
    }
}
