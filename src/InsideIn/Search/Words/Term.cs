namespace InsideIn.Search;

/// <summary>One thing that must stand in a text: a word, or several side by side.</summary>
/// <param name="Words">The words, in order; at least one.</param>
/// <param name="IsPhrase">Whether it was put in quotes, so that each word must be the same. Otherwise the last one may be a part, and what is typed as one word is one.</param>
internal sealed record Term(IReadOnlyList<Word> Words, bool IsPhrase)
{
    /// <summary>Whether a slip may be forgiven in it.</summary>
    public bool MayBeNear => !IsPhrase && Words is [{ IsRun: false, Folded.Length: >= Grams.Part }];

    /// <summary>The parts of which a text has at least one that the term stands in: those of its longest word.</summary>
    public IEnumerable<string> Lookups(bool nearly)
    {
        var longest = Words.MaxBy(word => word.Folded.Length);
        return nearly && MayBeNear ? Grams.SoughtNearly(longest).Append(Grams.Sought(longest)).Distinct() : [Grams.Sought(longest)];
    }

    /// <summary>Where the term stands in a text. Shape: empty when it does not.</summary>
    public IEnumerable<TextRange> In(IReadOnlyList<Word> text, bool nearly)
    {
        for (var at = 0; at + Words.Count <= text.Count; at++)
        {
            if (FitAt(text, at, nearly) is { } range)
            {
                yield return range;
            }
        }
    }

    private TextRange? FitAt(IReadOnlyList<Word> text, int at, bool nearly)
    {
        TextRange? whole = null;
        for (var number = 0; number < Words.Count; number++)
        {
            var closeness = IsPhrase || number < Words.Count - 1 ? Closeness.Whole : nearly && MayBeNear ? Closeness.Nearly : Closeness.Part;
            if (Fitting.Fit(Words[number], text[at + number], closeness) is not { } fit)
            {
                return null;
            }

            whole = whole is { } begun ? new TextRange(begun.Start, fit.Start + fit.Length - begun.Start) : fit;
        }

        return whole;
    }
}
