using System.Globalization;
using System.Text.RegularExpressions;

namespace InsideIn.Kernel;

/// <summary>
/// What the signs of the markup mean, for the reader and the writer of it alike.
/// Source: a subset of CommonMark 0.31 (headings, lists, quotes, fenced code, emphasis with <c>*</c>, links), with mentions, tags and files beside it;
/// where it differs, it is so that every tree has a source and every source one tree.
/// </summary>
internal static partial class Markup
{
    /// <summary>The signs before which backslashes count: one takes a sign's meaning away, two stand for one.</summary>
    public const string Special = "*~`[]#@!:";

    private const int ShortestTag = 2;
    private const int LongestTag = 50;

    /// <summary>Whether the line begins a block of its own.</summary>
    public static bool BeginsBlock(string line) => Beginning().IsMatch(line);

    /// <summary>The line as text, where it would begin a block.</summary>
    public static string Escaped(string line) => EscapedBeginning().IsMatch(line) ? "\\" + line : line;

    /// <summary>The line without the backslash that keeps it from beginning a block.</summary>
    public static string Unescaped(string line) => line.StartsWith('\\') && EscapedBeginning().IsMatch(line) ? line[1..] : line;

    /// <summary>The level of a heading and where its words begin.</summary>
    public static bool IsHeading(string line, out int level)
    {
        level = line.StartsWith("## ", StringComparison.Ordinal) ? 2 : line.StartsWith("# ", StringComparison.Ordinal) ? 1 : 0;
        return level > 0;
    }

    /// <summary>Whether the line belongs to a quote.</summary>
    public static bool IsQuoted(string line) => QuoteMark().IsMatch(line);

    /// <summary>Whether the line is a point of a list: its number, or null for a point without, and its words.</summary>
    public static bool IsItem(string line, out int? number, out string words)
    {
        var match = ItemMark().Match(line);
        number = match.Groups[1].Success ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;
        words = match.Success ? line[match.Length..].TrimStart() : "";
        return match.Success;
    }

    /// <summary>Whether the line opens code: the length of its fence and the language.</summary>
    public static bool IsFence(string line, out int length, out string? language)
    {
        var match = FenceMark().Match(line);
        length = match.Groups[1].Length;
        language = match.Groups[2].Length > 0 ? match.Groups[2].Value : null;
        return match.Success;
    }

    /// <summary>Whether the words can name a language behind a fence.</summary>
    public static bool IsLanguage(string words) => IsFence("```" + words, out _, out var language) && language == words;

    /// <summary>The tag that begins at a <c>#</c>. Shape: 0 signs where none does; with the <c>#</c> otherwise.</summary>
    public static int TagLength(string text, int at)
    {
        if (at > 0 && (IsInTag(text[at - 1]) || text[at - 1] is '_' or '#' or '&' or '/' or '-'))
        {
            return 0;
        }

        var end = at + 1;
        while (end < text.Length && (IsInTag(text[end]) || (text[end] == '-' && end > at + 1 && end + 1 < text.Length && IsInTag(text[end + 1]))))
        {
            end++;
        }

        var words = text.AsSpan((at + 1)..end);
        var isFollowed = end < text.Length && text[end] == '_';
        return !isFollowed && words.Length is >= ShortestTag and <= LongestTag && words.ContainsAnyExceptInRange('0', '9') && HasLetter(words) ? end - at : 0;
    }

    /// <summary>Where a run of one sign ends.</summary>
    public static int RunEnd(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] == text[at])
        {
            end++;
        }

        return end;
    }

    private static bool IsInTag(char sign) => char.IsLetterOrDigit(sign) || char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool HasLetter(ReadOnlySpan<char> words)
    {
        foreach (var sign in words)
        {
            if (char.IsLetter(sign))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"^(?:#{1,2} |>+(?: |$)|[-*•] |(?:0|[1-9][0-9]{0,3})[.)] |-{3,}$|`{3,}[A-Za-z0-9+#._-]{0,20}$)", RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"^\\*(?:#{1,2} |>+(?: |$)|[-*•] |(?:0|[1-9][0-9]{0,3})[.)] |-{3,}$|`{3,}[A-Za-z0-9+#._-]{0,20}$)", RegexOptions.CultureInvariant)]
    private static partial Regex EscapedBeginning();

    [GeneratedRegex("^>+(?: |$)", RegexOptions.CultureInvariant)]
    private static partial Regex QuoteMark();

    [GeneratedRegex("^(?:[-*•]|(0|[1-9][0-9]{0,3})[.)]) +", RegexOptions.CultureInvariant)]
    private static partial Regex ItemMark();

    [GeneratedRegex("^(`{3,})([A-Za-z0-9+#._-]{0,20})$", RegexOptions.CultureInvariant)]
    private static partial Regex FenceMark();
}
