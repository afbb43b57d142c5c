using System.Text.Json.Serialization;

namespace InsideIn.Posts;

/// <summary>A text that a person published in one group or in several: one thread with several doors, never copies (rule R8).</summary>
public sealed record Post : ISubject, IReactable, IRevised
{
    /// <summary>The id, which follows from author and client key: a retry finds the first post.</summary>
    public required Guid Id { get; init; }

    /// <summary>The person who wrote it.</summary>
    [GraphQLIgnore]
    public required Guid AuthorId { get; init; }

    /// <summary>The groups it stands in, its doors. Shape: 1 to 5, each once, in the order in which the author named them; empty once the last one has removed it.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<Guid> GroupIds { get; init; }

    /// <summary>What it is.</summary>
    public PostKind Kind { get; init; }

    /// <summary>The title; null where the kind has none.</summary>
    public string? Title { get; init; }

    /// <summary>Whom it praises, and for what; null for other kinds.</summary>
    public Praise? Praise { get; init; }

    /// <summary>Until when it is announced; null for other kinds.</summary>
    public Announcement? Announcement { get; init; }

    /// <summary>The answer to a question that was accepted last; null where none is.</summary>
    public AcceptedAnswer? AcceptedAnswer { get; init; }

    /// <summary>The thing that it shares, never one that shares another; null when none.</summary>
    [GraphQLIgnore]
    public Subject? Shared { get; init; }

    /// <summary>The files that it carries.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<Guid> FileIds { get; init; } = [];

    /// <summary>What it says. Shape: empty once it is deleted.</summary>
    [GraphQLIgnore]
    public required RichText Body { get; init; }

    /// <summary>When it was published. It never changes, so that lists keep their order (rule R21).</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>When it was last edited; null when it never was.</summary>
    public DateTimeOffset? EditedAt { get; init; }

    /// <summary>The number of the text that stands, 1 for the first; each edit adds one.</summary>
    public int RevisionNumber { get; init; } = 1;

    /// <summary>When it was deleted; null while it stands. Who and when is all that is kept then (rule R25).</summary>
    [GraphQLIgnore]
    public DateTimeOffset? DeletedAt { get; init; }

    /// <summary>When the last of its groups removed it; null while it stands in one.</summary>
    [GraphQLIgnore]
    public DateTimeOffset? RemovedAt { get; init; }

    /// <summary>The group that removed it last; null while it stands in one.</summary>
    [GraphQLIgnore]
    public Guid? RemovedFromId { get; init; }

    /// <summary>Since when moderation withholds it; null while everybody concerned reads it.</summary>
    [GraphQLIgnore]
    public DateTimeOffset? WithheldAt { get; init; }

    /// <summary>The groups in whose lists it stands. Shape: empty once it is deleted, and while it is withheld.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<Guid> ListedIn => DeletedAt is null && WithheldAt is null ? GroupIds : [];

    /// <summary>The author on whose list of removed posts it stands; null for one that stands, or that is deleted.</summary>
    [GraphQLIgnore]
    public Guid? RemovedOfId => RemovedAt is null || DeletedAt is not null ? null : AuthorId;

    /// <summary>The groups in whose lists of unanswered questions it stands.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<Guid> UnansweredIn => Kind == PostKind.Question && AcceptedAnswer is null ? ListedIn : [];

    /// <summary>The groups in whose lists of announcements it stands until it ends.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<Guid> AnnouncedIn => Announcement is null ? [] : ListedIn;

    /// <summary>When it leaves those lists; null for other kinds.</summary>
    [GraphQLIgnore]
    public DateTimeOffset? AnnouncementEndsAt => Announcement?.EndsAt;

    /// <summary>The post as something that people comment on.</summary>
    [JsonIgnore]
    [GraphQLIgnore]
    public Subject Subject => new(SubjectKind.Post, Id);

    /// <inheritdoc/>
    [JsonIgnore]
    [GraphQLIgnore]
    public Audience Audience => new(GroupIds, AuthorId) { WrittenAt = PublishedAt };

    /// <summary>The group of a post that was written when posts stood in one. It is read, never written.</summary>
    [JsonInclude]
    private Guid GroupId
    {
        init => GroupIds = [value];
    }

    /// <inheritdoc/>
    [JsonIgnore]
    [GraphQLIgnore]
    public bool IsWithheld => WithheldAt is not null;

    /// <summary>The id of a person's post with this client key.</summary>
    public static Guid IdOf(Guid authorId, Guid clientKey) => Ids.Of("post", authorId, clientKey);

