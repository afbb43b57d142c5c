namespace InsideIn.Search;

/// <summary>Why a search was not done.</summary>
/// <param name="Code">A stable code.</param>
/// <param name="Message">What was found, and what is allowed.</param>
public sealed record SearchRefusal(string Code, string Message)
{
    internal static readonly SearchRefusal Empty = new("SEARCH_EMPTY", "The search names no word; it needs one, or 'from:' and a person.");

    internal static readonly SearchRefusal UnknownPerson = new("SEARCH_UNKNOWN_PERSON", "'from:' names nobody of the network; expected is a person's name in addresses, such as from:ana.horvat.");

    /// <summary>Unknown and none of the viewer's business are one answer (rule R2).</summary>
    internal static readonly SearchRefusal UnknownGroup = new("SEARCH_UNKNOWN_GROUP", "'in:' names no group that you may read; expected is a group's name in addresses, such as in:travel-costs.");

    internal static SearchRefusal TooLong(int length) =>
        new("SEARCH_TOO_LONG", $"The search has {length} characters; at most {SearchQuery.LongestText} are allowed.");

    internal static SearchRefusal TooManyWords(int count) =>
        new("SEARCH_TOO_MANY_WORDS", $"The search has {count} words; at most {SearchQuery.MostWords} are allowed.");

    internal static SearchRefusal NoValue(string name) =>
        new("SEARCH_NO_VALUE", $"'{name}:' stands alone; expected is what it narrows the search to, without a blank before it.");

    internal static SearchRefusal UnknownType(string found) =>
        new("SEARCH_UNKNOWN_TYPE", $"'type:{found}' is no type; allowed are {string.Join(", ", Enum.GetNames<SearchType>().Select(name => name.ToLowerInvariant()))}.");

    internal static SearchRefusal BadDay(string name, string found) =>
        new("SEARCH_BAD_DAY", $"'{name}:{found}' is no day; expected is year, month and day, such as {name}:2026-11-30.");
}
