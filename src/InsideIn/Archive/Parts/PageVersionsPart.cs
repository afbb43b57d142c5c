using InsideIn.Pages;

namespace InsideIn.Archive;

/// <summary>A page as it stood from one save to the next. Of one that was taken away there is no text.</summary>
internal sealed record PageVersionLine(Guid PageId, int Number, string Title, string Text, DateTimeOffset RevisedAt, Guid RevisedById)
{
    public RedactionLine? Redaction { get; init; }
}

/// <summary>That a text was taken away.</summary>
internal sealed record RedactionLine(Guid ById, DateTimeOffset At, RedactionReason Reason);

/// <summary>Every version of the pages that come with the same reading.</summary>
internal sealed class PageVersionsPart() : Part<PageVersionLine>("page-versions")
{
    protected override async IAsyncEnumerable<PageVersionLine> LinesAsync(DocumentStore store, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var some in store.PagesAsync(PageStore.Revisions, cancellationToken))
        {
            var standing = await Standing.FindAsync(store, some.Select(version => new Subject(SubjectKind.Page, version.PageId)), cancellationToken);
            foreach (var version in some.Where(version => standing.ContainsKey(new Subject(SubjectKind.Page, version.PageId))))
            {
                yield return new PageVersionLine(version.PageId, version.Number, version.Title, version.Body.ToSource(), version.RevisedAt, version.RevisedById)
                {
                    Redaction = version.Redaction is { } redaction ? new RedactionLine(redaction.ById, redaction.At, redaction.Reason) : null,
                };
            }
        }
    }

    protected override async Task ReadAsync(IReadOnlyList<PageVersionLine> lines, ReadingStep step, CancellationToken cancellationToken)
    {
        var pages = await step.Store.FindAsync(PageStore.Pages, lines.Select(line => step.Here(line.PageId)), cancellationToken);
        var here = await step.Store.FindAsync(PageStore.Revisions, lines.Select(line => PageRevision.IdOf(step.Here(line.PageId), line.Number)), cancellationToken);
        foreach (var line in lines)
        {
            var version = VersionOf(line, step);
            if (here.ContainsKey(version.Id))
            {
                step.Tally.Here++;
            }
            else if (!step.Surroundings.IsDry && !step.IsOfThisReading(pages.GetValueOrDefault(version.PageId)?.Origin))
            {
                step.Tally.Skip("their page was here before, or did not come along");
            }
            else
            {
                step.Tally.New++;
                step.Batch.Insert(PageStore.Revisions, version);
            }
        }
    }

    private static PageRevision VersionOf(PageVersionLine line, ReadingStep step) => new()
    {
        Id = PageRevision.IdOf(step.Here(line.PageId), line.Number),
        PageId = step.Here(line.PageId),
        Number = line.Number,
        Title = line.Title,
        Body = step.Text(line.Text),
        RevisedAt = line.RevisedAt,
        RevisedById = step.Person(line.RevisedById),
        Redaction = line.Redaction is { } redaction ? new Redaction(step.Person(redaction.ById), redaction.At, redaction.Reason) : null,
    };
}
