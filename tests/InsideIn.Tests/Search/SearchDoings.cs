using InsideIn.Kit;
using InsideIn.Tests.Privacy;

namespace InsideIn.Tests.Search;

/// <summary>What people do to find things.</summary>
internal static class SearchDoings
{
    private const string Query = """
        query($query: String!, $type: SearchType, $first: Int, $after: String) {
          search(query: $query, type: $type) {
            refusal { code message } totalCount isCapped isNear searchedSince facets { type count }
            hits(first: $first, after: $after) {
              nodes { type title titleHighlights { start length } snippet { text highlights { start length } } person { handle } thing { ... on Post { id } ... on Comment { id } ... on Page { id } ... on Event { id } } }
              pageInfo { hasNextPage endCursor }
            }
          }
        }
        """;

    public static async Task<Answer> SearchAsync(this Employee person, string query, string? type = null, int first = 20, string? after = null) =>
        (await person.AskAsync(Query, new { query, type, first, after })).Expected();

    /// <summary>The ids of the things that a search finds, in order; of a person, the handle.</summary>
    public static async Task<IReadOnlyList<string>> FoundAsync(this Employee person, string query, string? type = null) => IdsOf(await person.SearchAsync(query, type));

    public static IReadOnlyList<string> IdsOf(Answer answer) =>
        [.. answer.At("search.hits.nodes").EnumerateArray().Select(hit => hit.GetProperty("type").ValueEquals("PERSON") ? hit.GetProperty("person").GetProperty("handle").GetString()! : hit.GetProperty("thing").GetProperty("id").GetString()!)];

    public static async Task<IReadOnlyList<string?>> SuggestedAsync(this Employee person, string prefix) =>
        [.. (await person.AskAsync("query($prefix: String!) { searchSuggestions(prefix: $prefix) }", new { prefix })).Expected().At("searchSuggestions").EnumerateArray().Select(text => text.GetString())];

    /// <summary>Waits until a search finds just these things, as it does within seconds.</summary>
    public static Task UntilFoundAsync(this Employee person, string query, params string[] ids) =>
        PrivacyDoings.UntilAsync(async () => (await person.FoundAsync(query)).SequenceEqual(ids));
}
