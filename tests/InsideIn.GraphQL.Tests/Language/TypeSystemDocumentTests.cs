using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Tests.Language;

public class TypeSystemDocumentTests
{
    [Theory]
    [InlineData("schema @a {\n  query: Q\n  mutation: M\n  subscription: S\n}")]
    [InlineData("scalar Url @specifiedBy(url: \"https://example.org\")")]
    [InlineData("type Post implements Node & Titled @a {\n  id: ID!\n  comments(first: Int = 3, kinds: [Kind!] = [GOOD, BAD]): [Comment!]! @deprecated\n}")]
    [InlineData("type Empty")]
    [InlineData("interface Titled implements Node {\n  title: String\n}")]
    [InlineData("union Found @a = Post | Comment")]
    [InlineData("union Nothing")]
    [InlineData("enum Kind @a {\n  GOOD\n  BAD @deprecated(reason: \"rude\")\n}")]
    [InlineData("input Filter @oneOf {\n  text: String = \"a\" @a\n  nested: Filter\n}")]
    [InlineData("directive @a(n: Int! = 1) repeatable on FIELD | OBJECT | ENUM_VALUE")]
    [InlineData("extend schema @a")]
    [InlineData("extend schema {\n  mutation: M\n}")]
    [InlineData("extend scalar Url @a")]
    [InlineData("extend type Post implements Titled")]
    [InlineData("extend type Post {\n  text: String\n}")]
    [InlineData("extend interface Node @a")]
    [InlineData("extend union Found = Event")]
    [InlineData("extend enum Kind {\n  UGLY\n}")]
    [InlineData("extend input Filter {\n  more: Int\n}")]
    [InlineData("\"\"\"What is said.\"\"\"\ntype Post {\n  \"\"\"Who\"\"\"\n  author(\n    \"\"\"Which\"\"\"\n    at: Int\n  ): Person\n\n  \"\"\"\n  Two\n  lines\n  \"\"\"\n  text: String\n}")]
    public void A_definition_prints_as_it_was_read(string text) => Assert.Equal(text + "\n", SyntaxPrinter.Print(Parser.Parse(text)));

    [Theory]
    [InlineData("type T implements & A & B { a: Int }", "type T implements A & B {\n  a: Int\n}\n")]
    [InlineData("union U = | A | B", "union U = A | B\n")]
    [InlineData("directive @d on | FIELD | QUERY", "directive @d on FIELD | QUERY\n")]
    public void A_leading_separator_means_nothing(string text, string printed) => Assert.Equal(printed, SyntaxPrinter.Print(Parser.Parse(text)));

    [Theory]
    [InlineData("type T { }", 1, 10)]
    [InlineData("type T { a }", 1, 12)]
    [InlineData("type T { a(): Int }", 1, 12)]
    [InlineData("enum E { }", 1, 10)]
    [InlineData("enum E { true }", 1, 10)]
    [InlineData("enum E { null }", 1, 10)]
    [InlineData("input I { }", 1, 11)]
    [InlineData("input I { a: Int = $v }", 1, 20)]
    [InlineData("union U = ", 1, 11)]
    [InlineData("union U = A |", 1, 14)]
    [InlineData("schema { }", 1, 10)]
    [InlineData("schema", 1, 7)]
    [InlineData("schema { other: Q }", 1, 10)]
    [InlineData("directive @d on NOWHERE", 1, 17)]
    [InlineData("directive @d", 1, 13)]
    [InlineData("directive d on FIELD", 1, 11)]
    [InlineData("extend type T", 1, 14)]
    [InlineData("extend schema", 1, 14)]
    [InlineData("extend scalar S", 1, 16)]
    [InlineData("extend directive @d on FIELD", 1, 8)]
    [InlineData("extend query { a }", 1, 8)]
    [InlineData("\"described\" extend type T { a: Int }", 1, 1)]
    [InlineData("type T implements { a: Int }", 1, 19)]
    [InlineData("type T implements A B { a: Int }", 1, 21)]
    public void A_misspelt_definition_is_refused_where_it_goes_wrong(string text, int line, int column)
    {
        var refused = Assert.Throws<SyntaxException>(() => Parser.Parse(text));
        Assert.Equal(new Location(line, column), refused.Location);
    }
}
