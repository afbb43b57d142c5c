using System.Text.Json.Serialization;
using InsideIn.LinkPreviews;
using InsideIn.Tags;

namespace InsideIn.Posts;

/// <summary>A text that a person published in one group or in several: one thread with several doors, never copies (rule R8).</summary>
public sealed record Post : ISubject, IReactable, IRevised, IBlankable, ITextWithLinks
{
    /// <summary>The most people who write a post with its author.</summary>
    public const int MostCoAuthors = 10;

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

    /// <summary>The number of the text that stood there when it was shared; null where nothing is shared, or it has no revisions.</summary>
    [GraphQLIgnore]
    public int? SharedRevision { get; init; }

    /// <summary>The files that it carries.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<Guid> FileIds { get; init; } = [];

    /// <summary>The poll that it carries; null when none.</summary>
    [GraphQLIgnore]
    public Guid? PollId { get; init; }

    /// <summary>What it says. Shape: empty once it is deleted.</summary>
    [GraphQLIgnore]
    public required RichText Body { get; init; }

    /// <inheritdoc/>
    [GraphQLIgnore]
    public IReadOnlyList<Guid> LinksNotShown { get; init; } = [];

    /// <summary>The addresses of which something is shown below it, by the ids of that. Shape: empty once it is deleted.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<Guid> ShownLinkIds => ShownLinks.IdsOf(this);

    /// <summary>The names, as typed, that stayed plain words, because nobody of that name may read it. Shape: filled in by the mutation that saved the text, and empty ever after.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> UnreachedMentions { get; init; } = [];

    /// <summary>When it was published. It never changes, so that lists keep their order (rule R21).</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>When it was last edited in a way that readers can look up; null when it never was.</summary>
    public DateTimeOffset? EditedAt { get; init; }

    /// <summary>The person who wrote the text that stands; null for the author.</summary>
    [GraphQLIgnore]
    public Guid? EditedById { get; init; }

    /// <summary>The last correction; null when there was none.</summary>
    public Correction? Correction { get; init; }

    /// <summary>Who wrote it together with the author, in the order of being named.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<Guid> CoAuthorIds { get; init; } = [];

    /// <summary>The person who published it for the author; null when the author did (rule R30).</summary>
    [GraphQLIgnore]
    public Guid? PublishedById { get; init; }

    /// <summary>When it goes out of all lists; null when it stays.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>When it went out of all lists; null while it stands in them.</summary>
    public DateTimeOffset? ExpiredAt { get; init; }

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

    /// <summary>The post from whose thread this one was split off; null for most.</summary>
    [GraphQLIgnore]
    public Guid? SplitFromId { get; init; }

    /// <summary>The comment at the head of a thread that was split off without a title; null for most.</summary>
    [GraphQLIgnore]
    public Guid? OpeningCommentId { get; init; }

    /// <summary>When its words were written, where its thread was begun before that; null for most.</summary>
    [GraphQLIgnore]
    public DateTimeOffset? WordedAt { get; init; }

    /// <summary>The post in whose thread it stands since the two were merged; null while it has a thread of its own.</summary>
    [GraphQLIgnore]
    public Guid? MergedIntoId { get; init; }

    /// <summary>The groups in whose lists it stands. Shape: empty once it is deleted, while it is withheld, has expired or is merged into another.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<Guid> ListedIn => IsStanding && ExpiredAt is null ? GroupIds : [];

    /// <summary>The groups in which it still stands under its address alone, since it went out of their lists.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<Guid> ExpiredIn => IsStanding && ExpiredAt is not null ? GroupIds : [];

    /// <summary>When it has to be taken out of the lists; null when it has not, or is out of them.</summary>
    [GraphQLIgnore]
    public DateTimeOffset? ExpiryDueAt => ListedIn.Count > 0 ? ExpiresAt : null;

    /// <summary>The author on whose list of removed posts it stands; null for one that stands, or that is deleted.</summary>
    [GraphQLIgnore]
    public Guid? RemovedOfId => RemovedAt is null || DeletedAt is not null ? null : AuthorId;

    /// <summary>The groups in whose lists of unanswered questions it stands.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<Guid> UnansweredIn => Kind == PostKind.Question && AcceptedAnswer is null ? ListedIn : [];

