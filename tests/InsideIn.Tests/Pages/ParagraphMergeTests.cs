using FsCheck;
using FsCheck.Fluent;
using InsideIn.Pages;

namespace InsideIn.Tests.Pages;

public class ParagraphMergeTests
{
    private const string Base = "one\n\ntwo\n\nthree\n\nfour";

    [Theory]
    [InlineData("ONE\n\ntwo\n\nthree\n\nfour", "one\n\ntwo\n\nthree\n\nFOUR", "ONE\n\ntwo\n\nthree\n\nFOUR")] // far apart
    [InlineData("one\n\nTWO\n\nthree\n\nfour", "one\n\ntwo\n\nTHREE\n\nfour", "one\n\nTWO\n\nTHREE\n\nfour")] // neighbours
    [InlineData("one\n\nthree\n\nfour", "one\n\ntwo\n\nthree\n\nfour\n\nfive", "one\n\nthree\n\nfour\n\nfive")] // one takes out, one adds
    [InlineData("zero\n\none\n\ntwo\n\nthree\n\nfour", "ONE\n\ntwo\n\nthree\n\nfour", "zero\n\nONE\n\ntwo\n\nthree\n\nfour")] // before a changed one
    [InlineData("one\n\n2\n\nthree\n\nfour", "one\n\n2\n\nthree\n\nfour", "one\n\n2\n\nthree\n\nfour")] // the same
    [InlineData("one\n\ntwo\n\nthree\n\nfour", "new", "new")] // only theirs
    public void Changes_of_different_paragraphs_come_together(string mine, string theirs, string merged) // R31
    {
        Assert.Equal(merged, ParagraphMerge.Merge(Base, mine, theirs));
        Assert.Equal(merged, ParagraphMerge.Merge(Base, theirs, mine));
    }

    [Theory]
    [InlineData("one\n\nTWO\n\nthree\n\nfour", "one\n\n2\n\nthree\n\nfour")] // the same paragraph
    [InlineData("one\n\nthree\n\nfour", "one\n\n2\n\nthree\n\nfour")] // taken out and changed
    [InlineData("one\n\ntwo\n\nthree\n\nfour\n\nfive", "one\n\ntwo\n\nthree\n\nfour\n\nfünf")] // added at the same place
    [InlineData("one\n\nTWO\n\nTHREE\n\nfour", "one\n\ntwo\n\nadded\n\nthree\n\nfour")] // added within what the other rewrote
    [InlineData("mine", "theirs")]
    public void Changes_of_the_same_paragraph_are_left_to_people(string mine, string theirs) // R31
    {
        Assert.Null(ParagraphMerge.Merge(Base, mine, theirs));
        Assert.Null(ParagraphMerge.Merge(Base, theirs, mine));
    }

    [Fact]
    public void Whatever_two_people_type_a_merger_holds_every_paragraph_that_either_added()
    {
        var texts = from words in Gen.ListOf(Gen.Elements("a", "b", "c", "d", "e", "f")) select words.Distinct().ToList();
        var cases = from basedOn in texts from mine in texts from theirs in texts select (basedOn, mine, theirs);

        Prop.ForAll(Arb.From(cases), some =>
        {
            var (basedOn, mine, theirs) = (Text(some.basedOn), Text(some.mine), Text(some.theirs));
            var merged = ParagraphMerge.Merge(basedOn, mine, theirs);
            var kept = merged?.Split("\n\n").ToHashSet();
            return (kept is null || some.mine.Concat(some.theirs).Except(some.basedOn).All(kept.Contains))
                && merged == ParagraphMerge.Merge(basedOn, theirs, mine)
                && ParagraphMerge.Merge(basedOn, mine, basedOn) == mine;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    private static string Text(IEnumerable<string> paragraphs) => string.Join("\n\n", paragraphs);
}
