using System.Globalization;
using System.Text.RegularExpressions;

namespace InsideIn.Search;

/// <summary>
/// What a person typed to find something: words that must all stand in a text, phrases in quotes, and what narrows the search:
/// <c>from:</c> a person, <c>in:</c> a group, <c>type:</c>, <c>after:</c> and <c>before:</c> a day.
/// </summary>
internal sealed partial record SearchQuery
{
    /// <summary>The most characters.</summary>
    public const int LongestText = 200;

    /// <summary>The most words, those of phrases included.</summary>
    public const int MostWords = 12;

    /// <summary>What must stand in a text.</summary>
    public IReadOnlyList<Term> Terms { get; private init; } = [];

    /// <summary>The handle of whose texts are meant; null for everybody's.</summary>
    public string? From { get; private init; }

    /// <summary>The slug of the group in which to look; null for all.</summary>
    public string? In { get; private init; }

    /// <summary>The one type to find; null for all.</summary>
    public SearchType? Type { get; private init; }

    /// <summary>The first day of writing, UTC; null for no bound.</summary>
    public DateOnly? After { get; private init; }

    /// <summary>The day before which it was written, UTC; null for no bound.</summary>
    public DateOnly? Before { get; private init; }

    /// <summary>Reads what was typed, or says why it cannot be searched for. What looks like an operator and is none is a word.</summary>
    public static (SearchQuery? Query, SearchRefusal? Refusal) Parse(string text)
    {
        if (text.Length > LongestText)
        {
            return (null, SearchRefusal.TooLong(text.Length));
        }

        var query = new SearchQuery();
        foreach (Match part in Parts().Matches(text))
        {
            var (next, refusal) = part.Groups["name"].Success
                ? query.Narrow(part.Groups["name"].Value.ToLowerInvariant(), part.Groups["value"].Value.Trim('"'))
                : (query.With(part.Groups["phrase"].Success ? part.Groups["phrase"].Value : part.Value, part.Groups["phrase"].Success), null);
            if (refusal is not null)
            {
                return (null, refusal);
            }

            query = next!;
        }

        var words = query.Terms.Sum(term => term.Words.Count);
        return words > MostWords ? (null, SearchRefusal.TooManyWords(words))
            : words == 0 && query.From is null ? (null, SearchRefusal.Empty)
            : (query, null);
    }

    private SearchQuery With(string text, bool isPhrase) => Words.Of(text) is { Count: > 0 } words ? this with { Terms = [.. Terms, new Term(words, isPhrase)] } : this;

    private (SearchQuery? Query, SearchRefusal? Refusal) Narrow(string name, string value) => name switch
    {
        _ when value.Length == 0 => (null, SearchRefusal.NoValue(name)),
        "from" => (this with { From = value.TrimStart('@').ToLowerInvariant() }, null),
        "in" => (this with { In = value.ToLowerInvariant() }, null),
        "type" => Enum.GetValues<SearchType>().Where(type => type.ToString().Equals(value, StringComparison.OrdinalIgnoreCase)).ToList() is [var type]
            ? (this with { Type = type }, null)
            : (null, SearchRefusal.UnknownType(value)),
        _ when !DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) => (null, SearchRefusal.BadDay(name, value)),
        "after" => (this with { After = DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture) }, null),
        _ => (this with { Before = DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture) }, null),
    };

    [GeneratedRegex("""(?<!\S)(?<name>from|in|type|before|after):(?<value>"[^"]*"?|\S*)|"(?<phrase>[^"]*)"?|[^\s"]+""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Parts();
}
