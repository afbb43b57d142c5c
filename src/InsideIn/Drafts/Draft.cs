using InsideIn.Posts;

namespace InsideIn.Drafts;

/// <summary>A text that somebody is still writing: a post for a group, or a comment on something. Its author and the co-authors whom the author named read it; for everybody else there is none.</summary>
public sealed record Draft
{
    /// <summary>The most co-authors of a draft.</summary>
    public const int MostCoAuthors = Post.MostCoAuthors;

    /// <summary>How long a draft is kept after it was last saved.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);

    /// <summary>The id, which follows from the client key.</summary>
    public required Guid Id { get; init; }

    /// <summary>The person who began it, and whose post or comment it becomes.</summary>
    [GraphQLIgnore]
    public required Guid AuthorId { get; init; }

    /// <summary>The key under which it is published: the post or comment that is published under this key takes the draft's place.</summary>
    public required Guid ClientKey { get; init; }

    /// <summary>Where it is meant to go.</summary>
    [GraphQLIgnore]
    public required DraftTarget Target { get; init; }

    /// <summary>What it says so far.</summary>
    [GraphQLIgnore]
    public required DraftContent Content { get; init; }

    /// <summary>Who else may read, change and publish it.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<Guid> CoAuthorIds { get; init; } = [];

    /// <summary>How often it was saved; each save names the version that it was made to.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The tab or window that saved it last, by a key of its own; null when it did not say. Another one can tell by it that the draft is open elsewhere.</summary>
    public Guid? Tab { get; init; }

    /// <summary>When it was begun. It never changes, so that lists keep their order (rule R21).</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it was last saved.</summary>
    public required DateTimeOffset SavedAt { get; init; }

    /// <summary>The person who saved it last.</summary>
    [GraphQLIgnore]
    public required Guid SavedById { get; init; }

    /// <summary>When it is to be published; null while it is not scheduled.</summary>
    public Schedule? Schedule { get; init; }

    /// <summary>Whether it was ever scheduled. It then no longer holds its author's place for the target, so that another draft can be begun.</summary>
    [GraphQLIgnore]
    public bool WasScheduled { get; init; }

    /// <summary>Why it was not published when its time came; null when nothing went wrong.</summary>
    public ScheduleRefusal? Refusal { get; init; }

    /// <summary>Until when it is kept: 30 days after it was last saved, and at least as long after it is to be published.</summary>
    public DateTimeOffset KeptUntil => Later(SavedAt, Schedule?.PublishAt, Refusal?.At) + KeptFor;

    /// <summary>The person whose one draft for its target it is; null for one that was scheduled once.</summary>
    [GraphQLIgnore]
    public Guid? HolderId => WasScheduled ? null : AuthorId;

    /// <summary>The id of what it is meant for.</summary>
    [GraphQLIgnore]
    public Guid TargetId => Target.Id;

    /// <summary>The id of the post or comment that it becomes.</summary>
    [GraphQLIgnore]
    public Guid BecomesId => Target.PublishedIdOf(AuthorId, ClientKey);

    /// <summary>The uploads that it is to carry, and which are kept for it.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<Guid> FileIds => [.. Content.Attachments.Select(attachment => attachment.FileId).Distinct()];

    /// <summary>Who may read it.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<Guid> ReaderIds => [AuthorId, .. CoAuthorIds];

    /// <summary>When it is to be published; null while it is not scheduled.</summary>
    [GraphQLIgnore]
    public DateTimeOffset? DueAt => Schedule?.PublishAt;

    /// <summary>The id of the draft with this client key.</summary>
    public static Guid IdOf(Guid clientKey) => Ids.Of("draft", clientKey);

    /// <summary>A new draft.</summary>
    public static Draft Begin(Guid clientKey, Guid authorId, DraftTarget target, DraftSave save) => new()
    {
        Id = IdOf(clientKey),
        AuthorId = authorId,
        ClientKey = clientKey,
        Target = target,
        Content = save.Content,
        Tab = save.Tab,
        StartedAt = save.At,
        SavedAt = save.At,
        SavedById = authorId,
    };

    /// <summary>The draft with other words.</summary>
    public Draft Save(Guid savedById, DraftSave save) => this with { Content = save.Content, Tab = save.Tab, SavedAt = save.At, SavedById = savedById, Version = Version + 1 };

    /// <summary>The draft with one more who writes it, and what that tells.</summary>
    public (Draft Draft, CoAuthorNamed Fact) Name(Guid personId, DateTimeOffset at) =>
        (this with { CoAuthorIds = [.. CoAuthorIds, personId] }, new CoAuthorNamed(AuthorId, at, Id, personId));

    /// <summary>The draft with one less who writes it, and what that tells.</summary>
    public (Draft Draft, CoAuthorRemoved Fact) TakeOff(Guid personId, Guid actorId, DateTimeOffset at) =>
        (this with { CoAuthorIds = [.. CoAuthorIds.Where(id => id != personId)] }, new CoAuthorRemoved(actorId, at, Id, personId));

    /// <summary>What it tells that the draft is gone, unpublished.</summary>
    public DraftDiscarded Discard(Guid actorId, DateTimeOffset at) => new(actorId, at, Id, CoAuthorIds);

    /// <summary>The draft, to be published at a moment. A refusal of an earlier moment is settled by that.</summary>
    public Draft PublishLater(Schedule schedule) => this with { Schedule = schedule, Refusal = null, WasScheduled = true };

    /// <summary>The draft, to be published by hand again.</summary>
    public Draft Unschedule(DateTimeOffset at) => this with { Schedule = null, SavedAt = at };

    /// <summary>The draft as its author finds it when it could not be published, and what happened.</summary>
    public (Draft Draft, ScheduledPostReturned Fact) Return(IError refusal, DateTimeOffset at) =>
        (this with { Schedule = null, Refusal = new ScheduleRefusal(refusal.Code, refusal.Message, at) }, new ScheduledPostReturned(Guid.Empty, at, Id, AuthorId));

    /// <summary>The groups in which the post is to stand, its target first.</summary>
    internal IReadOnlyList<Guid> GroupIdsWith(Guid targetId) => [.. Content.AlsoInIds.Prepend(targetId).Distinct()];

    /// <summary>Whether the viewer may read, change and publish it.</summary>
    public bool IsReadableBy(Viewer viewer) => ReaderIds.Contains(viewer.PersonId);

    /// <summary>The draft without a person who is erased; null when it is theirs.</summary>
    public Draft? Forget(Pseudonym who) => AuthorId == who.PersonId ? null : this with
    {
        Content = Content.Forget(who),
        CoAuthorIds = CoAuthorIds.Contains(who.PersonId) ? [.. CoAuthorIds.Where(id => id != who.PersonId)] : CoAuthorIds,
    };

    private static DateTimeOffset Later(DateTimeOffset saved, params IEnumerable<DateTimeOffset?> others) => others.OfType<DateTimeOffset>().Append(saved).Max();
}
