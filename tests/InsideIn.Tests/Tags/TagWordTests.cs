using InsideIn.Kernel;
using InsideIn.Tags;

namespace InsideIn.Tests.Tags;

/// <summary>What is a tag, and which are the same.</summary>
public class TagWordTests
{
    [Theory]
    [InlineData("Lisbon", "lisbon")]
    [InlineData("CAFÉ", "cafe\u0301")]
    [InlineData("Straße", "STRASSE")]
    [InlineData("Ελλάδα", "ελλαδα")]
    [InlineData("İstanbul", "istanbul")]
    public void Case_and_accents_make_no_other_tag(string one, string other) => Assert.Equal(Tag.Named(one)!.Id, Tag.Named(other)!.Id);

    [Theory]
    [InlineData("हिन्दी", "हन्द")]
    [InlineData("office-move", "officemove")]
    [InlineData("q3", "q4")]
    public void Other_words_are_other_tags(string one, string other) => Assert.NotEqual(Tag.Named(one)!.Id, Tag.Named(other)!.Id);

    [Theory]
    [InlineData("#Lisbon", "Lisbon")]
    [InlineData(" Lisbon ", "Lisbon")]
    [InlineData("日本語", "日本語")]
    public void A_tag_is_named_with_its_sign_or_without(string typed, string name) => Assert.Equal(name, Tag.Named(typed)!.Name);

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("2026")]
    [InlineData("two words")]
    [InlineData("under_score")]
    [InlineData("123456789012345678901234567890123456789012345678901")]
    public void What_could_not_be_typed_as_a_tag_names_none(string typed) => Assert.Null(Tag.Named(typed));

    [Fact]
    public void A_text_has_each_tag_once_as_it_was_first_written()
    {
        var tags = TagWord.In(RichText.Parse("#Lisbon and #lisbon, then #Porto.\n\n> #LISBON again, `#code` not"));

        Assert.Equal([("lisbon", "Lisbon"), ("porto", "Porto")], tags.Select(tag => (tag.Word, tag.Spelling)));
    }
}
