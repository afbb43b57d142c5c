namespace InsideIn.Posts;

/// <summary>Where series are kept, and every list of them with its index.</summary>
public static class SeriesStore
{
    /// <summary>The series.</summary>
    public static readonly Collection<Series> All = new("series", series => series.Id);

    private static readonly Index<Series> ByOwner = All.Index("byOwner", index => index.Ascending(series => series.OwnerId).Descending(series => series.BegunAt));

    private static readonly Index<Series> ByBeginner = All.Index("byBeginner", index => index.Ascending(series => series.BegunById).Descending(series => series.BegunAt));

    // An article stands in one series at most.
    private static readonly Index<Series> ByArticle = All.Unique("byArticle", index => index.Each(series => series.ArticleIds));

    /// <summary>The series of a group, or a person's own; the last begun first.</summary>
    public static Pick<Series> Of(Guid ownerId) => ByOwner.At(ownerId);

    /// <summary>The series that a person began, for themselves and for groups.</summary>
    public static Pick<Series> BegunBy(Guid personId) => ByBeginner.At(personId);

    /// <summary>The one series that an article stands in.</summary>
    public static Pick<Series> With(Guid articleId) => ByArticle.At(articleId).Take(1);

    /// <summary>The series that an article stands in; null when it stands in none.</summary>
    public static async Task<Stored<Series>?> FindWithAsync(DocumentStore store, Guid articleId, CancellationToken cancellationToken) =>
        await store.PickAsync(With(articleId), cancellationToken) is [var entry] ? await store.GetAsync(All, entry.Id, cancellationToken) : null;
}