    /// <summary>The groups in which it is a question that was answered.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<Guid> AnsweredIn => Kind == PostKind.Question && AcceptedAnswer is not null ? ListedIn : [];

    /// <summary>The groups in whose lists of announcements it stands until it ends.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<Guid> AnnouncedIn => Announcement is null ? [] : ListedIn;

    /// <summary>When it leaves those lists; null for other kinds.</summary>
    [GraphQLIgnore]
    public DateTimeOffset? AnnouncementEndsAt => Announcement?.EndsAt;

    /// <summary>The tags that its text names. Shape: empty where its words are left out for the viewer.</summary>
    [JsonIgnore]
    [GraphQLIgnore]
    public IReadOnlyList<TagWord> Tags => TagWord.In(Body);

    /// <summary>The tags in whose lists it stands.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<Guid> ListedUnder => ListedIn.Count > 0 ? [.. Tags.Select(tag => tag.Id)] : [];

    /// <summary>The groups in whose lists of tagged posts it stands.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<Guid> TaggedIn => Tags.Count > 0 ? ListedIn : [];

    /// <summary>The keys of its tags in its groups, under which it is listed.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<Guid> TagDoors => TagPlaces.Doors(ListedIn, Tags);

    /// <summary>The keys of its tags' words in its groups, under which it is listed.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<string> TagWords => TagPlaces.Words(ListedIn, Tags);

    /// <summary>The post as something that people comment on.</summary>
    [JsonIgnore]
    [GraphQLIgnore]
    public Subject Subject => new(SubjectKind.Post, Id);

    /// <inheritdoc/>
    [JsonIgnore]
    [GraphQLIgnore]
    public Subject AsSubject => Subject;

    /// <inheritdoc/>
    [JsonIgnore]
    [GraphQLIgnore]
    public Audience Audience => MergedIntoId is { } into
        ? new Audience([], AuthorId) { Within = new Subject(SubjectKind.Post, into) }
        : new Audience(GroupIds, AuthorId) { WrittenAt = PublishedAt, Openings = Openings };

    private bool IsStanding => DeletedAt is null && WithheldAt is null && MergedIntoId is null;

    /// <summary>Where it began, for what came with the archive of another network; null for what began here.</summary>
    public Origin? Origin { get; init; }

    /// <summary>The doors that were opened after it had been published.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<Opening> Openings { get; init; } = [];

    /// <summary>Whether its words are left out for the viewer, until its author agrees to the wider audience that it got.</summary>
    [JsonIgnore]
    public bool IsBlank { get; private init; }

    /// <inheritdoc/>
    [JsonIgnore]
    [GraphQLIgnore]
    public DateTimeOffset SaidAt => WordedAt ?? PublishedAt;

