using InsideIn.Access;

namespace InsideIn.Posts;

/// <summary>Articles come into series, change their place and leave them.</summary>
[MutationType]
public static partial class OrderSeries
{
    /// <summary>
    /// Puts an article into a series behind another one of its articles, or first where none is named; one that stands in it already is moved. Authors put in their own articles, into their own series or into one of a
    /// group that the article stands in; whose series it is, and who keeps order in the group, move any of them.
    /// </summary>
    [Authorize]
    public static async Task<FieldResult<Series, NotFoundError, NotAllowedError, SeriesFullError>> AddToSeriesAsync(
        [ID<Series>] Guid seriesId, [ID<Post>] Guid postId, [ID<Post>] Guid? afterId, [GlobalState] Viewer viewer, ISeriesByIdDataLoader visible, Rights rights, DocumentStore store, CancellationToken cancellationToken)
    {
        if (await visible.LoadAsync(seriesId, cancellationToken) is null)
        {
            return new NotFoundError();
        }

        return await store.DecideAsync<FieldResult<Series, NotFoundError, NotAllowedError, SeriesFullError>>(
            async token =>
            {
                var read = await store.GetAsync(SeriesStore.All, seriesId, token);
                if (read is null || await PostStore.FindAsync(store, postId, token) is not { } article || !await rights.MayReadAsync(viewer, article.Document, token)
                    || (afterId is { } after && !read.Document.ArticleIds.Contains(after)))
                {
                    return (new NotFoundError(), null);
                }

                var isIn = read.Document.ArticleIds.Contains(postId);
                if (!(isIn && read.Document.MayBeOrderedBy(viewer)) && !read.Document.Takes(article.Document, viewer))
                {
                    return (new NotAllowedError("Authors put articles of their own into their own series, or into one of a group that the article stands in."), null);
                }

                return !isIn && read.Document.IsFull ? (new SeriesFullError(Series.MostArticles), null)
                    : !isIn && await SeriesStore.FindWithAsync(store, postId, token) is not null ? (new NotAllowedError("The article stands in another series; take it out first."), null)
                    : Saved(read, read.Document.Place(postId, afterId));
            },
            cancellationToken);
    }

    /// <summary>Takes an article out of its series: its authors, whose series it is, and who keeps order in the series' group. An article that stands in none stays as it is.</summary>
    [Authorize]
    public static async Task<FieldResult<Post, NotFoundError, NotAllowedError>> RemoveFromSeriesAsync(
        [ID<Post>] Guid postId, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, CancellationToken cancellationToken) =>
        await store.DecideAsync<FieldResult<Post, NotFoundError, NotAllowedError>>(
            async token =>
            {
                if (await PostStore.FindAsync(store, postId, token) is not { } article || !await rights.MayReadAsync(viewer, article.Document, token))
                {
                    return (new NotFoundError(), null);
                }

                return await SeriesStore.FindWithAsync(store, postId, token) is not { } read ? (article.Document, null)
                    : article.Document.MayBeEditedBy(viewer) || read.Document.MayBeOrderedBy(viewer) ? (article.Document, new Batch().Replace(SeriesStore.All, read, read.Document.Remove(postId)))
                    : (new NotAllowedError("Only its authors, and whose series it is, take an article out of a series."), null);
            },
            cancellationToken);

    private static (FieldResult<Series, NotFoundError, NotAllowedError, SeriesFullError> Result, Batch? Batch) Saved(Stored<Series> read, Series series) =>
        (series, new Batch().Replace(SeriesStore.All, read, series));
}
