using InsideIn.Access;

namespace InsideIn.Search;

/// <summary>What a search finds for the viewer.</summary>
public sealed class SearchResults
{
    /// <summary>The most things that are counted.</summary>
    internal const int MostCounted = 100;

    private readonly Func<Finder>? finder;
    private readonly Lazy<Task<Beginning>> beginning;

    private SearchResults(SearchRefusal? refusal, SearchType? type, Func<Finder>? finder)
    {
        Refusal = refusal;
        Type = type;
        this.finder = finder;
        beginning = new(ReadBeginningAsync);
    }

    /// <summary>Why nothing was searched for; null when it was.</summary>
    public SearchRefusal? Refusal { get; }

    /// <summary>The type that is listed; null for all.</summary>
    [GraphQLIgnore]
    internal SearchType? Type { get; }

    /// <summary>The results of a question.</summary>
    internal static SearchResults Of(Question question, SearchType? type, Viewer viewer, Rights rights, DocumentStore store) =>
        new(null, type ?? question.Type, () => new Finder(question, new Readable(viewer, rights, store), store));

    /// <summary>No results, and why.</summary>
    internal static SearchResults Refused(SearchRefusal refusal) => new(refusal, null, null);

    /// <summary>The first things found, of every type, read once for a request.</summary>
    internal Task<Beginning> BeginningAsync() => beginning.Value;

    /// <summary>One page. The first page of all types comes from the beginning.</summary>
    internal async Task<Connection<SearchHit>> PageAsync(PagingArguments paging, CancellationToken cancellationToken)
    {
        IReadOnlyList<Found> found = [];
        Place? behind = paging.RequireForward().After is { } after ? Place.Decode(after) : null;
        if (finder is not null)
        {
            var first = behind is null ? await BeginningAsync() : null;
            var reading = finder();
            found = first is not null && (Type is null || !first.IsCapped)
                ? [.. first.Found.Where(one => Type is null || one.Thing.Type == Type).Take(paging.Limit + 1)]
                : await reading.ReadAsync(first?.IsNear ?? behind!.Value.Stage >= Stage.NearTitle, behind, Type, cancellationToken).Take(paging.Limit + 1).ToListAsync(cancellationToken);
        }

        return found.ToPage(paging, one => one.Place.Encode()).ToConnection(SearchHit.Of);
    }

    private async Task<Beginning> ReadBeginningAsync()
    {
        if (finder is null)
        {
            return new Beginning([], IsNear: false, SearchedSince: null);
        }

        var reading = finder();
        var found = await reading.ReadAsync(nearly: false, null, null, CancellationToken.None).Take(MostCounted + 1).ToListAsync();
        if (found.Count > 0 || reading.SearchedSince is not null)
        {
            return new Beginning(found, IsNear: false, reading.SearchedSince);
        }

        reading = finder();
        found = await reading.ReadAsync(nearly: true, null, null, CancellationToken.None).Take(MostCounted + 1).ToListAsync();
        return new Beginning(found, IsNear: found.Count > 0, reading.SearchedSince);
    }
}

/// <summary>The first things that a search finds, one more than are counted.</summary>
/// <param name="Found">The things, in order.</param>
/// <param name="IsNear">Whether they were found by forgiving a slip, because nothing has what was typed.</param>
/// <param name="SearchedSince">Since when everything was looked through; null where everything was.</param>
internal sealed record Beginning(IReadOnlyList<Found> Found, bool IsNear, DateTimeOffset? SearchedSince)
{
    /// <summary>Whether there may be more than were counted.</summary>
    public bool IsCapped => Found.Count > SearchResults.MostCounted || SearchedSince is not null;

    /// <summary>What is counted.</summary>
    public IEnumerable<Found> Counted => Found.Take(SearchResults.MostCounted);
}
