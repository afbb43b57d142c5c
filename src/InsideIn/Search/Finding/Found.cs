namespace InsideIn.Search;

/// <summary>Something that has what was sought.</summary>
/// <param name="Thing">The thing.</param>
/// <param name="Place">Where it stands in the result.</param>
/// <param name="InTitle">Where what was sought stands in its title.</param>
/// <param name="InText">Where it stands in its text.</param>
internal sealed record Found(Searchable Thing, Place Place, IReadOnlyList<TextRange> InTitle, IReadOnlyList<TextRange> InText)
{
    /// <summary>The thing as it was found in a part of the result; null where it does not belong there.</summary>
    public static Found? Of(Searchable thing, Question question, Stage stage, Cursor cursor)
    {
        var nearly = stage >= Stage.NearTitle;
        var title = question.Terms.Select(term => term.In(thing.TitleWords, nearly).ToList()).ToList();
        var isTitle = question.Terms.Count > 0 && title.All(ranges => ranges.Count > 0);
        if ((question.AuthorId is { } author && thing.AuthorId != author) || isTitle != stage is Stage.Title or Stage.NearTitle)
        {
            return null;
        }

        var text = question.Terms.Select(term => term.In(thing.TextWords, nearly).ToList()).ToList();
        return title.Zip(text).All(pair => pair.First.Count > 0 || pair.Second.Count > 0)
            ? new Found(thing, new Place(stage, cursor), InOrder(title), InOrder(text))
            : null;
    }

    /// <summary>The ranges in order, those that touch or overlap as one.</summary>
    private static List<TextRange> InOrder(IEnumerable<IEnumerable<TextRange>> ranges)
    {
        var ordered = new List<TextRange>();
        foreach (var range in ranges.SelectMany(some => some).OrderBy(range => range.Start))
        {
            if (ordered.Count > 0 && range.Start <= ordered[^1].Start + ordered[^1].Length)
            {
                var last = ordered[^1];
                ordered[^1] = last with { Length = Math.Max(last.Length, range.Start + range.Length - last.Start) };
            }
            else
            {
                ordered.Add(range);
            }
        }

        return ordered;
    }
}
