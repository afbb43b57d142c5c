namespace InsideIn.Posts;

/// <summary>Where an article stands in its series.</summary>
[ObjectType<Post>]
public static partial class ArticleFields
{
    /// <summary>The series that the article stands in; null when it stands in none, or in one that the viewer may not know of.</summary>
    public static async Task<Series?> GetSeriesAsync([Parent] Post post, ISeriesIdByArticleDataLoader articles, ISeriesByIdDataLoader series, CancellationToken cancellationToken) =>
        post.Kind == PostKind.Article && await articles.LoadAsync(post.Id, cancellationToken) is var id && id != Guid.Empty ? await series.LoadAsync(id, cancellationToken) : null;

    /// <summary>The next article of the series that the viewer may read; null at its end.</summary>
    public static async Task<Post?> GetNextInSeriesAsync([Parent] Post post, ISeriesIdByArticleDataLoader articles, ISeriesByIdDataLoader series, IPostByIdDataLoader posts, CancellationToken cancellationToken) =>
        await GetSeriesAsync(post, articles, series, cancellationToken) is { } found
            ? await FirstReadableAsync(found.ArticleIds.SkipWhile(id => id != post.Id).Skip(1), posts, cancellationToken)
            : null;

    /// <summary>The article before it that the viewer may read; null at the beginning of the series.</summary>
    public static async Task<Post?> GetPreviousInSeriesAsync([Parent] Post post, ISeriesIdByArticleDataLoader articles, ISeriesByIdDataLoader series, IPostByIdDataLoader posts, CancellationToken cancellationToken) =>
        await GetSeriesAsync(post, articles, series, cancellationToken) is { } found
            ? await FirstReadableAsync(found.ArticleIds.TakeWhile(id => id != post.Id).Reverse(), posts, cancellationToken)
            : null;

    private static async Task<Post?> FirstReadableAsync(IEnumerable<Guid> ids, IPostByIdDataLoader posts, CancellationToken cancellationToken) =>
        (await posts.LoadAsync([.. ids], cancellationToken)).FirstOrDefault(post => post is not null);
}

/// <summary>A line of an article's table of contents.</summary>
/// <param name="Level">How deep: 1 or 2.</param>
/// <param name="Text">The heading.</param>
/// <param name="BlockNumber">Where it stands: the number of its block in the body, 0 for the first.</param>
public sealed record ContentsEntry(int Level, string Text, int BlockNumber);

/// <summary>The table of contents of an article.</summary>
[ObjectType<Post>]
public static partial class ArticleContents
{
    /// <summary>The headings in their order. Shape: empty where there are none, and for other kinds.</summary>
    [ListSize(AssumedSize = 20)]
    public static IReadOnlyList<ContentsEntry> GetContents([Parent] Post post) => post.Kind != PostKind.Article ? [] :
    [
        .. from block in post.Body.Blocks.Index()
           where block.Item is Heading
           let heading = (Heading)block.Item
           select new ContentsEntry(heading.Level, heading.PlainText, block.Index),
    ];
}
