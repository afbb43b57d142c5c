using System.Text.Json.Serialization;
using InsideIn.LinkPreviews;
using InsideIn.Tags;

namespace InsideIn.Conversations;

/// <summary>What a person wrote about a subject, or in reply to a comment on it.</summary>
public sealed record Comment : IReactable, IRevised, IBlankable, ITextWithLinks
{
    /// <summary>The id, which follows from author and client key: a retry finds the first comment.</summary>
    public required Guid Id { get; init; }

    /// <summary>The person who wrote it.</summary>
    [GraphQLIgnore]
    public required Guid AuthorId { get; init; }

    /// <summary>The key that its author's client sent it under; null for one from before keys were kept.</summary>
    [GraphQLIgnore]
    public Guid? ClientKey { get; init; }

    /// <summary>What it is about.</summary>
    [GraphQLIgnore]
    public required Subject Subject { get; init; }

    /// <summary>The comment that it replies to; null for one directly on the subject. Replies to replies stand under the same first comment, so that two levels show.</summary>
    [ID<Comment>]
    public Guid? ParentId { get; init; }

    /// <summary>The reply that it answers, in the same thread; null for one directly on the subject or on the first comment.</summary>
    [GraphQLIgnore]
    public QuotedComment? Quoted { get; init; }

    /// <summary>What it says. Shape: empty once it is deleted.</summary>
    [GraphQLIgnore]
    public required RichText Body { get; init; }

    /// <summary>The files that it carries.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<Guid> FileIds { get; init; } = [];

    /// <inheritdoc/>
    [GraphQLIgnore]
    public IReadOnlyList<Guid> LinksNotShown { get; init; } = [];

    /// <summary>The addresses of which something is shown below it, by the ids of that. Shape: empty once it is deleted, and while it is withheld.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<Guid> ShownLinkIds => ShownLinks.IdsOf(this);

    /// <summary>The names, as typed, that stayed plain words, because nobody of that name may read it. Shape: filled in by the mutation that saved the text, and empty ever after.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> UnreachedMentions { get; init; } = [];

    /// <summary>When it was written.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was last edited in a way that readers can look up; null when it never was.</summary>
    public DateTimeOffset? EditedAt { get; init; }

    /// <summary>The number of the text that stands, 1 for the first; each edit adds one.</summary>
    public int RevisionNumber { get; init; } = 1;

    /// <summary>The last correction; null when there was none.</summary>
    [GraphQLIgnore]
    public Correction? Correction { get; init; }

    /// <summary>When it was deleted; null while it stands.</summary>
    [GraphQLIgnore]
    public DateTimeOffset? DeletedAt { get; init; }

    /// <summary>What moderation withholds; null while everybody concerned reads it.</summary>
    [GraphQLIgnore]
    public WithheldText? Withheld { get; init; }

    /// <summary>Whether somebody has replied. Then a tombstone stays when it is deleted, so that the replies stay readable (rule R24).</summary>
    [GraphQLIgnore]
    public bool HasReplies { get; init; }

    /// <summary>Whether the text is gone and only the place is left.</summary>
    [JsonIgnore]
    public bool IsDeleted => DeletedAt is not null || Withheld is not null;

    /// <summary>The subject on whose list of comments it stands; null for a reply, and for what left no tombstone.</summary>
    [GraphQLIgnore]
    public Guid? ListedOn => ParentId is null && IsListed ? Subject.Id : null;

    /// <summary>The comment on whose list of replies it stands; null for a comment directly on the subject, and for what left no tombstone.</summary>
    [GraphQLIgnore]
    public Guid? ListedUnder => IsListed ? ParentId : null;

    /// <summary>The subject among whose comments it counts; null once deleted.</summary>
    [GraphQLIgnore]
    public Guid? CountedOn => IsDeleted ? null : Subject.Id;

    /// <summary>The comment among whose replies it counts; null once deleted.</summary>
    [GraphQLIgnore]
    public Guid? CountedUnder => IsDeleted ? null : ParentId;

    /// <summary>The tags that it names. Shape: empty where its words are gone, withheld, or left out for the viewer.</summary>
    [JsonIgnore]
    [GraphQLIgnore]
    public IReadOnlyList<Guid> TagIds => [.. TagWord.In(Body).Select(tag => tag.Id)];

    /// <summary>The subject that it belongs to as long as anything of it is kept.</summary>
    [GraphQLIgnore]
    public Guid SubjectId => Subject.Id;

    /// <inheritdoc/>
    [JsonIgnore]
    [GraphQLIgnore]
    public Subject AsSubject => new(SubjectKind.Comment, Id);

    /// <inheritdoc/>
    [JsonIgnore]
    [GraphQLIgnore]
    public Audience Audience => new([], AuthorId) { Within = Subject };

    /// <summary>Where it began, for what came with the archive of another network; null for what began here.</summary>
    public Origin? Origin { get; init; }

