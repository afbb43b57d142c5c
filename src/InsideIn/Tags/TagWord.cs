using System.Text;

namespace InsideIn.Tags;

/// <summary>A tag in a text.</summary>
/// <param name="Word">The folded word, by which it is told from others.</param>
/// <param name="Spelling">The word as it was written, without its <c>#</c>.</param>
public sealed record TagWord(string Word, string Spelling)
{
    private const char FirstAccent = '\u0300';
    private const char LastAccent = '\u036F';

    /// <summary>The tag's id.</summary>
    public Guid Id => IdOf(Word);

    /// <summary>The tags of a text, each once, in the order of being named; the first ten of them.</summary>
    public static IReadOnlyList<TagWord> In(RichText text) => [.. AllIn(text).Take(Tag.Most)];

    /// <summary>How many tags a text names.</summary>
    public static int CountIn(RichText text) => AllIn(text).Count();

    /// <summary>The word without case and accents. Signs that are no accents of letters, as the vowels of Hindi or Thai, stay.</summary>
    public static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var rune in word.Replace("ß", "ss", StringComparison.Ordinal).Normalize(NormalizationForm.FormD).EnumerateRunes().Where(rune => rune.Value is < FirstAccent or > LastAccent))
        {
            folded.Append(Rune.ToLowerInvariant(rune));
        }

        return folded.ToString().Normalize();
    }

    /// <summary>The id of the tag with a folded word.</summary>
    public static Guid IdOf(string word) => Ids.Of($"tag.{word}");

    private static IEnumerable<TagWord> AllIn(RichText text) =>
        text.Inlines.OfType<TagRun>().Select(run => new TagWord(Fold(run.Text[1..]), run.Text[1..])).DistinctBy(tag => tag.Word);
}
