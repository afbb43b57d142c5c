using System.Globalization;
using System.Text;

namespace InsideIn.Pages;

/// <summary>The readable part of an address.</summary>
public static class Slug
{
    private const int LongestTitlePart = 60;
    private const int IdDigits = 8;

    /// <summary>
    /// The slug of a page: its first title in lower-case letters and digits, then the end of its id, <c>travel-costs-9f3a2c41</c>.
    /// The id keeps it apart from every other page, whether or not the writer may know of one with this title (rule R3).
    /// </summary>
    public static string Of(string title, Guid id)
    {
        var readable = new StringBuilder();
        foreach (var rune in title.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                readable.Append(Rune.ToLowerInvariant(rune));
            }
            else if (readable.Length > 0 && readable[^1] != '-' && Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark)
            {
                readable.Append('-');
            }

            if (readable.Length >= LongestTitlePart)
            {
                break;
            }
        }

        var ending = id.ToString("N")[^IdDigits..];
        return readable.ToString().Trim('-') is { Length: > 0 } words ? $"{words}-{ending}" : ending;
    }
}