    /// <summary>A new post and what happened.</summary>
    public static (Post Post, PostPublished Fact) Publish(Guid id, Guid authorId, IReadOnlyList<Guid> groupIds, PostContent content, DateTimeOffset at) =>
    (
        new Post
        {
            Id = id,
            AuthorId = authorId,
            GroupIds = groupIds,
            Kind = content.Kind,
            Title = content.Title,
            Body = content.Body,
            Praise = content.Praise,
            Announcement = content.Announcement,
            Shared = content.Shared,
            FileIds = content.FileIds,
            PublishedAt = at,
        },
        new PostPublished(authorId, at, id, groupIds) { Kind = content.Kind, PraisedIds = content.Praise?.PersonIds ?? [] });

    /// <summary>The post with another text, the revision that it takes the place of, and what happened.</summary>
    public (Post Post, PostRevision Replaced, PostEdited Fact) Edit(RichText body, DateTimeOffset at)
    {
        var edited = this with { Body = body, EditedAt = at, RevisionNumber = RevisionNumber + 1 };
        return (edited, new PostRevision(Id, RevisionNumber, Body, EditedAt ?? PublishedAt), new PostEdited(AuthorId, at, Id, edited.RevisionNumber));
    }

    /// <summary>What is left of the post once it is deleted, and what happened.</summary>
    public (Post Post, PostDeleted Fact) Delete(Guid actorId, DateTimeOffset at) =>
        (this with { Title = null, Body = RichText.Empty, Praise = null, Announcement = null, AcceptedAnswer = null, Shared = null, FileIds = [], DeletedAt = at }, new PostDeleted(actorId, at, Subject));

    /// <summary>The question with an answer accepted, and what happened.</summary>
    public (Post Post, AnswerAccepted Fact) Accept(AcceptedAnswer answer) =>
        (this with { AcceptedAnswer = answer }, new AnswerAccepted(answer.AcceptedById, answer.AcceptedAt, Id, answer.CommentId, answer.CommentAuthorId));

    /// <summary>The question without its accepted answer, and what happened.</summary>
    public (Post Post, AnswerUnaccepted Fact) Unaccept(Guid actorId, DateTimeOffset at) =>
        (this with { AcceptedAnswer = null }, new AnswerUnaccepted(actorId, at, Id, AcceptedAnswer!.CommentId));

    /// <summary>Whether it is announced at a moment.</summary>
    public bool IsAnnouncedAt(DateTimeOffset now) => AnnouncedIn.Count > 0 && Announcement!.EndsAt > now;

    /// <summary>Whether the viewer may say which comment answers the question: the asker, and the owners of its groups.</summary>
    public bool MayBeSettledBy(Viewer viewer) => Kind == PostKind.Question && (viewer.PersonId == AuthorId || GroupIds.Any(viewer.Owns));

    /// <summary>The post without one of its doors, and what happened. Without the last one nobody reads it, and its author finds it among the removed ones.</summary>
    public (Post Post, PostRemovedFromGroup Fact) RemoveFrom(Guid groupId, Guid actorId, DateTimeOffset at)
    {
        IReadOnlyList<Guid> left = [.. GroupIds.Where(id => id != groupId)];
        return (
            left.Count > 0 ? this with { GroupIds = left } : this with { GroupIds = left, RemovedAt = at, RemovedFromId = groupId },
            new PostRemovedFromGroup(actorId, at, Id, groupId));
    }

    /// <summary>Whether the viewer may change the text: the author, while in one of its groups.</summary>
    public bool MayBeEditedBy(Viewer viewer) => viewer.PersonId == AuthorId && GroupIds.Any(viewer.IsIn);

    /// <summary>Whether the viewer may delete the post: its author. Others have it removed with a reason, which its author may contest.</summary>
    public bool MayBeDeletedBy(Viewer viewer) => viewer.PersonId == AuthorId;

    /// <summary>Whether the viewer may take the post out of the group: its author, and who keeps order in this one door; nobody over another door (rule R8).</summary>
    public bool MayBeRemovedFrom(Guid groupId, Viewer viewer) =>
        GroupIds.Contains(groupId) && (viewer.PersonId == AuthorId || viewer.KeepsOrderIn(groupId));
}

/// <summary>A text that a post had before an edit.</summary>
public sealed record PostRevision(
    [property: GraphQLIgnore] Guid PostId,
    int Number,
    [property: GraphQLIgnore] RichText Body,
    DateTimeOffset EditedAt)
{
    /// <summary>The id, which follows from post and number: no revision is kept twice.</summary>
    [GraphQLIgnore]
    public Guid Id => Ids.Of($"postRevision.{Number}", PostId);
}
