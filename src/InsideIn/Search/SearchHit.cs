namespace InsideIn.Search;

/// <summary>Something that was found.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Title">What it is called, or the person's name; null where it has none.</param>
/// <param name="TitleHighlights">Where what was sought stands in the title.</param>
/// <param name="Snippet">The part of its text that has what was sought, or the beginning.</param>
/// <param name="WrittenAt">When it was written; of a person, when they came.</param>
public sealed record SearchHit(SearchType Type, string? Title, IReadOnlyList<TextRange> TitleHighlights, Snippet Snippet, DateTimeOffset WrittenAt)
{
    /// <summary>The thing's id.</summary>
    [GraphQLIgnore]
    internal Guid ThingId { get; private init; }

    /// <summary>Whose it is.</summary>
    [GraphQLIgnore]
    internal Guid AuthorId { get; private init; }

    /// <summary>The hit of what was found.</summary>
    internal static SearchHit Of(Found found) => new(found.Thing.Type, found.Thing.Title, found.InTitle, Snippet.Of(found.Thing.Text, found.InText), found.Thing.At)
    {
        ThingId = found.Thing.Id,
        AuthorId = found.Thing.AuthorId,
    };
}

/// <summary>A part of a text.</summary>
/// <param name="Text">The part, in one line, with an ellipsis where the text goes on.</param>
/// <param name="Highlights">Where in it what was sought stands, in UTF-16 units, in order.</param>
public sealed record Snippet(string Text, IReadOnlyList<TextRange> Highlights)
{
    private const int Longest = 200;
    private const int Before = 60;
    private const string Ellipsis = "…";

    /// <summary>The part around the first range; the beginning where there is none.</summary>
    public static Snippet Of(string text, IReadOnlyList<TextRange> ranges)
    {
        var start = ranges.Count == 0 || ranges[0].Start <= Before ? 0 : BlankBehind(text, ranges[0].Start - Before, ranges[0].Start);
        var end = text.Length - start <= Longest ? text.Length : BlankBefore(text, start + Longest, start + (Longest / 2));
        var lead = start > 0 ? Ellipsis : "";
        var shown = text[start..end].ReplaceLineEndings("\n").Replace('\n', ' ');
        return new Snippet(
            $"{lead}{shown}{(end < text.Length ? Ellipsis : "")}",
            [.. ranges.Where(range => range.Start >= start && range.Start + range.Length <= end).Select(range => range with { Start = range.Start - start + lead.Length })]);
    }

    private static int BlankBehind(string text, int at, int last)
    {
        var blank = text.IndexOf(' ', at, last - at);
        return Whole(text, blank < 0 ? at : blank + 1);
    }

    private static int BlankBefore(string text, int at, int first)
    {
        var blank = text.LastIndexOf(' ', at, at - first);
        return Whole(text, blank < 0 ? at : blank);
    }

    /// <summary>A place that parts no surrogate pair.</summary>
    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
