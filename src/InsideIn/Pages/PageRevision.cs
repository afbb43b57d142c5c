using System.Text.Json.Serialization;

namespace InsideIn.Pages;

/// <summary>A page as it stood from one save to the next. Every revision is kept, its words unless they were taken away.</summary>
public sealed record PageRevision : IRedactable<PageRevision>
{
    /// <summary>The id, which follows from page and number: no revision is kept twice.</summary>
    [GraphQLIgnore]
    public required Guid Id { get; init; }

    /// <summary>The page.</summary>
    [GraphQLIgnore]
    public required Guid PageId { get; init; }

    /// <summary>1 for the first, without gaps.</summary>
    public required int Number { get; init; }

    /// <summary>The title then; empty once it was taken away.</summary>
    public required string Title { get; init; }

    /// <summary>The text then.</summary>
    [GraphQLIgnore]
    public required RichText Body { get; init; }

    /// <summary>When it was saved, UTC.</summary>
    public required DateTimeOffset RevisedAt { get; init; }

    /// <summary>The person who saved it.</summary>
    [GraphQLIgnore]
    public required Guid RevisedById { get; init; }

    /// <summary>That its title and text were taken away; null while they are there.</summary>
    public Redaction? Redaction { get; init; }

    /// <summary>What the page said then.</summary>
    [GraphQLIgnore]
    [JsonIgnore]
    public PageContent Content => new(Title, Body);

    /// <summary>The id of a page's revision.</summary>
    public static Guid IdOf(Guid pageId, int number) => Ids.Of($"pageRevision {number}", pageId);

    /// <summary>The revision that stands on <paramref name="page"/>.</summary>
    public static PageRevision Of(Page page) => new()
    {
        Id = IdOf(page.Id, page.RevisionNumber),
        PageId = page.Id,
        Number = page.RevisionNumber,
        Title = page.Title,
        Body = page.Body,
        RevisedAt = page.RevisedAt,
        RevisedById = page.RevisedById,
    };

    /// <inheritdoc/>
    public (PageRevision Revision, RevisionRedacted Fact) Redact(Redaction redaction) =>
        (this with { Title = "", Body = RichText.Empty, Redaction = redaction }, new RevisionRedacted(redaction.ById, redaction.At, new Subject(SubjectKind.Page, PageId), Number));
}
