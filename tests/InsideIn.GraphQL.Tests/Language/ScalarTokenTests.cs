using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Tests.Language;

public class ScalarTokenTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("9")]
    [InlineData("-1234567890123456789012345")]
    public void A_whole_number_keeps_its_spelling(string text) =>
        Assert.Equal(text, Assert.IsType<IntValueNode>(Parser.ParseValue(text)).Value);

    [Theory]
    [InlineData("1.0")]
    [InlineData("-1.25")]
    [InlineData("1e3")]
    [InlineData("1E+3")]
    [InlineData("0.5e-10")]
    public void A_number_with_fraction_or_exponent_keeps_its_spelling(string text) =>
        Assert.Equal(text, Assert.IsType<FloatValueNode>(Parser.ParseValue(text)).Value);

    [Theory] // L1
    [InlineData("01", 2)]
    [InlineData("00", 2)]
    [InlineData("1.", 3)]
    [InlineData("1.e1", 3)]
    [InlineData("1.a", 3)]
    [InlineData("1a", 2)]
    [InlineData("0x1", 2)]
    [InlineData("1_000", 2)]
    [InlineData("1.5.2", 4)]
    [InlineData("1e", 3)]
    [InlineData("1e+", 4)]
    [InlineData("1.0e2.5", 6)]
    [InlineData("-", 2)]
    [InlineData("-a", 2)]
    [InlineData("+1", 1)]
    [InlineData(".5", 1)]
    public void A_misspelt_number_is_refused_where_it_goes_wrong(string text, int column)
    {
        var refused = Assert.Throws<SyntaxException>(() => Parser.ParseValue(text));
        Assert.Equal(new Location(1, column), refused.Location);
    }

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"plain\"", "plain")]
    [InlineData("\" spaces \"", " spaces ")]
    [InlineData("\"# no comment\"", "# no comment")]
    [InlineData("\"\\\" \\\\ \\/ \\b \\f \\n \\r \\t\"", "\" \\ / \b \f \n \r \t")]
    [InlineData("\"\\u0041\\u00e9\"", "Aé")]
    [InlineData("\"\\u{41}\\u{1F600}\\u{00000041}\"", "A\U0001F600A")]
    [InlineData("\"\\u{0}\"", "\0")]
    [InlineData("\"\\uD83D\\uDE00\"", "\U0001F600")]
    [InlineData("\"\U0001F600 é 漢\"", "\U0001F600 é 漢")]
    [InlineData("\"\t tab\"", "\t tab")]
    public void A_string_gives_what_its_escapes_mean(string text, string value)
    {
        var node = Assert.IsType<StringValueNode>(Parser.ParseValue(text));
        Assert.Equal(value, node.Value);
        Assert.False(node.IsBlock);
    }

    [Theory] // L1
    [InlineData("\"", 2)]
    [InlineData("\"no end", 8)]
    [InlineData("\"line\nend\"", 6)]
    [InlineData("\"line\rend\"", 6)]
    [InlineData("\"\\x\"", 2)]
    [InlineData("\"\\u12\"", 2)]
    [InlineData("\"\\uXYZA\"", 2)]
    [InlineData("\"\\u+123\"", 2)]
    [InlineData("\"\\u{}\"", 2)]
    [InlineData("\"\\u{XY}\"", 2)]
    [InlineData("\"\\u{110000}\"", 2)]
    [InlineData("\"\\u{D800}\"", 2)]
    [InlineData("\"\\u{FFFFFFFFF}\"", 2)]
    [InlineData("\"\\u{41\"", 2)]
    [InlineData("\"\\uD83D\"", 2)]
    [InlineData("\"\\uDE00\"", 2)]
    [InlineData("\"\\uD83D\\uD83D\"", 2)]
    [InlineData("\"a\\uD83Dx\"", 3)]
    public void A_broken_string_is_refused_where_it_breaks(string text, int column)
    {
        var refused = Assert.Throws<SyntaxException>(() => Parser.ParseValue(text));
        Assert.Equal(new Location(1, column), refused.Location);
    }

    [Fact] // L1: half a surrogate pair is no Unicode scalar value, wherever it stands. Attributes cannot hold such texts.
    public void A_lone_surrogate_in_the_text_is_refused()
    {
        foreach (var text in new[] { "\"a\uD83D\"", "\"a\uDE00\"", "\"a\uD83Db\"", "\"\"\"a\uD83D\"\"\"", "1 # a\uDE00", "\uD83D" })
            Assert.Throws<SyntaxException>(() => Parser.ParseValue(text));
    }

    [Theory] // L1
    [InlineData("\u0007", "U+0007")]
    [InlineData("\0", "U+0000")]
    [InlineData("\u00a0", "U+00A0")]
    [InlineData("é", "U+00E9")]
    [InlineData("?", "`?`")]
    [InlineData("..", "`.`")]
    public void A_character_that_begins_no_token_is_named(string text, string shown)
    {
        var refused = Assert.Throws<SyntaxException>(() => Parser.ParseValue(text));
        Assert.Contains(shown, refused.Message, StringComparison.Ordinal);
    }

    [Theory] // L3
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"\"one line\"\"\"", "one line")]
    [InlineData("\"\"\" keeps edges of one line \"\"\"", " keeps edges of one line ")]
    [InlineData("\"\"\"\n  a\n    b\n  c\n\"\"\"", "a\n  b\nc")]
    [InlineData("\"\"\"first\n    second\n      third\"\"\"", "first\nsecond\n  third")]
    [InlineData("\"\"\"\n\n   \n  a\n\n  b\n \t \n\"\"\"", "a\n\nb")]
    [InlineData("\"\"\"\r\n  a\r\n  b\r  c\"\"\"", "a\nb\nc")]
    [InlineData("\"\"\"\n\ta\n\t b\n\"\"\"", "a\n b")]
    [InlineData("\"\"\"a \\\"\"\" b\"\"\"", "a \"\"\" b")]
    [InlineData("\"\"\"no \\n escape \\u0041\"\"\"", "no \\n escape \\u0041")]
    [InlineData("\"\"\"a \"quoted\" word\"\"\"", "a \"quoted\" word")]
    [InlineData("\"\"\"   \n   \n\"\"\"", "")]
    public void A_block_string_loses_blank_edges_and_common_indentation(string text, string value)
    {
        var node = Assert.IsType<StringValueNode>(Parser.ParseValue(text));
        Assert.Equal(value, node.Value);
        Assert.True(node.IsBlock);
    }

    [Fact]
    public void A_block_string_without_end_is_refused_at_the_end()
    {
        var refused = Assert.Throws<SyntaxException>(() => Parser.ParseValue("\"\"\"a\nb\"\""));
        Assert.Equal(new Location(2, 4), refused.Location);
    }
}
