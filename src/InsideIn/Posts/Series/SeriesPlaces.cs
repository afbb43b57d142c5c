namespace InsideIn.Posts;

/// <summary>How articles come into series and leave them.</summary>
public static class SeriesPlaces
{
    /// <summary>Adds to a batch that an article stands at the end of a series. Shape: null once the batch has it; otherwise why not: a series that is not there for the viewer, or full.</summary>
    public static async Task<IError?> AppendAsync(DocumentStore store, Batch batch, Guid seriesId, Post article, Viewer viewer, CancellationToken cancellationToken)
    {
        if (await store.GetAsync(SeriesStore.All, seriesId, cancellationToken) is not { } read || !read.Document.Takes(article, viewer))
        {
            return new NotFoundError();
        }

        if (read.Document.IsFull)
        {
            return new SeriesFullError(Series.MostArticles);
        }

        batch.Replace(SeriesStore.All, read, read.Document.Place(article.Id, read.Document.ArticleIds is [.., var last] ? last : null));
        return null;
    }
}

/// <summary>Takes deleted articles out of their series.</summary>
internal sealed class DeletedArticles(DocumentStore store) : IListener
{
    public string Name => "posts.deletedArticles";

    public Task HandleAsync(StoredFact fact, CancellationToken cancellationToken) =>
        fact.Fact is PostDeleted { Subject: var subject } ? TakeOutAsync(subject.Id, cancellationToken) : Task.CompletedTask;

    private Task<bool> TakeOutAsync(Guid articleId, CancellationToken cancellationToken) =>
        store.DecideAsync<bool>(
            async token => await SeriesStore.FindWithAsync(store, articleId, token) is { } read
                ? (true, new Batch().Replace(SeriesStore.All, read, read.Document.Remove(articleId)))
                : (false, null),
            cancellationToken);
}
