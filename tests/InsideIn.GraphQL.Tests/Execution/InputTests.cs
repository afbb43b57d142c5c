using InsideIn.GraphQL.Tests.Library;

namespace InsideIn.GraphQL.Tests.Execution;

public sealed class InputTests
{
    [Theory]
    [InlineData("echo(text: \"a\") { text number words genre }", """{"echo":{"text":"a","number":null,"words":null,"genre":"NON_FICTION"}}""")]
    [InlineData("echo(text: \"a\", number: 3, words: \"one\", genre: FICTION) { number words genre }", """{"echo":{"number":3,"words":["one"],"genre":"FICTION"}}""")]
    [InlineData("describe(filter: {})", """{"describe":"- absent 5 -"}""")]
    [InlineData("describe(filter: { title: null, genre: FICTION, minPages: 7 })", """{"describe":"- null 7 Fiction"}""")]
    [InlineData("describe(filter: { title: \"x\" })", """{"describe":"- x 5 -"}""")]
    [InlineData("choose(choice: { number: 4 })", """{"choose":"number 4"}""")]
    [InlineData("anything(value: { a: [1, \"b\", null] })", """{"anything":{"a":[1,"b",null]}}""")]
    [InlineData("books(first: 0) { id }", """{"books":[]}""")]
    public async Task Arguments_reach_the_method_as_its_own_types(string selection, string expected) // X4
    {
        await using var server = await LibraryServer.StartAsync();
        Assert.Equal($"{{\"data\":{expected}}}", await server.TextAsync($"{{ {selection} }}"));
    }

    [Fact]
    public async Task Variables_reach_the_method_like_literals()
    {
        await using var server = await LibraryServer.StartAsync();
        var author = Catalogue.GlobalId("Author", 101);
        Assert.Equal(
            $$$$$$"""{"data":{"describe":"{{{{{{Catalogue.Id(101):D}}}}}} null 9 SelfHelp"}}""",
            await server.TextAsync("query ($filter: FilterInput!) { describe(filter: $filter) }", new { filter = new { authorId = author, title = (string?)null, minPages = 9, genre = "SELF_HELP" } }));
    }

    [Fact]
    public async Task An_id_of_another_type_is_refused_by_naming_both()
    {
        await using var server = await LibraryServer.StartAsync();
        var answer = await server.AskAsync("query ($id: ID!) { book(id: $id) { title } }", new { id = Catalogue.GlobalId("Author", 101) });
        var error = answer.GetProperty("errors")[0];
        Assert.Contains("names a Author; expected the id of a Book", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("BAD_USER_INPUT", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("not base64 at all")]
    [InlineData("Qm9vazpub3QtYS1ndWlk")]
    [InlineData("")]
    public async Task What_is_no_id_is_refused(string id)
    {
        await using var server = await LibraryServer.StartAsync();
        var answer = await server.AskAsync("query ($id: ID!) { book(id: $id) { title } typeOf(id: $id) }", new { id });
        Assert.All(answer.GetProperty("errors").EnumerateArray(), error => Assert.Equal("BAD_USER_INPUT", error.GetProperty("extensions").GetProperty("code").GetString()));
    }

    [Fact]
    public async Task A_list_of_ids_is_read_one_by_one_and_keeps_its_order()
    {
        await using var server = await LibraryServer.StartAsync();
        var text = await server.TextAsync("query ($ids: [ID!]!) { booksByIds(ids: $ids) { title } }", new { ids = new[] { Catalogue.GlobalId("Book", 3), Catalogue.GlobalId("Book", 999), Catalogue.GlobalId("Book", 1) } });
        Assert.Equal("""{"data":{"booksByIds":[{"title":"Book 3"},null,{"title":"Book 1"}]}}""", text);
    }
}
