namespace InsideIn.Search;

/// <summary>
/// The parts by which words are looked up. A word is kept under its beginnings of three and five letters, a long one under each five letters inside it too, and one of middle length
/// under its two halves, for those who slip in the other. What is found by a part is held against the text itself (<see cref="Fitting"/>), so a part may stand for many words.
/// </summary>
public static class Grams
{
    /// <summary>The fewest letters that find longer words by their beginning.</summary>
    public const int ShortBeginning = 3;

    /// <summary>The letters of a part; so many find words by what is inside them, and are forgiven one slip.</summary>
    public const int Part = 5;

    /// <summary>Where the first part inside a word begins: no shorter word stands before it in a compound.</summary>
    public const int FirstInside = 4;

    /// <summary>From so many letters on the parts at both ends share none, so that one slip leaves one of them whole.</summary>
    private const int TwoParts = 2 * Part;

    /// <summary>The parts under which a word is kept.</summary>
    public static IEnumerable<string> Of(Word word) => word.IsRun ? Pairs(word.Folded) : OfLetters(word.Folded);

    /// <summary>The part under which every word is kept that a sought one fits.</summary>
    public static string Sought(Word sought) => sought.IsRun
        ? Pairs(sought.Folded).First()
        : sought.Folded[..Math.Min(sought.Folded.Length, sought.Folded.Length >= Part ? Part : ShortBeginning)];

    /// <summary>
    /// Parts under one of which every word of five letters or more is kept that differs from the sought one by one slip. A slip spoils one half of a word, and changes its length by one at most;
    /// where the letters on both sides of the middle changed places, the first half with them changed back is looked up as well.
    /// </summary>
    public static IEnumerable<string> SoughtNearly(Word sought)
    {
        var letters = sought.Folded;
        for (var length = Math.Max(Part, letters.Length - 1); length <= letters.Length + 1; length++)
        {
            var half = Math.Min(Part, length / 2);
            yield return Beginning(letters, length);
            yield return End(letters, length);
            if (length == letters.Length)
            {
                yield return Beginning($"{letters[..(half - 1)]}{letters[half]}", length);
            }
        }
    }

    private static IEnumerable<string> OfLetters(string letters)
    {
        if (letters.Length <= ShortBeginning)
        {
            return [letters];
        }

        if (letters.Length < Part)
        {
            return [letters[..ShortBeginning]];
        }

        string[] beginnings = [letters[..ShortBeginning], letters[..Part]];
        var inside = Enumerable.Range(FirstInside, Math.Max(0, letters.Length - Part - FirstInside + 1)).Select(at => letters.Substring(at, Part));
        return letters.Length < TwoParts ? [.. beginnings, .. inside, Beginning(letters, letters.Length), End(letters, letters.Length)] : [.. beginnings, .. inside];
    }

    /// <summary>The first half of a word of this length, as it is kept.</summary>
    private static string Beginning(string letters, int length) => length < TwoParts ? $"<{length}{letters[..(length / 2)]}" : letters[..Part];

    /// <summary>The second half of a word of this length, as it is kept.</summary>
    private static string End(string letters, int length) => length < TwoParts ? $">{length}{letters[^(length - (length / 2))..]}" : letters[^Part..];

    /// <summary>Each two signs that stand side by side; a sign that stands alone.</summary>
    private static IEnumerable<string> Pairs(string run) =>
        run.Length < 2 ? [run] : Enumerable.Range(0, run.Length - 1).Select(at => run.Substring(at, 2));
}
