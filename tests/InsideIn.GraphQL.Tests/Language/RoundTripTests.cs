using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Tests.Language;

public class RoundTripTests
{
    [Theory]
    [InlineData("{a}", "{\n  a\n}\n")]
    [InlineData("query{a}", "{\n  a\n}\n")]
    [InlineData("query Q{a}", "query Q {\n  a\n}\n")]
    [InlineData("query($a:Int){b}", "query ($a: Int) {\n  b\n}\n")]
    [InlineData("mutation @d{a}", "mutation @d {\n  a\n}\n")]
    [InlineData("{x:a(b:{c:[1,$d]})@e{...F,...on T{g}...@h{i}}}", "{\n  x: a(b: { c: [1, $d] }) @e {\n    ...F\n    ... on T {\n      g\n    }\n    ... @h {\n      i\n    }\n  }\n}\n")]
    [InlineData("\"d\"query Q(\"v\"$a:Int=1@x){b}", "\"d\"\nquery Q(\"v\" $a: Int = 1 @x) {\n  b\n}\n")]
    public void A_document_prints_in_one_canonical_way(string text, string printed) => Assert.Equal(printed, SyntaxPrinter.Print(Parser.Parse(text)));

    [Fact]
    public void A_random_document_means_the_same_after_printing()
    {
        for (var seed = 1; seed <= 500; seed++)
        {
            var document = new RandomDocument(seed).Next();
            var printed = SyntaxPrinter.Print(document);
            var again = SyntaxPrinter.Print(Parser.Parse(printed, ParserOptions.Trusted));
            Assert.True(printed == again, $"Seed {seed} gave\n{printed}\nand then\n{again}");
        }
    }

    [Fact]
    public void A_random_string_is_the_same_after_printing_in_both_spellings()
    {
        for (var seed = 1; seed <= 2_000; seed++)
        {
            var value = new RandomDocument(seed).Text();
            foreach (var isBlock in new[] { false, true })
            {
                var printed = SyntaxPrinter.Print(new StringValueNode(value) { IsBlock = isBlock });
                var read = Assert.IsType<StringValueNode>(Parser.ParseValue(printed));
                Assert.True(value == read.Value, $"Seed {seed}: {printed} gave \"{read.Value}\" for \"{value}\".");
            }
        }
    }

    [Fact]
    public void A_described_definition_keeps_its_text_at_every_depth()
    {
        for (var seed = 1; seed <= 500; seed++)
        {
            var text = new RandomDocument(seed).Text();
            var description = new StringValueNode(text) { IsBlock = true };
            var argument = new InputValueDefinitionNode { Name = new NameNode("a"), Type = new NamedTypeNode("Int"), Description = description };
            var field = new FieldDefinitionNode { Name = new NameNode("f"), Type = new NamedTypeNode("Int"), Description = description, Arguments = [argument] };
            var type = new ObjectTypeDefinitionNode { Name = new NameNode("T"), Description = description, Fields = [field] };

            var read = Assert.IsType<ObjectTypeDefinitionNode>(Parser.Parse(SyntaxPrinter.Print(new DocumentNode { Definitions = [type] })).Definitions[0]);

            Assert.True(
                (text, text, text) == (read.Description?.Value, read.Fields[0].Description?.Value, read.Fields[0].Arguments[0].Description?.Value),
                $"Seed {seed}: \"{text}\" came back as\n{SyntaxPrinter.Print(read)}");
        }
    }
}
