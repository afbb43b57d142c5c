using System.Globalization;
using System.Text;

namespace InsideIn.People;

/// <summary>Names as keys: folded for sorting and search, and made into addresses.</summary>
public static class Names
{
    /// <summary>The most characters of a name that a search looks at.</summary>
    public const int LongestBeginning = 24;

    /// <summary>The name in lower case without accents, its words parted by one blank: <c>Zoë  Groß</c> gives <c>zoe gross</c>.</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var rune in name.Replace("ß", "ss", StringComparison.Ordinal).Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                folded.Append(Rune.ToLowerInvariant(rune));
            }
            else if (Rune.GetUnicodeCategory(rune) is not UnicodeCategory.NonSpacingMark && folded is not ([] or [.., ' ']))
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>Every beginning of a folded name at each of its words, and the empty one: what a person may have typed so far.</summary>
    public static IReadOnlyList<string> Beginnings(string folded) =>
    [
        "",
        .. Enumerable.Range(0, folded.Length)
            .Where(at => at == 0 || folded[at - 1] == ' ')
            .SelectMany(at => Enumerable.Range(1, Math.Min(LongestBeginning, folded.Length - at)).Select(length => folded.Substring(at, length)))
            .Distinct(),
    ];

    /// <summary>The key that a search for <paramref name="typed"/> looks up. Shape: empty finds everybody.</summary>
    public static string SearchKey(string? typed)
    {
        var folded = Fold(typed ?? "");
        return folded.Length <= LongestBeginning ? folded : folded[..LongestBeginning];
    }

    /// <summary>The name as a part of an address: <c>Ana Horvat</c> gives <c>ana.horvat</c> with a dot. Shape: empty when the name has no letter or digit of ASCII.</summary>
    public static string ToAddress(string name, char separator) =>
        string.Join(separator, string.Concat(Fold(name).Select(letter => char.IsAscii(letter) ? letter : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
