using InsideIn.Kernel;

namespace InsideIn.Tests.Privacy;

/// <summary>Which words name a person, and which only look like it.</summary>
public class PseudonymTests
{
    private static readonly Pseudonym Who = new(Guid.Empty, ["Ann Lee", "ann@x.example", "ann.lee"], "Former colleague K7Q2M", "former.colleague.k7q2m", DateTimeOffset.UnixEpoch);

    [Theory]
    [InlineData("Ann Lee", "#")]
    [InlineData("ANN\n  lee's", "#'s")]
    [InlineData("(Ann Lee, ann@x.example)", "(#, #)")]
    [InlineData("@ann.lee", "@#")]
    [InlineData("Joann Lee", "Joann Lee")]
    [InlineData("Ann Leeson", "Ann Leeson")]
    [InlineData("Ann", "Ann")]
    [InlineData("mary.ann.lee", "mary.ann.lee")]
    public void A_name_is_replaced_where_it_stands_as_a_whole(string text, string expected) =>
        Assert.Equal(expected.Replace("#", Who.Name, StringComparison.Ordinal), Who.Replace(text));

    [Fact]
    public void A_text_that_names_nobody_stays_the_same_tree()
    {
        var text = RichText.Parse("Nobody is named.");

        Assert.Same(text, Who.Replace(text));
        Assert.Equal("By Former colleague K7Q2M", Who.Replace(RichText.Parse("By Ann Lee")).ToPlainText());
    }
}
