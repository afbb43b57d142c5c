using System.Text.Json.Serialization;
using InsideIn.People;
using InsideIn.Tags;

namespace InsideIn.Pages;

/// <summary>A page of knowledge that a group keeps together.</summary>
public sealed record Page : ISubject, IReactable, IBlankable
{
    private const int LongestTitleInSlug = 60;
    private const int IdDigitsInSlug = 8;

    /// <summary>The id, which follows from the first writer and the client key: a retry finds the first page.</summary>
    public required Guid Id { get; init; }

    /// <summary>The readable part of the page's address, unique. It stays when the title changes, so that links go on working (rule R34).</summary>
    public required string Slug { get; init; }

    /// <summary>The group whose page it is.</summary>
    [GraphQLIgnore]
    public required Guid GroupId { get; init; }

    /// <summary>The person who answers for it.</summary>
    [GraphQLIgnore]
    public required Guid OwnerId { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>The text that stands.</summary>
    [GraphQLIgnore]
    public required RichText Body { get; init; }

    /// <summary>The number of the revision that stands, 1 for the first.</summary>
    public required int RevisionNumber { get; init; }

    /// <summary>When the first revision was written, UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the revision that stands was written, UTC.</summary>
    public required DateTimeOffset RevisedAt { get; init; }

    /// <summary>The person who wrote the revision that stands.</summary>
    [GraphQLIgnore]
    public required Guid RevisedById { get; init; }

    /// <summary>Since when moderation withholds it; null while everybody concerned reads it.</summary>
    [GraphQLIgnore]
    public DateTimeOffset? WithheldAt { get; init; }

    /// <summary>The group in whose lists it stands; null while it is withheld.</summary>
    [GraphQLIgnore]
    public Guid? ListedIn => WithheldAt is null ? GroupId : null;

    /// <inheritdoc/>
    [GraphQLIgnore]
    [JsonIgnore]
    public bool IsWithheld => WithheldAt is not null;

    /// <summary>The keys of its tags in its group, under which it is listed.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<Guid> TagDoors => ListedIn is { } group ? TagPlaces.Doors([group], TagWord.In(Body)) : [];

    /// <summary>The title by which lists are sorted.</summary>
    [GraphQLIgnore]
    public string SortTitle => Names.Fold(Title);

    /// <inheritdoc/>
    [GraphQLIgnore]
    [JsonIgnore]
    public Audience Audience => new([GroupId], OwnerId);

    /// <summary>Where it began, for what came with the archive of another network; null for what began here.</summary>
    public Origin? Origin { get; init; }

    /// <summary>Whether its words are left out for the viewer, until its owner agrees that its group was opened to everybody.</summary>
    [JsonIgnore]
    public bool IsBlank { get; private init; }

    /// <inheritdoc/>
    [GraphQLIgnore]
    [JsonIgnore]
    public DateTimeOffset SaidAt => CreatedAt;

    /// <inheritdoc/>
    public IReadable Blank() => this with { Title = "", Slug = SlugOf("", Id), Body = RichText.Empty, IsBlank = true };

    /// <summary>The page as something that people comment on.</summary>
    [GraphQLIgnore]
    [JsonIgnore]
    public Subject Subject => new(SubjectKind.Page, Id);

    /// <summary>The names, as typed, that stayed plain words, because nobody of that name may read it. Shape: filled in by the mutation that saved the text, and empty ever after.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> UnreachedMentions { get; init; } = [];

    /// <summary>What it says.</summary>
    [GraphQLIgnore]
    [JsonIgnore]
    public PageContent Content => new(Title, Body);

    /// <summary>The id of a person's page with this client key.</summary>
    public static Guid IdOf(Guid writerId, Guid clientKey) => Ids.Of("page", writerId, clientKey);

    /// <summary>
    /// The slug of a page: its first title, then the end of its id, <c>travel-costs-9f3a2c41</c>.
    /// The id keeps it apart from every other page, whether or not the writer may know of one with this title (rule R3).
    /// </summary>
    public static string SlugOf(string title, Guid id)
    {
        var words = string.Concat(Names.Fold(title).EnumerateRunes().Take(LongestTitleInSlug)).Trim().Replace(' ', '-');
        var ending = id.ToString("N")[^IdDigitsInSlug..];
        return words.Length == 0 ? ending : $"{words}-{ending}";
    }

    /// <summary>A new page, owned by its writer, with its first revision.</summary>
    public static PageChange Create(PageContent content, PageCreated fact)
    {
        var page = new Page
        {
            Id = fact.PageId,
            Slug = SlugOf(content.Title, fact.PageId),
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
    public FieldResult<PageChange, StalePageError> Revise(PageRevision basedOn, PageContent mine, Guid personId, DateTimeOffset at)
    {
        if (mine.Says(Content) || mine.Says(basedOn.Content))
        {
            return new PageChange(this, Revision: null, Fact: null);
        }

        if (basedOn.Number != RevisionNumber)
        {
            // Against words that were taken away nothing can be merged.
            var merged = basedOn.Redaction is null ? ParagraphMerge.Merge(basedOn.Content.Text, mine.Text, Content.Text) : null;
            return new StalePageError(basedOn.Number, RevisionNumber, basedOn.Content.Text, Content.Text, merged, Title);
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

    /// <summary>The page without an erased person's name; where the title had it, the address goes with it.</summary>
    public Page Forget(Pseudonym who)
    {
        var title = who.Replace(Title);
        return this with { Title = title, Body = who.Replace(Body), Slug = title == Title ? Slug : SlugOf(title, Id) };
    }

    /// <summary>Whether the viewer may revise it: members of its group.</summary>
    public bool MayBeEditedBy(Viewer viewer) => viewer.IsIn(GroupId);

    /// <summary>Whether the viewer may take earlier texts away: its owner, who keeps order in its group, and the company's moderators.</summary>
    public bool MayBeRedactedBy(Viewer viewer) => viewer.PersonId == OwnerId || viewer.Roles.Contains(Role.Moderator) || viewer.KeepsOrderIn(GroupId);
}

/// <summary>A page as it stands now, with the revision and the fact that made it so. Shape: both null when nothing changed.</summary>
public sealed record PageChange(Page Page, PageRevision? Revision, Fact? Fact);
