using System.Diagnostics;
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

    [Fact]
    public void Long_and_many_names_cost_little()
    {
        var fields = string.Join('\n', Enumerable.Range(0, 5_000).Select(number => $"{new string('a', 33)}{number:D5}: Int"));
        var schema = SchemaParser.Parse($"type Query {{ {fields} }}");
        var document = Parser.Parse($"{{ {string.Join(' ', Enumerable.Range(0, 10).Select(number => $"{new string('a', 37)}b{number}"))} {new string('a', 60_000)} }}");
        var spent = Stopwatch.StartNew();
        Assert.Equal(10, DocumentValidator.Validate(schema, document, new ValidationOptions { SuggestsNames = true }).Count);
        Assert.InRange(spent.ElapsedMilliseconds, 0, 1_000);
    }

    private static IReadOnlyList<ValidationError> Validate(string query, bool suggests) =>
        DocumentValidator.Validate(SchemaParser.Parse(Sdl), Parser.Parse(query), new ValidationOptions { SuggestsNames = suggests });
}
