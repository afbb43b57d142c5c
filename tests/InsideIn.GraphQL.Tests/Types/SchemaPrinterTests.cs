using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Tests.Types;

public class SchemaPrinterTests
{
    private const string Printed = """"
        """Where cheers are counted"""
        directive @count(step: Int! = 1) repeatable on FIELD | FIELD_DEFINITION

        input By @oneOf {
          id: ID
          name: String
        }

        """What a reader felt."""
        enum Cheer {
          LIKE

          """
          More than a like.

          Two paragraphs.
          """
          LOVE @deprecated
          SHRUG @deprecated(reason: "Say \"LIKE\".")
        }

        scalar Money @specifiedBy(url: "https://example.org/money")

        interface Node {
          id: ID!
        }

        type Post implements Node & Titled {
          id: ID!
          title: String
          cheers(first: Int = 3, kinds: [Cheer!] = [LIKE], by: By = { name: "a" }): [Cheer!]!

          """What it earned"""
          earned(
            """As ISO 4217"""
            currency: String! = "CHF"
          ): Money
        }

        type Query {
          node(id: ID!): Node
          found: Thing
        }

        union Thing = Post | Query

        interface Titled implements Node {
          id: ID!
          title: String
        }

        """";

    private static string Shuffled =>
        """"
        union Thing = Post | Query
        type Query { node(id: ID!): Node found: Thing }
        interface Titled implements Node { id: ID! title: String }
        interface Node { id: ID! }
        type Post implements Node & Titled { id: ID!, title: String, cheers(first: Int = 3, kinds: [Cheer!] = [LIKE], by: By = { name: "a" }): [Cheer!]! }
        extend type Post { "What it earned" earned("As ISO 4217" currency: String! = "CHF"): Money }
        scalar Money @specifiedBy(url: "https://example.org/money")
        "What a reader felt."
        enum Cheer { LIKE """
        More than a like.

        Two paragraphs.
        """ LOVE @deprecated SHRUG @deprecated(reason: "Say \"LIKE\".") }
        input By @oneOf { id: ID name: String }
        "Where cheers are counted"
        directive @count(step: Int! = 1) repeatable on FIELD_DEFINITION | FIELD
        """";

    [Fact] // T4
    public void A_schema_prints_the_same_whatever_order_it_was_written_in() => Assert.Equal(Printed, SchemaPrinter.Print(SchemaParser.Parse(Shuffled)));

    [Fact] // T1
    public void A_printed_schema_prints_itself() => Assert.Equal(Printed, SchemaPrinter.Print(SchemaParser.Parse(Printed)));

    [Fact]
    public void Roots_are_named_only_where_they_bear_other_names()
    {
        Assert.Equal("type Query {\n  a: Int\n}\n", SchemaPrinter.Print(SchemaParser.Parse("schema { query: Query } type Query { a: Int }")));
        Assert.StartsWith("schema {\n  query: Root\n}\n", SchemaPrinter.Print(SchemaParser.Parse("schema { query: Root } type Root { a: Int }")), StringComparison.Ordinal);
        Assert.StartsWith("schema {\n  query: Query\n}\n", SchemaPrinter.Print(SchemaParser.Parse("schema { query: Query } type Query { a: Int } type Mutation { a: Int }")), StringComparison.Ordinal);
        Assert.StartsWith("\"\"\"All of it\"\"\"\nschema {\n", SchemaPrinter.Print(SchemaParser.Parse("\"All of it\" schema { query: Query } type Query { a: Int }")), StringComparison.Ordinal);
    }

    [Fact]
    public void Scalars_of_the_engine_are_printed_with_their_specification()
    {
        var schema = new SchemaBuilder().Add(new ObjectType("Query", types => [new FieldDefinition { Name = "at", Type = types["DateTime!"] }])).Build();
        Assert.Contains("scalar DateTime @specifiedBy(url: \"https://www.rfc-editor.org/rfc/rfc3339\")", SchemaPrinter.Print(schema), StringComparison.Ordinal);
    }
}
