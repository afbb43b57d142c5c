using InsideIn.Search;

namespace InsideIn.Tests.Search;

/// <summary>How texts become words, and which words are what was typed.</summary>
public class WordsTests
{
    [Theory]
    [InlineData("Zoë  Groß", "zoe gross")]
    [InlineData("ÉTÉ à Łódź", "ete a lodz")]
    [InlineData("e\u0301te\u0301", "ete")]
    [InlineData("Ørsted, Æsir & ﬁnance", "orsted aesir finance")]
    [InlineData("don't stop-gap 24/7", "don t stop gap 24 7")]
    [InlineData("ΑΘΉΝΑ Привет", "αθηνα привет")]
    [InlineData("Q3報告です", "q3 報告です")]
    [InlineData("— … !", "")]
    public void Words_have_neither_case_nor_accents(string text, string folded) =>
        Assert.Equal(folded, string.Join(' ', Words.Of(text).Select(word => word.Folded)));

    [Fact]
    public void A_word_says_where_it_stands_in_the_text_as_it_was_written()
    {
        const string text = "Die Großen 😀 Übungen";

        Assert.Equal(["Die", "Großen", "Übungen"], Words.Of(text).Select(word => text.Substring(word.Start, word.Length)));
    }

    [Theory]
    [InlineData("urlaub", "Urlaubsantrag", true)]
    [InlineData("antrag", "Urlaubsantrag", true)]
    [InlineData("urlaubsantrag", "Urlaub", false)]
    [InlineData("url", "Urlaub", true)]
    [InlineData("ur", "Urlaub", false)]
    [InlineData("rlaub", "Urlaub", false)]
    [InlineData("会議", "来週の会議室", true)]
    [InlineData("議会", "来週の会議室", false)]
    [InlineData("회의", "회의실에서", true)]
    public void A_word_is_found_by_its_beginning_a_long_one_by_its_parts_and_a_run_by_any_two_signs(string typed, string written, bool isFound)
    {
        var (sought, word) = (Words.Of(typed).Single(), Words.Of(written).Single());

        Assert.Equal(isFound, Fitting.Fit(sought, word, Closeness.Part) is not null);
        Assert.True(!isFound || Grams.Of(word).Contains(Grams.Sought(sought)), "What fits must be proposed by the index.");
    }

    // Whatever fits is proposed: no slip in a word of five letters or more hides it.
    [Fact]
    public void Every_word_with_one_slip_is_proposed_and_fits()
    {
        var random = new Random(43);
        for (var round = 0; round < 4_000; round++)
        {
            var written = Letters(random, random.Next(Grams.Part, 16));
            var typed = WithSlip(written, random);
            if (typed.Length < Grams.Part)
            {
                continue;
            }

            Assert.True(Fitting.IsOneSlipFrom(written, typed), $"{typed} is one slip from {written}");
            Assert.True(Grams.SoughtNearly(Words.Of(typed).Single()).Intersect(Grams.Of(Words.Of(written).Single())).Any(), $"{typed} proposes {written}");
        }
    }

    [Theory]
    [InlineData("urlaub", "urlaub", true)]
    [InlineData("urlaub", "ulraub", true)]
    [InlineData("urlaub", "urlub", true)]
    [InlineData("urlaub", "urlaubs", true)]
    [InlineData("urlaub", "urlauf", true)]
    [InlineData("urlaub", "ulrabu", false)]
    [InlineData("urlaub", "rla", false)]
    [InlineData("urlaub", "burlau", false)]
    public void One_slip_is_one_letter_more_less_or_other_or_two_that_changed_places(string one, string other, bool isOne)
    {
        Assert.Equal(isOne, Fitting.IsOneSlipFrom(one, other));
        Assert.Equal(isOne, Fitting.IsOneSlipFrom(other, one));
    }

    private static string Letters(Random random, int count) => string.Concat(Enumerable.Range(0, count).Select(_ => (char)('a' + random.Next(26))));

    private static string WithSlip(string word, Random random)
    {
        var at = random.Next(word.Length - 1);
        return random.Next(4) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, Letters(random, 1)),
            2 => $"{word[..at]}{Letters(random, 1)}{word[(at + 1)..]}",
            _ => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
        };
    }
}
