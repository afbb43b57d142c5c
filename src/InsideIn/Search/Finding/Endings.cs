namespace InsideIn.Search;

/// <summary>How words that somebody has begun to type may end.</summary>
internal static class Endings
{
    /// <summary>The words of the things that begin as typed, the one that most of them have first, as it is written in the first of them.</summary>
    public static IEnumerable<string> Of(Word typed, IEnumerable<Searchable> things) =>
        from word in things.SelectMany(WordsOf)
        where !word.Folded.Equals(typed.Folded, StringComparison.Ordinal) && word.Folded.StartsWith(typed.Folded, StringComparison.Ordinal)
        group word by word.Folded into same
        orderby same.Count() descending, same.Key
        select same.First().Written;

    /// <summary>Each word of a thing once.</summary>
    private static IEnumerable<(string Folded, string Written)> WordsOf(Searchable thing) =>
        In(thing.Title ?? "", thing.TitleWords).Concat(In(thing.Text, thing.TextWords)).DistinctBy(word => word.Folded);

    private static IEnumerable<(string Folded, string Written)> In(string text, IReadOnlyList<Word> words) =>
        words.Where(word => !word.IsRun).Select(word => (word.Folded, text.Substring(word.Start, word.Length)));
}