    /// <summary>Whether its words are left out for the viewer, until its author agrees to the wider audience that the thread got.</summary>
    [JsonIgnore]
    public bool IsBlank { get; private init; }

    /// <inheritdoc/>
    [JsonIgnore]
    [GraphQLIgnore]
    public DateTimeOffset SaidAt => CreatedAt;

    /// <summary>Whether anything of it shows: the text, or a tombstone.</summary>
    [JsonIgnore]
    [GraphQLIgnore]
    public bool IsListed => !IsDeleted || HasReplies;

    /// <summary>The threads that it stood in before it came to this one.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<FormerPlace> FormerPlaces { get; init; } = [];

    /// <inheritdoc/>
    public IReadable Blank() => this with { Body = RichText.Empty, FileIds = [], EditedAt = null, Correction = null, IsBlank = true };

    /// <summary>The id of a person's comment with this client key.</summary>
    public static Guid IdOf(Guid authorId, Guid clientKey) => Ids.Of("comment", authorId, clientKey);

    /// <summary>A new comment and what happened.</summary>
    public static (Comment Comment, CommentAdded Fact) Add(Guid id, Guid authorId, Subject subject, Guid? parentId, RichText body, DateTimeOffset at) =>
    (
        new Comment { Id = id, AuthorId = authorId, Subject = subject, ParentId = parentId, Body = body, CreatedAt = at },
        new CommentAdded(authorId, at, id, subject, parentId));

    /// <summary>The comment with another text, and what happened. In the first five minutes readers find no trace of it.</summary>
    public EditedComment Edit(RichText body, DateTimeOffset at, string? sentence)
    {
        var number = RevisionNumber + 1;
        var correction = sentence is null ? null : new Correction(number, sentence, at);
        var isFree = FreeEdits.Includes(CreatedAt, EditedAt, at, sentence);
        var edited = new CommentEdited(AuthorId, at, Id, Subject, number);
        return new EditedComment(
            this with { Body = body, RevisionNumber = number, EditedAt = isFree ? null : at, Correction = correction ?? Correction },
            isFree ? null : new CommentRevision(Id, RevisionNumber, Body, EditedAt ?? CreatedAt) { Correction = correction },
            correction is null ? [edited] : [edited, new CommentCorrected(AuthorId, at, Id, Subject, number)]);
    }

    /// <summary>What was corrected since a text was read or quoted; null when nothing was.</summary>
    public Correction? CorrectedSince(int revisionNumber) => !IsDeleted && Correction is { } correction && correction.RevisionNumber > revisionNumber ? correction : null;

    /// <summary>What is left of the comment once it is deleted, and what happened.</summary>
    public (Comment Comment, CommentDeleted Fact) Delete(Guid actorId, DateTimeOffset at) =>
        (this with { Body = RichText.Empty, FileIds = [], Correction = null, LinksNotShown = [], DeletedAt = at }, new CommentDeleted(actorId, at, Id, Subject));

    /// <summary>The comment in another thread, directly on what that hangs on or below a comment there, with the place that it leaves.</summary>
    public Comment MoveTo(Subject subject, Guid? parentId, FormerPlace? left) =>
        this with { Subject = subject, ParentId = parentId, FormerPlaces = left is null ? FormerPlaces : [.. FormerPlaces, left] };

    /// <summary>Whether the viewer may change its text: its author alone. That the author may still read it is asked beside.</summary>
    public bool MayBeEditedBy(Viewer viewer) => !IsDeleted && viewer.PersonId == AuthorId;

    /// <summary>The comment without its text, which is kept for the case that it is given back; or as it was before.</summary>
    public Comment Withhold(DateTimeOffset? at) => (at, Withheld) switch
    {
        ({ } since, null) => this with { Body = RichText.Empty, Withheld = new WithheldText(since, Body) },
        (null, { } withheld) => this with { Body = withheld.Body, Withheld = null },
        _ => this,
    };

    /// <summary>Whether the viewer may delete it: its author. Others have it removed with a reason, which its author may contest.</summary>
    public bool MayBeDeletedBy(Viewer viewer) => !IsDeleted && viewer.PersonId == AuthorId;
}

/// <summary>A reply that another one answers, and the number of the text that was answered. The words stay where they are, so that a quote shows no more than its source (rule R6).</summary>
public sealed record QuotedComment(Guid CommentId, int RevisionNumber)
{
    /// <summary>What quotes the comment that is answered; null for the first one of a thread, under which the answer stands anyway.</summary>
    public static QuotedComment? Of(Comment? answered) => answered is { ParentId: not null } ? new(answered.Id, answered.RevisionNumber) : null;
}

/// <summary>The text of a comment that moderation withholds. It stands apart from the body, so that no list, count or search comes upon it.</summary>
/// <param name="At">Since when, UTC.</param>
/// <param name="Body">What it says.</param>
public sealed record WithheldText(DateTimeOffset At, RichText Body);
