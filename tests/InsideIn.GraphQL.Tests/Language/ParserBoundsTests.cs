using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Tests.Language;

public class ParserBoundsTests
{
    private static readonly ParserOptions Long = new() { MaxLength = int.MaxValue, MaxTokens = int.MaxValue };

    public static TheoryData<string, string> Nestings => new()
    {
        { "{a", "}" },
        { "{... ", "}" },
        { "{a(b:[", "])}" },
        { "query($a:[", "]){a}" },
    };

    [Theory]
    [MemberData(nameof(Nestings))]
    public void Nesting_is_taken_up_to_the_limit_and_not_beyond(string open, string close)
    {
        ArgumentNullException.ThrowIfNull(open);
        var options = Long with { MaxNesting = 10 };
        Assert.Null(Record.Exception(() => Parser.Parse(Nested(10, open, close), options)));
        var refused = Assert.Throws<SyntaxException>(() => Parser.Parse(Nested(11, open, close), options));
        Assert.Equal("nesting", refused.Limit);
    }

    [Theory] // L8
    [InlineData("[", 1_500_000)]
    [InlineData("{a", 10_000)]
    [InlineData("{a(b:[", 1)]
    public void Endless_nesting_is_an_ordinary_error_and_quick(string unit, int times)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var text = string.Concat(Enumerable.Repeat(unit, times)) + new string('[', 500_000);
        foreach (var options in new[] { ParserOptions.Default, Long, ParserOptions.Trusted })
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Throws<SyntaxException>(() => Parser.Parse(text, options));
            // What went on to the end of two million signs would make a node of each.
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4_000_000);
        }
    }

    [Theory] // L8
    [InlineData("{a(b:")]
    [InlineData("{a(b:{c:")]
    [InlineData("query($a:")]
    [InlineData("type T{a:")]
    public void The_deepest_allowed_document_leaves_the_stack_whole(string head)
    {
        var text = head + new string('[', ParserOptions.DeepestNesting + 1);
        var refused = Assert.Throws<SyntaxException>(() => Parser.Parse(text, ParserOptions.Trusted));
        Assert.Equal("nesting", refused.Limit);
    }

    [Fact]
    public void Tokens_are_taken_up_to_the_limit_and_not_beyond()
    {
        var options = Long with { MaxTokens = 5 };
        Assert.Null(Record.Exception(() => Parser.Parse("{a b c} # and a comment", options)));
        var refused = Assert.Throws<SyntaxException>(() => Parser.Parse("{a b c d}", options));
        Assert.Equal("tokens", refused.Limit);
    }

    [Fact]
    public void Characters_are_taken_up_to_the_limit_and_not_beyond()
    {
        var options = new ParserOptions { MaxLength = 5 };
        Assert.Null(Record.Exception(() => Parser.Parse("{a b}", options)));
        var refused = Assert.Throws<SyntaxException>(() => Parser.Parse("{a bc}", options));
        Assert.Equal("document", refused.Limit);
    }

    [Fact]
    public void The_limits_are_those_of_production_unless_told_otherwise() =>
        Assert.Equal((4_000, 65_536, 64), (ParserOptions.Default.MaxTokens, ParserOptions.Default.MaxLength, ParserOptions.Default.MaxNesting));

    [Theory]
    [InlineData(0)]
    [InlineData(ParserOptions.DeepestNesting + 1)]
    public void Nobody_can_allow_nesting_that_endangers_the_stack(int levels) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ParserOptions { MaxNesting = levels });

    // The text whose deepest place has as many levels as asked: the head may bring one or two of its own.
    private static string Nested(int levels, string open, string close)
    {
        if (open.StartsWith("{a(", StringComparison.Ordinal)) return "{a(b:" + new string('[', levels - 1) + new string(']', levels - 1) + ")}";
        if (open.StartsWith('q')) return "query($a:" + new string('[', levels) + "Int" + new string(']', levels) + "){a}";
        return string.Concat(Enumerable.Repeat(open, levels - 1)) + "{a}" + string.Concat(Enumerable.Repeat(close, levels - 1));
    }
}
