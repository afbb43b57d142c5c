namespace InsideIn.Search;

/// <summary>
/// The parts by which words are looked up. A word is kept under its beginnings of three and five letters, a long one under parts of five letters inside it too, and one of middle
/// length under its end. What is found by a part is held against the text itself (<see cref="Fitting"/>), so a part may stand for many words.
/// </summary>
public static class Grams
{
    /// <summary>The fewest letters that find longer words by their beginning.</summary>
    public const int ShortBeginning = 3;

    /// <summary>The letters of a part; so many find words by what is inside them, and are forgiven one slip.</summary>
    public const int Part = 5;

    /// <summary>Where the first part inside a word begins: no shorter word stands before it in a compound.</summary>
    public const int FirstInside = 4;

    private const int ShortestCompound = FirstInside + Part;
    private const string End = "~";

    /// <summary>The parts under which a word is kept.</summary>
    public static IEnumerable<string> Of(Word word) => word.IsRun ? Pairs(word.Folded) : OfLetters(word.Folded);

    /// <summary>The part under which every word is kept that a sought one fits.</summary>
    public static string Sought(Word sought) => sought.IsRun
        ? Pairs(sought.Folded).First()
        : sought.Folded[..Math.Min(sought.Folded.Length, sought.Folded.Length >= Part ? Part : ShortBeginning)];

    /// <summary>
    /// Parts under one of which every word is kept that differs from the sought one by one slip: a slip spoils its beginning or its end, not both,
    /// and where two letters in the middle changed places, the beginning with them changed back is looked up as well.
    /// </summary>
    public static IEnumerable<string> SoughtNearly(Word sought)
    {
        var letters = sought.Folded;
        yield return letters[..ShortBeginning];
        yield return $"{letters[..(ShortBeginning - 1)]}{letters[ShortBeginning]}";
        yield return End + letters[^2..];
        yield return End + letters[^ShortBeginning..];
        if (letters.Length >= ShortestCompound - 1)
        {
            yield return letters[^Part..];
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
        return letters.Length < ShortestCompound
            ? beginnings.Append(End + letters[^Math.Min(ShortBeginning, letters.Length - ShortBeginning)..])
            : beginnings.Concat(Enumerable.Range(FirstInside, letters.Length - ShortestCompound + 1).Select(at => letters.Substring(at, Part)));
    }

    /// <summary>Each two signs that stand side by side; a sign that stands alone.</summary>
    private static IEnumerable<string> Pairs(string run) =>
        run.Length < 2 ? [run] : Enumerable.Range(0, run.Length - 1).Select(at => run.Substring(at, 2));
}
