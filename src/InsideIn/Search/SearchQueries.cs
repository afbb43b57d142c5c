using InsideIn.Access;

namespace InsideIn.Search;

/// <summary>Finding things by their words.</summary>
[QueryType]
public static partial class SearchQueries
{
    private const int MostSuggested = 8;
    private const int MostLookedAt = 50;

    /// <summary>
    /// What the viewer may read and has all that was typed: words, from three letters on also as beginnings and from five on inside longer ones; phrases in quotes; and, to narrow it,
    /// <c>from:</c> a person's handle, <c>in:</c> a group's slug, <c>type:</c>, <c>after:</c> a day and <c>before:</c> a day (UTC). Where nothing has it, one slip in a word of five letters or more is forgiven.
    /// </summary>
    /// <param name="type">Lists one type; counts are of all.</param>
    [Authorize]
    public static async Task<SearchResults> SearchAsync(
        string query, SearchType? type, [GlobalState] Viewer viewer, Rights rights, OwnLatest latest, DocumentStore store, CancellationToken cancellationToken)
    {
        var (parsed, refusal) = SearchQuery.Parse(query);
        if (parsed is null)
        {
            return SearchResults.Refused(refusal!);
        }

        var (question, unknown) = await Question.OfAsync(parsed, viewer, rights, store, cancellationToken);
        if (question is null)
        {
            return SearchResults.Refused(unknown!);
        }

        await latest.IndexAsync(viewer.PersonId, cancellationToken);
        return SearchResults.Of(question, type, viewer, rights, store);
    }

    /// <summary>What the viewer may mean who has typed so much: it with its last word ended in ways in which words of what the viewer may read end, the most usual first. Shape: at most 8; none for what cannot be searched for.</summary>
    [Authorize]
    public static async Task<IReadOnlyList<string>> GetSearchSuggestionsAsync(
        string prefix, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, CancellationToken cancellationToken)
    {
        if (SearchQuery.Parse(prefix).Query is not { Terms: [.., { IsPhrase: false } last] } query || Words.Of(prefix) is not [.., var typed]
            || last.Words[^1].Folded != typed.Folded || typed.Start + typed.Length < prefix.Length
            || (await Question.OfAsync(query, viewer, rights, store, cancellationToken)).Question is not { } question)
        {
            return [];
        }

        var finder = new Finder(question, new Readable(viewer, rights, store), store);
        var found = await finder.ReadAsync(nearly: false, null, null, cancellationToken).Take(MostLookedAt).ToListAsync(cancellationToken);
        return [.. Endings.Of(typed, found.Select(one => one.Thing)).Take(MostSuggested).Select(ending => prefix[..typed.Start] + ending)];
    }
}
