using InsideIn.GraphQL.Tests.Library;

namespace InsideIn.GraphQL.Tests.Execution;

public sealed class MutationTests
{
    private const string Add = "mutation ($title: String!) { addBook(input: { title: $title }) { book { title author { name } } errors { __typename ... on Error { message code } ... on TitleTakenError { title } } } }";

    [Theory]
    [InlineData("New", """{"addBook":{"book":{"title":"New","author":{"name":"Author 1"}},"errors":null}}""")]
    [InlineData("", """{"addBook":{"book":null,"errors":[{"__typename":"TitleEmptyError","message":"The title is empty.","code":"TITLE_EMPTY"}]}}""")]
    [InlineData("Book 7", """{"addBook":{"book":null,"errors":[{"__typename":"TitleTakenError","message":"There is a book 'Book 7' already.","code":"TITLE_TAKEN","title":"Book 7"}]}}""")]
    [InlineData("thrown", """{"addBook":{"book":null,"errors":[{"__typename":"TitleTakenError","message":"There is a book 'thrown' already.","code":"TITLE_TAKEN","title":"thrown"}]}}""")]
    public async Task A_mutation_answers_with_its_result_or_with_typed_errors(string title, string expected)
    {
        await using var server = await LibraryServer.StartAsync();
        Assert.Equal($"{{\"data\":{expected}}}", await server.TextAsync(Add, new { title }));
    }

    [Fact]
    public async Task A_declared_exception_becomes_a_typed_error()
    {
        await using var server = await LibraryServer.StartAsync();
        Assert.Equal("""{"data":{"shelve":{"place":"row 2","errors":null}}}""", await server.TextAsync("mutation { shelve(input: { row: 2 }) { place errors { __typename } } }"));
        Assert.Equal(
            """{"data":{"shelve":{"place":null,"errors":[{"message":"All 3 places are taken.","code":"SHELF_FULL","places":3}]}}}""",
            await server.TextAsync("mutation { shelve(input: { row: 4 }) { place errors { ... on ShelfFullError { message code places } } } }"));
    }

    [Fact]
    public async Task A_refusal_says_its_own_fields_once_more_by_name_for_clients_that_speak_another_language()
    {
        await using var server = await LibraryServer.StartAsync();
        const string said = "errors { ... on Error { values { name number at texts } } }";
        Assert.Equal(
            """{"data":{"shelve":{"errors":[{"values":[{"name":"places","number":3,"at":null,"texts":null},{"name":"code","number":null,"at":null,"texts":["SHELF_FULL"]}]}]}}}""",
            await server.TextAsync($"mutation {{ shelve(input: {{ row: 4 }}) {{ {said} }} }}"));
        const string add = $"mutation ($title: String!) {{ addBook(input: {{ title: $title }}) {{ {said} }} }}";
        Assert.Equal(
            """{"data":{"addBook":{"errors":[{"values":[{"name":"title","number":null,"at":null,"texts":["Book 7"]},{"name":"code","number":null,"at":null,"texts":["TITLE_TAKEN"]}]}]}}}""", await server.TextAsync(add, new { title = "Book 7" }));
        Assert.Equal("""{"data":{"addBook":{"errors":[{"values":[{"name":"code","number":null,"at":null,"texts":["TITLE_EMPTY"]}]}]}}}""", await server.TextAsync(add, new { title = "" }));
    }

    [Fact]
    public async Task A_text_too_long_for_a_sentence_stays_in_its_own_field()
    {
        await using var server = await LibraryServer.StartAsync();
        server.Catalogue.Books.Add(server.Catalogue.Books[0] with { Title = new string('a', 200) });
        server.Catalogue.Books.Add(server.Catalogue.Books[0] with { Title = new string('a', 201) });
        const string add = "mutation ($title: String!) { addBook(input: { title: $title }) { errors { ... on Error { values { name } } } } }";
        Assert.Equal("""{"data":{"addBook":{"errors":[{"values":[{"name":"title"},{"name":"code"}]}]}}}""", await server.TextAsync(add, new { title = new string('a', 200) }));
        Assert.Equal("""{"data":{"addBook":{"errors":[{"values":[{"name":"code"}]}]}}}""", await server.TextAsync(add, new { title = new string('a', 201) }));
    }

    [Fact]
    public async Task Mutations_run_one_after_the_other_and_read_afresh_what_the_one_before_changed() // X2
    {
        await using var server = await LibraryServer.StartAsync();
        var id = Catalogue.GlobalId("Book", 1);
        var text = await server.TextAsync($$"""
            mutation { a: rename(input: { id: "{{id}}", title: "A" }) { book { title } } b: rename(input: { id: "{{id}}", title: "B" }) { book { title } } }
            """);
        Assert.Equal("""{"data":{"a":{"book":{"title":"A"}},"b":{"book":{"title":"B"}}}}""", text);
        Assert.Equal(["rename A begins", "rename A ends", "rename B begins", "rename B ends"], server.Catalogue.Calls("rename"));
    }

    [Fact]
    public async Task A_result_record_gives_the_payload_its_field()
    {
        await using var server = await LibraryServer.StartAsync();
        var id = Catalogue.GlobalId("Book", 5);
        var query = $$"""mutation { deleteBook(input: { id: "{{id}}" }) { deletedBook { id } } }""";
        Assert.Equal("AUTH_NOT_AUTHENTICATED", (await server.AskAsync(query)).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains(server.Catalogue.Books, book => book.Id == Catalogue.Id(5));
        Assert.Equal($$$$$$"""{"data":{"deleteBook":{"deletedBook":{"id":"{{{{{{id}}}}}}"}}}}""", await server.TextAsync(query, user: "ana"));
    }
}
