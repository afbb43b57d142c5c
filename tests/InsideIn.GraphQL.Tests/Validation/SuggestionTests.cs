using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Tests.Library;
using InsideIn.GraphQL.Types;
using InsideIn.GraphQL.Validation;

namespace InsideIn.GraphQL.Tests.Validation;

public sealed class SuggestionTests
{
    private const string Sdl = """
        type Query { book(title: String, author: String): Book, books(genre: Genre, by: Sort): [Book!] }
        type Book { title: String, titles: [String!], tile: Int, pages: Int }
        input Sort { ascending: Boolean, descending: Boolean }
        enum Genre { FICTION, NON_FICTION }
        directive @trace on FIELD
        """;

    [Theory]
    [InlineData("{ book { titel } }", """Type "Book" has no field "titel". Did you mean "title", "tile" or "titles"?""")]
    [InlineData("{ book { Pages } }", """Type "Book" has no field "Pages". Did you mean "pages"?""")]
    [InlineData("{ book { tiel } }", """Type "Book" has no field "tiel". Did you mean "tile" or "title"?""")]
    [InlineData("{ book { isbn } }", """Type "Book" has no field "isbn".""")]
    [InlineData("{ book(titel: \"a\") { pages } }", """Field "Query.book" has no argument "titel". Did you mean "title"?""")]
    [InlineData("{ books(genre: FICTON) { pages } }", """Value "FICTON" does not exist in enum "Genre". Did you mean "FICTION"?""")]
    [InlineData("{ books(by: { ascendin: true }) { pages } }", "\"Sort\" has no field \"ascendin\". Did you mean \"ascending\" or \"descending\"?")]
    [InlineData("{ book { ... on Bok { pages } } }", """There is no type "Bok". Did you mean "Book"?""")]
    [InlineData("{ book { pages @trac } }", """There is no directive "@trac". Did you mean "trace"?""")]
    public void Names_that_are_alike_are_proposed_where_they_may_be_told(string query, string message)
    {
        Assert.Equal(message, Validate(query, suggests: true)[0].Message);
        Assert.Equal(message.Split(" Did you mean")[0], Validate(query, suggests: false)[0].Message);
    }

    [Theory]
    [InlineData("Development", true)]
    [InlineData("Testing", false)]
    [InlineData("Production", false)]
    public async Task A_server_proposes_names_in_development_only(string environment, bool proposes)
    {
        await using var server = await LibraryServer.StartAsync(environment: environment);
        Assert.Equal(proposes, (await server.TextAsync("{ whos }")).Contains("Did you mean", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(40, true)]
    [InlineData(41, false)]
    public void Longer_names_are_compared_with_nothing(int length, bool proposes)
    {
        var schema = SchemaParser.Parse($"type Query {{ {new string('a', 39)}: Int }}");

        Assert.Equal(proposes, Message(schema, $"{{ {new string('a', length)} }}").Contains("Did you mean", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(199, true)]
    [InlineData(200, false)]
    public void Only_so_many_names_are_looked_at(int before, bool proposes)
    {
        var schema = SchemaParser.Parse($"type Query {{ {string.Join(' ', Enumerable.Range(0, before).Select(number => $"unlike{number}: Int"))} title: Int }}");

        Assert.Equal(proposes, Message(schema, "{ titel }").Contains("Did you mean", StringComparison.Ordinal));
    }

    private static string Message(Schema schema, string query) =>
        DocumentValidator.Validate(schema, Parser.Parse(query), new ValidationOptions { SuggestsNames = true })[0].Message;

    private static IReadOnlyList<ValidationError> Validate(string query, bool suggests) =>
        DocumentValidator.Validate(SchemaParser.Parse(Sdl), Parser.Parse(query), new ValidationOptions { SuggestsNames = suggests });
}
