using InsideIn.Posts;

namespace InsideIn.Archive;

/// <summary>Articles that belong together, in their order.</summary>
internal sealed record SeriesLine(Guid Id, string Title, Guid BegunById, DateTimeOffset BegunAt, IReadOnlyList<Guid> ArticleIds)
{
    /// <summary>The group whose series it is; missing for a person's own.</summary>
    public Guid? GroupId { get; init; }

    public OriginLine? Origin { get; init; }
}

/// <summary>Series, with those of their articles that are here and in no other series.</summary>
internal sealed class SeriesPart() : Part<SeriesLine>("series")
{
    protected override IAsyncEnumerable<SeriesLine> LinesAsync(DocumentStore store, CancellationToken cancellationToken) =>
        store.PagesAsync(SeriesStore.All, cancellationToken).SelectMany(page => page.Select(series =>
            new SeriesLine(series.Id, series.Title, series.BegunById, series.BegunAt, series.ArticleIds) { GroupId = series.GroupId, Origin = OriginLine.Of(series.Origin) }));

    protected override async Task ReadAsync(IReadOnlyList<SeriesLine> lines, ReadingStep step, CancellationToken cancellationToken)
    {
        var here = await step.Store.FindAsync(SeriesStore.All, lines.Select(line => step.Here(line.Id)), cancellationToken);
        var isGroupHere = await step.GroupsHereAsync(lines.Select(line => line.GroupId).OfType<Guid>(), cancellationToken);
        foreach (var line in lines)
        {
            if (line.GroupId is { } groupId && !isGroupHere(step.Here(groupId)))
            {
                step.Tally.Skip("their group did not come along");
            }
            else if (step.Brings(line.Origin, here.ContainsKey(step.Here(line.Id))))
            {
                step.Batch.Insert(SeriesStore.All, await SeriesOfAsync(line, step, cancellationToken));
            }
        }
    }

    private static async Task<Series> SeriesOfAsync(SeriesLine line, ReadingStep step, CancellationToken cancellationToken)
    {
        var articleIds = line.ArticleIds.Select(id => step.Here(id)).ToList();
        var articles = await step.Store.FindAsync(PostStore.Posts, articleIds, cancellationToken);
        var placed = await step.Store.PickEachAsync([.. articleIds.Select(SeriesStore.With)], cancellationToken);
        return new Series
        {
            Id = step.Here(line.Id),
            Title = line.Title,
            GroupId = step.Here(line.GroupId),
            BegunById = step.Person(line.BegunById),
            BegunAt = line.BegunAt,
            Origin = step.OriginOf(line.Id, line.Origin),
            ArticleIds = [.. articleIds.Where((id, number) => articles.ContainsKey(id) && placed[number].Count == 0)],
        };
    }
}
