using System.Globalization;
using System.Text;

namespace InsideIn.Search;

/// <summary>A word of a text.</summary>
/// <param name="Folded">The word without case and accents.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 units.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="IsRun">Whether it is a run of a script that puts no blanks between words, such as Chinese: words are found anywhere in it.</param>
public readonly record struct Word(string Folded, int Start, int Length, bool IsRun);

/// <summary>Texts as their words.</summary>
public static class Words
{
    /// <summary>The most characters of a folded word; what is longer is cut.</summary>
    public const int LongestWord = 64;

    /// <summary>The words of a text, in order: letters and digits without case and accents, <c>ß</c> as <c>ss</c>; everything else parts them.</summary>
    public static IReadOnlyList<Word> Of(string text)
    {
        var words = new List<Word>();
        var folded = new StringBuilder();
        var (start, isRun, at) = (-1, false, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            var isLetter = Rune.IsLetterOrDigit(rune);
            var isMark = !isLetter && !rune.IsAscii && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            var belongs = start >= 0 && (isMark || (isLetter && isRun == IsOfRun(rune)));
            if (start >= 0 && !belongs)
            {
                Add(words, folded, start, at, isRun);
                start = -1;
            }

            if (isLetter && start < 0)
            {
                (start, isRun) = (at, IsOfRun(rune));
                folded.Clear();
            }

            if (isLetter || belongs)
            {
                Fold(rune, isRun, folded);
            }

            at += rune.Utf16SequenceLength;
        }

        if (start >= 0)
        {
            Add(words, folded, start, at, isRun);
        }

        return words;
    }

    private static void Add(List<Word> words, StringBuilder folded, int start, int end, bool isRun)
    {
        var kept = !isRun && folded.Length > LongestWord ? LongestWord : folded.Length;
        if (kept > 0)
        {
            words.Add(new Word(folded.ToString(0, kept), start, end - start, isRun));
        }
    }

    private static void Fold(Rune rune, bool isRun, StringBuilder folded)
    {
        if (rune.IsAscii)
        {
            folded.Append(char.ToLowerInvariant((char)rune.Value));
            return;
        }

        if (isRun)
        {
            folded.Append(rune.ToString().Normalize(NormalizationForm.FormKC));
            return;
        }

        foreach (var part in Rune.ToLowerInvariant(rune).ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(part) is not UnicodeCategory.NonSpacingMark)
            {
                folded.Append(Plain(part));
            }
        }
    }

    /// <summary>Letters that Unicode does not take apart, as people type them who do not have them.</summary>
    private static string Plain(Rune letter) => letter.Value switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' or 'ð' => "d",
        'ł' => "l",
        'ı' => "i",
        'þ' => "th",
        _ => Rune.ToLowerInvariant(letter).ToString(),
    };

    /// <summary>Whether the letter is of a script that puts no blanks between words. Source: the blocks of Unicode 16 for Thai, Lao, Myanmar, Khmer, Kana, Hangul and Han.</summary>
    private static bool IsOfRun(Rune letter) => letter.Value switch
    {
        < 0x0E00 => false,
        <= 0x0EFF => true,
        >= 0x1000 and <= 0x109F => true,
        >= 0x1780 and <= 0x17FF => true,
        0x3005 or (>= 0x3040 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) => true,
        (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) => true,
        >= 0xAC00 and <= 0xD7A3 => true,
        (>= 0xF900 and <= 0xFAFF) or (>= 0xFF66 and <= 0xFF9F) => true,
        >= 0x20000 and <= 0x3FFFF => true,
        _ => false,
    };
}
