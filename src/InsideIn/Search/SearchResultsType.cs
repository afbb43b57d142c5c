namespace InsideIn.Search;

/// <summary>How many things of a type were found.</summary>
/// <param name="Type">The type.</param>
/// <param name="Count">How many of those that are counted are of it.</param>
public sealed record SearchFacet(SearchType Type, int Count);

/// <summary>The fields of results that need reading.</summary>
[ObjectType<SearchResults>]
public static partial class SearchResultsType
{
    /// <summary>What was found: first what has everything in its title, then the rest, each the latest first.</summary>
    [UsePaging]
    public static Task<Connection<SearchHit>> GetHitsAsync([Parent] SearchResults results, PagingArguments paging, CancellationToken cancellationToken) => results.PageAsync(paging, cancellationToken);

    /// <summary>How many things were found, of all types, counted up to 100; 100 may be more.</summary>
    public static async Task<int> GetTotalCountAsync([Parent] SearchResults results) => (await results.BeginningAsync()).Counted.Count();

    /// <summary>Whether there may be more than were counted.</summary>
    [GraphQLName("isCapped")]
    public static async Task<bool> GetIsCappedAsync([Parent] SearchResults results) => (await results.BeginningAsync()).IsCapped;

    /// <summary>How many of what is counted are of each type; types without any are left out.</summary>
    public static async Task<IReadOnlyList<SearchFacet>> GetFacetsAsync([Parent] SearchResults results) =>
        [.. (await results.BeginningAsync()).Counted.CountBy(found => found.Thing.Type).OrderBy(pair => pair.Key).Select(pair => new SearchFacet(pair.Key, pair.Value))];

    /// <summary>Whether nothing has what was typed, and what is listed differs from it by a letter.</summary>
    [GraphQLName("isNear")]
    public static async Task<bool> GetIsNearAsync([Parent] SearchResults results) => (await results.BeginningAsync()).IsNear;

    /// <summary>Since when everything was looked through, where the words are so common that older things were not; null where everything was. A narrower search finds those.</summary>
    public static async Task<DateTimeOffset?> GetSearchedSinceAsync([Parent] SearchResults results) => (await results.BeginningAsync()).SearchedSince;
}
