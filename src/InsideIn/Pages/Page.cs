using System.Text.Json.Serialization;

namespace InsideIn.Pages;

/// <summary>A page of knowledge that a group keeps together.</summary>
[Node]
public sealed record Page : IReadable
{
    public required Guid Id { get; init; }

    /// <summary>The readable part of the page's address. It stays when the title changes, so that links go on working (rule R34).</summary>
    public required string Slug { get; init; }

    [GraphQLIgnore]
    public required Guid GroupId { get; init; }

    [GraphQLIgnore]
    public required Guid OwnerId { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    [GraphQLIgnore]
    public required RichText Body { get; init; }

    /// <summary>The number of the revision that stands, 1 for the first.</summary>
    public required int RevisionNumber { get; init; }

    /// <summary>When the first revision was written, UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the revision that stands was written, UTC.</summary>
    public required DateTimeOffset RevisedAt { get; init; }

    [GraphQLIgnore]
    public required Guid RevisedById { get; init; }

    /// <summary>By what pages are sorted in a list: the title without regard to case.</summary>
    [GraphQLIgnore]
    public string SortTitle => Title.ToUpperInvariant();

    /// <inheritdoc/>
    [GraphQLIgnore]
    [JsonIgnore]
    public Audience Audience => new([GroupId], OwnerId);

    [GraphQLIgnore]
    [JsonIgnore]
    public PageContent Content => new(Title, Body);

    /// <summary>A new page, owned by its writer, with its first revision.</summary>
    public static PageChange Create(PageContent content, PageCreated fact)
    {
        var page = new Page
        {
            Id = fact.PageId,
            Slug = Pages.Slug.Of(content.Title, fact.PageId),
            GroupId = fact.GroupId,
            OwnerId = fact.ActorId,
            Title = content.Title,
            Body = content.Body,
            RevisionNumber = 1,
            CreatedAt = fact.At,
            RevisedAt = fact.At,
            RevisedById = fact.ActorId,
        };
        return new PageChange(page, PageRevision.Of(page), fact);
    }

    /// <summary>
    /// The page with a new revision. Shape: the same page without a revision where nothing new was said.
    /// Errors: a change that was made to an older revision, with both texts and, where they fit together, their merger (rule R31).
    /// </summary>
    public FieldResult<PageChange, PageConflictError> Revise(PageRevision basedOn, PageContent mine, Guid personId, DateTimeOffset at)
    {
        if (mine.Says(Content) || mine.Says(basedOn.Content))
        {
            return new PageChange(this, Revision: null, Fact: null);
        }

        if (basedOn.Number != RevisionNumber)
        {
            var merged = ParagraphMerge.Merge(basedOn.Content.Text, mine.Text, Content.Text);
            return new PageConflictError(basedOn.Number, RevisionNumber, basedOn.Content.Text, Content.Text, merged, Title);
        }

        var revised = this with
        {
            Title = mine.Title,
            Body = mine.Body,
            RevisionNumber = RevisionNumber + 1,
            RevisedAt = at,
            RevisedById = personId,
        };
        return new PageChange(revised, PageRevision.Of(revised), new PageRevised(personId, at, Id, revised.RevisionNumber));
    }
}

/// <summary>A page as it stands now, with the revision and the fact that made it so. Shape: both null when nothing changed.</summary>
public sealed record PageChange(Page Page, PageRevision? Revision, Fact? Fact);
