using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Tests.Language;

public class IgnoredTextTests
{
    [Theory] // L2
    [InlineData("\uFEFF{a}")]
    [InlineData("{\uFEFFa}")]
    [InlineData("{,,,a,,}")]
    [InlineData("{a} # the end")]
    [InlineData("# {b}\n{a}")]
    [InlineData("\t{ \r\n a # \U0001F600 \r}")]
    public void Marks_commas_blanks_and_comments_mean_nothing(string text) =>
        Assert.Equal("{\n  a\n}\n", SyntaxPrinter.Print(Parser.Parse(text)));

    [Theory] // L2
    [InlineData("{a\nb}", 2, 1)]
    [InlineData("{a\rb}", 2, 1)]
    [InlineData("{a\r\nb}", 2, 1)]
    [InlineData("{a\n\rb}", 3, 1)]
    [InlineData("{a\r\n\r\n  b}", 3, 3)]
    [InlineData("{a # comment\n b}", 2, 2)]
    [InlineData("{a b}", 1, 4)]
    [InlineData("{a(s: \"\"\"1\n2\r\n3\"\"\") b}", 3, 7)]
    public void Every_kind_of_line_end_counts_one_line(string text, int line, int column)
    {
        var operation = Assert.IsType<OperationDefinitionNode>(Assert.Single(Parser.Parse(text).Definitions));
        Assert.Equal(new Location(line, column), operation.SelectionSet.Selections[1].Location);
    }
}
