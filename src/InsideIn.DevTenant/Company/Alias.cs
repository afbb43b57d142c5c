using System.Globalization;
using System.Text;

namespace InsideIn.DevTenant;

/// <summary>Turns a person's name into the plain letters of a mail address.</summary>
internal static class Alias
{
    private static readonly Dictionary<char, string> Letters = new()
    {
        ['ł'] = "l", ['ø'] = "o", ['æ'] = "ae", ['ß'] = "ss", ['đ'] = "d", ['ı'] = "i",
    };

    public static string From(string given, string family) => $"{Plain(given)}.{Plain(family)}";

    private static string Plain(string name)
    {
        var plain = new StringBuilder();
        foreach (var letter in name.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(letter))
                plain.Append(letter);
            else if (Letters.TryGetValue(letter, out var spelled))
                plain.Append(spelled);
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                plain.Append('-');
        }
        return plain.ToString();
    }
}