    /// <summary>The threads that it stood in before, its own one first.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<FormerPlace> FormerPlaces { get; init; } = [];

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
            PollId = content.PollId,
            PublishedAt = at,
        },
        new PostPublished(authorId, at, id, groupIds) { Kind = content.Kind, PraisedIds = content.Praise?.PersonIds ?? [] });

    /// <summary>The post with other words, and what happened. In the first five minutes readers find no trace of it; the number of the text grows all the same, so that nobody takes one text for another.</summary>
    public EditedPost Edit(PostEdit edit)
    {
        var number = RevisionNumber + 1;
        var correction = edit.Correction is { } sentence ? new Correction(number, sentence, edit.At) : null;
        var isFree = FreeEdits.Includes(PublishedAt, EditedAt, edit.At, edit.Correction);
        var post = this with
        {
            Title = edit.Content.Title,
            Body = edit.Content.Body,
            Praise = edit.Content.Praise,
            Announcement = edit.Content.Announcement,
            RevisionNumber = number,
            EditedAt = isFree ? null : edit.At,
            EditedById = edit.EditorId,
            Correction = correction ?? Correction,
        };
        var edited = new PostEdited(edit.EditorId, edit.At, Id, number) { PraisedIds = [.. (edit.Content.Praise?.PersonIds ?? []).Except(Praise?.PersonIds ?? [])] };
        return new EditedPost(
            post,
            isFree ? null : new PostRevision(Id, RevisionNumber, Body, EditedAt ?? PublishedAt) { Title = Title, EditedById = EditedById, Correction = correction },
            correction is null ? [edited] : [edited, new PostCorrected(edit.EditorId, edit.At, Id, number)]);
    }

    /// <summary>
    /// The post of a thread that is split off this one. It is as old as this one: it stands beside it in all lists, and nobody comes to read by it what they did not read (rules R10, R21).
    /// </summary>
    public Post SplitOff(Guid id, Guid actorId, IReadOnlyList<Guid> groupIds, string? title, DateTimeOffset at) => new()
    {
        Id = id,
        AuthorId = actorId,
        GroupIds = groupIds,
        Title = title,
        Body = RichText.Empty,
        PublishedAt = PublishedAt,
        WordedAt = at,
        ExpiresAt = ExpiresAt,
        ExpiredAt = ExpiredAt,
        SplitFromId = Id,
    };

    /// <summary>The post as a part of another's thread, with the place that it leaves; nobody finds it in lists any more, and its address leads there.</summary>
    public Post MergeInto(Guid postId, FormerPlace left) => this with { MergedIntoId = postId, FormerPlaces = [.. FormerPlaces, left] };

    /// <summary>What was corrected since a text was read or quoted; null when nothing was.</summary>
    public Correction? CorrectedSince(int revisionNumber) => Correction is { } correction && correction.RevisionNumber > revisionNumber ? correction : null;

    /// <summary>The post that nobody finds in lists any more, and what happened. Whoever has its address reads it.</summary>
    public (Post Post, PostExpired Fact) Expire(DateTimeOffset at) => (this with { ExpiredAt = at }, new PostExpired(Guid.Empty, at, Id));

    /// <summary>The post with another end, or none. One that has expired is in the lists again, which is told.</summary>
    public (Post Post, PostBroughtBack? Fact) EndAt(DateTimeOffset? until, Guid actorId, DateTimeOffset at) =>
        (this with { ExpiresAt = until, ExpiredAt = null }, ExpiredAt is null ? null : new PostBroughtBack(actorId, at, Id));

    /// <summary>What is left of the post once it is deleted, and what happened.</summary>
    public (Post Post, PostDeleted Fact) Delete(Guid actorId, DateTimeOffset at) =>
        (this with { Title = null, Body = RichText.Empty, Praise = null, Announcement = null, AcceptedAnswer = null, Shared = null, FileIds = [], PollId = null, Correction = null, LinksNotShown = [], DeletedAt = at }, new PostDeleted(actorId, at, Subject));

    /// <inheritdoc/>
    public IReadable Blank() => this with
    {
        Title = null, Body = RichText.Empty, Praise = null, Announcement = null, AcceptedAnswer = null, Shared = null, FileIds = [], PollId = null, Correction = null, EditedAt = null, IsBlank = true,
    };

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
            new PostRemovedFromGroup(actorId, at, Id, groupId) { AuthorId = AuthorId });
    }

    /// <summary>Whether the viewer may change the text: the author and the co-authors, while in one of its groups.</summary>
    public bool MayBeEditedBy(Viewer viewer) => (viewer.PersonId == AuthorId || CoAuthorIds.Contains(viewer.PersonId)) && GroupIds.Any(viewer.IsIn);

    /// <summary>Whether the viewer may take earlier texts away: its author, who keeps order in all of its groups, and the company's moderators.</summary>
    public bool MayBeRedactedBy(Viewer viewer) =>
        viewer.PersonId == AuthorId
        || viewer.Roles.Contains(Role.Moderator)
        || (GroupIds.Count > 0 && GroupIds.All(viewer.KeepsOrderIn));

    /// <summary>Whether the viewer may delete the post: its author. Others have it removed with a reason, which its author may contest.</summary>
    public bool MayBeDeletedBy(Viewer viewer) => viewer.PersonId == AuthorId;

    /// <summary>Whether the viewer may take the post out of the group: its author, and who keeps order in this one door; nobody over another door (rule R8).</summary>
    public bool MayBeRemovedFrom(Guid groupId, Viewer viewer) =>
        MergedIntoId is null && GroupIds.Contains(groupId) && (viewer.PersonId == AuthorId || viewer.KeepsOrderIn(groupId));
}
