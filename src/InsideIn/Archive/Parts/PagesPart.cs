using InsideIn.Pages;

namespace InsideIn.Archive;

/// <summary>A page as it stands. Its texts, the one that stands among them, are lines of their own.</summary>
internal sealed record PageLine(Guid Id, string Slug, Guid GroupId, Guid OwnerId, string Title, string Text, int RevisionNumber, DateTimeOffset CreatedAt, DateTimeOffset RevisedAt, Guid RevisedById)
{
    public OriginLine? Origin { get; init; }
}

/// <summary>Pages of knowledge.</summary>
internal sealed class PagesPart() : Part<PageLine>("pages")
{
    protected override IAsyncEnumerable<PageLine> LinesAsync(DocumentStore store, CancellationToken cancellationToken) =>
        store.PagesAsync(PageStore.Pages, cancellationToken).SelectMany(all => all.Where(page => !page.IsWithheld).Select(page =>
            new PageLine(page.Id, page.Slug, page.GroupId, page.OwnerId, page.Title, page.Body.ToSource(), page.RevisionNumber, page.CreatedAt, page.RevisedAt, page.RevisedById)
            {
                Origin = OriginLine.Of(page.Origin),
            }));

    protected override async Task ReadAsync(IReadOnlyList<PageLine> lines, ReadingStep step, CancellationToken cancellationToken)
    {
        var here = await step.Store.FindAsync(PageStore.Pages, lines.Select(line => step.Here(line.Id)), cancellationToken);
        var isGroupHere = await step.GroupsHereAsync(lines.Select(line => line.GroupId), cancellationToken);
        var takenSlugs = await PageStore.WithSlugsAsync(step.Store, [.. lines.Select(line => line.Slug)], cancellationToken);
        foreach (var line in lines)
        {
            if (!isGroupHere(step.Here(line.GroupId)))
            {
                step.Tally.Skip("their group did not come along");
            }
            else if (step.Brings(line.Origin, here.ContainsKey(step.Here(line.Id))))
            {
                var page = PageOf(line, takenSlugs.ContainsKey(line.Slug), step);
                step.Batch.Insert(PageStore.Pages, page);
                step.Things.Add(page.Subject);
            }
        }
    }

    private static Page PageOf(PageLine line, bool isSlugTaken, ReadingStep step) => new()
    {
        Id = step.Here(line.Id),
        Slug = isSlugTaken ? Page.SlugOf(line.Title, step.Here(line.Id)) : line.Slug,
        GroupId = step.Here(line.GroupId),
        OwnerId = step.Person(line.OwnerId),
        Title = line.Title,
        Body = step.Text(line.Text),
        RevisionNumber = line.RevisionNumber,
        CreatedAt = line.CreatedAt,
        RevisedAt = line.RevisedAt,
        RevisedById = step.Person(line.RevisedById),
        Origin = step.OriginOf(line.Id, line.Origin),
    };
}
