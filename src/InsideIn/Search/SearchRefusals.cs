namespace InsideIn.Search;

/// <summary>Why a search was not done.</summary>
/// <param name="Code">A stable code.</param>
/// <param name="Message">What was found, and what is allowed.</param>
public sealed record SearchRefusal(string Code, string Message) : IError
{
    /// <summary>How many characters or words the search has; null where that is not what is wrong.</summary>
    public int? Count { get; private init; }

    /// <summary>How many it may have; null where that is not what is wrong.</summary>
    public int? Limit { get; private init; }

    /// <summary>The part of the search that is not understood, as it was typed; null where it is not a part.</summary>
    public string? Part { get; private init; }

    internal static readonly SearchRefusal Empty = new("SEARCH_EMPTY", "The search names no word; it needs one, or 'from:' and a person.");

    internal static readonly SearchRefusal UnknownPerson = new("SEARCH_UNKNOWN_PERSON", "'from:' names nobody of the network; expected is a person's name in addresses, such as from:ana.horvat.");

    /// <summary>Unknown and none of the viewer's business are one answer (rule R2).</summary>
    internal static readonly SearchRefusal UnknownGroup = new("SEARCH_UNKNOWN_GROUP", "'in:' names no group that you may read; expected is a group's name in addresses, such as in:travel-costs.");

    internal static SearchRefusal TooLong(int length) =>
        new("SEARCH_TOO_LONG", $"The search has {length} characters; at most {SearchQuery.LongestText} are allowed.") { Count = length, Limit = SearchQuery.LongestText };

    internal static SearchRefusal TooManyWords(int count) =>
        new("SEARCH_TOO_MANY_WORDS", $"The search has {count} words; at most {SearchQuery.MostWords} are allowed.") { Count = count, Limit = SearchQuery.MostWords };

    internal static SearchRefusal NoValue(string name) =>
        new("SEARCH_NO_VALUE", $"'{name}:' stands alone; expected is what it narrows the search to, without a blank before it.") { Part = $"{name}:" };

    internal static SearchRefusal UnknownType(string found) =>
        new("SEARCH_UNKNOWN_TYPE", $"'type:{found}' is no type; allowed are {string.Join(", ", Enum.GetNames<SearchType>().Select(name => name.ToLowerInvariant()))}.") { Part = $"type:{found}" };

    internal static SearchRefusal BadDay(string name, string found) =>
        new("SEARCH_BAD_DAY", $"'{name}:{found}' is no day; expected is year, month and day, such as {name}:2026-11-30.") { Part = $"{name}:{found}" };
}
