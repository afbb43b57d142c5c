using InsideIn.GraphQL.Tests.Library;

namespace InsideIn.GraphQL.Tests.Execution;

public sealed class SelectionTests
{
    [Fact]
    public async Task Fields_stand_as_selected_and_fragments_merge_at_the_first_place_of_a_name() // R2
    {
        await using var server = await LibraryServer.StartAsync();
        var text = await server.TextAsync("""
            { books(first: 1) { pages ...Cover again: title author { name } ... on Book { author { id } pages } } }
            fragment Cover on Book { title shelf }
            """);
        var author = Catalogue.GlobalId("Author", 102);
        Assert.Equal($$$$$$"""{"data":{"books":[{"pages":10,"title":"Book 1","shelf":"A1","again":"Book 1","author":{"name":"Author 2","id":"{{{{{{author}}}}}}"}}]}}""", text);
    }

    [Fact]
    public async Task A_condition_that_is_null_fails_what_it_stands_in() // X4
    {
        await using var server = await LibraryServer.StartAsync();
        var below = await server.AskAsync("query ($with: Boolean = true) { echo(text: \"a\") { text ...{ number @include(if: $with) } } }", new { with = (bool?)null });
        Assert.Equal("[\"echo\"]", below.GetProperty("errors")[0].GetProperty("path").GetRawText());
        Assert.Equal("""[{"line":1,"column":81}]""", below.GetProperty("errors")[0].GetProperty("locations").GetRawText());
        var root = await server.AskAsync("query ($with: Boolean = true) { who @skip(if: $with) }", new { with = (bool?)null });
        Assert.Equal("null", root.GetProperty("data").GetRawText());
        Assert.Equal("BAD_USER_INPUT", root.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData(true, true, """{"data":{"echo":{"number":1}}}""")]
    [InlineData(true, false, """{"data":{"echo":{"number":1,"text":"a"}}}""")]
    [InlineData(false, true, """{"data":{"echo":{}}}""")]
    [InlineData(false, false, """{"data":{"echo":{"text":"a"}}}""")]
    public async Task Skip_and_include_follow_their_variables(bool with, bool without, string expected)
    {
        await using var server = await LibraryServer.StartAsync();
        var text = await server.TextAsync(
            "query ($with: Boolean!, $without: Boolean!) { echo(text: \"a\", number: 1) { number @include(if: $with) ... @skip(if: $without) { text } } }",
            new { with, without });
        Assert.Equal(expected, text);
    }

    [Fact]
    public async Task One_document_is_planned_anew_for_other_conditions()
    {
        await using var server = await LibraryServer.StartAsync();
        const string query = "query ($with: Boolean = true) { echo(text: \"a\") { text @include(if: $with) genre } }";
        Assert.Equal("""{"data":{"echo":{"text":"a","genre":"NON_FICTION"}}}""", await server.TextAsync(query));
        Assert.Equal("""{"data":{"echo":{"genre":"NON_FICTION"}}}""", await server.TextAsync(query, new { with = false }));
        Assert.Equal("""{"data":{"echo":{"text":"a","genre":"NON_FICTION"}}}""", await server.TextAsync(query));
    }

    [Fact]
    public async Task Unions_and_interfaces_give_the_fields_of_the_type_found()
    {
        await using var server = await LibraryServer.StartAsync();
        var text = await server.TextAsync("""
            { search { __typename ... on Book { genre } ... on Author { name } ... on Titled { title titleLength } } titled { __typename title titleLength } }
            """);
        Assert.Equal(
            """{"data":{"search":[{"__typename":"Book","genre":"NON_FICTION","title":"Book 1","titleLength":6},{"__typename":"Author","name":"Author 1"},{"__typename":"Film","title":"Metropolis","titleLength":10}],"titled":[{"__typename":"Book","title":"Book 2","titleLength":6},{"__typename":"Film","title":"M","titleLength":1}]}}""",
            text);
    }

    [Fact]
    public async Task A_method_replaces_the_property_of_its_name_and_an_ignored_property_is_no_field()
    {
        await using var server = await LibraryServer.StartAsync();
        Assert.Equal("""{"data":{"books":[{"summary":"About Book 1"}]}}""", await server.TextAsync("{ books(first: 1) { summary } }"));
        var refused = await server.AskAsync("{ books(first: 1) { authorId } }");
        Assert.Equal(ErrorCodes.ValidationFailed, refused.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_resolver_can_see_what_is_selected_below_it()
    {
        await using var server = await LibraryServer.StartAsync();
        Assert.Equal("""{"data":{"selects":false,"shelf":{"room":"North","row":3}}}""", await server.TextAsync("{ selects shelf { room row } }"));
    }
}
