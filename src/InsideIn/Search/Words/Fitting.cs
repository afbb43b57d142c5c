namespace InsideIn.Search;

/// <summary>How closely a word must be what was typed.</summary>
public enum Closeness
{
    /// <summary>The same word.</summary>
    Whole,

    /// <summary>A word that begins so, or a compound with it inside.</summary>
    Part,

    /// <summary>A word that differs by one letter more, less or other, or by two that changed places.</summary>
    Nearly,
}

/// <summary>Whether words are what was typed.</summary>
public static class Fitting
{
    /// <summary>Where in the text the word is what was sought; null when it is not. Shape: the whole word, of a run the part.</summary>
    public static TextRange? Fit(Word sought, Word word, Closeness closeness)
    {
        if (sought.IsRun || word.IsRun)
        {
            var at = sought.IsRun && word.IsRun ? word.Folded.IndexOf(sought.Folded, StringComparison.Ordinal) : -1;
            return at < 0 ? null : new TextRange(word.Start + at, Math.Min(sought.Folded.Length, word.Length - at));
        }

        var fits = closeness switch
        {
            Closeness.Whole => word.Folded == sought.Folded,
            Closeness.Part => HasPart(word.Folded, sought.Folded),
            _ => HasPart(word.Folded, sought.Folded) || (sought.Folded.Length >= Grams.Part && IsOneSlipFrom(word.Folded, sought.Folded)),
        };
        return fits ? new TextRange(word.Start, word.Length) : null;
    }

    /// <summary>Whether one slip makes one word the other.</summary>
    public static bool IsOneSlipFrom(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        if (longer.Length - shorter.Length > 1)
        {
            return false;
        }

        var same = shorter.AsSpan().CommonPrefixLength(longer);
        return shorter.Length < longer.Length
            ? shorter.AsSpan(same).SequenceEqual(longer.AsSpan(same + 1))
            : same == shorter.Length || shorter.AsSpan(same + 1).SequenceEqual(longer.AsSpan(same + 1)) || HasSwapAt(shorter, longer, same);
    }

    private static bool HasPart(string word, string sought) =>
        sought.Length < Grams.ShortBeginning ? word == sought
        : word.StartsWith(sought, StringComparison.Ordinal)
            || (sought.Length >= Grams.Part && word.Length > Grams.FirstInside && word.IndexOf(sought, Grams.FirstInside, StringComparison.Ordinal) >= 0);

    private static bool HasSwapAt(string one, string other, int at) =>
        at + 1 < one.Length && one[at] == other[at + 1] && one[at + 1] == other[at] && one.AsSpan(at + 2).SequenceEqual(other.AsSpan(at + 2));
}

/// <summary>A part of a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="Length">How long it is.</param>
public readonly record struct TextRange(int Start, int Length);
