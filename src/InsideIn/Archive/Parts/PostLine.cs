using InsideIn.Posts;

namespace InsideIn.Archive;

/// <summary>A post of any kind. What is left of a deleted one is who and when.</summary>
internal sealed record PostLine(Guid Id, Guid AuthorId, IReadOnlyList<Guid> GroupIds, PostKind Kind, string Text, DateTimeOffset PublishedAt, int RevisionNumber)
{
    public string? Title { get; init; }

    public PraiseLine? Praise { get; init; }

    /// <summary>When an announcement stops being one.</summary>
    public DateTimeOffset? AnnouncedUntil { get; init; }

    public AnswerLine? AcceptedAnswer { get; init; }

    public SubjectLine? Shared { get; init; }

    public int? SharedRevision { get; init; }

    public PollLine? Poll { get; init; }

    public IReadOnlyList<Guid>? FileIds { get; init; }

    public DateTimeOffset? EditedAt { get; init; }

    public Guid? EditedById { get; init; }

    public Correction? Correction { get; init; }

    public IReadOnlyList<Guid>? CoAuthorIds { get; init; }

    public Guid? PublishedById { get; init; }

    public DateTimeOffset? ExpiresAt { get; init; }

    public DateTimeOffset? ExpiredAt { get; init; }

    public DateTimeOffset? DeletedAt { get; init; }

    public DateTimeOffset? RemovedAt { get; init; }

    public Guid? RemovedFromId { get; init; }

    public Guid? SplitFromId { get; init; }

    public Guid? OpeningCommentId { get; init; }

    public DateTimeOffset? WordedAt { get; init; }

    public Guid? MergedIntoId { get; init; }

    public IReadOnlyList<OpeningLine>? Openings { get; init; }

    public IReadOnlyList<PlaceLine>? FormerPlaces { get; init; }

    public OriginLine? Origin { get; init; }

    /// <summary>The post as a line. Shape: empty lists are left out.</summary>
    public static PostLine Of(Post post) => new(post.Id, post.AuthorId, post.GroupIds, post.Kind, post.Body.ToSource(), post.PublishedAt, post.RevisionNumber)
    {
        Title = post.Title,
        Praise = post.Praise is { } praise ? new PraiseLine(praise.PersonIds, praise.Value) : null,
        AnnouncedUntil = post.Announcement?.EndsAt,
        AcceptedAnswer = post.AcceptedAnswer is { } answer ? new AnswerLine(answer.CommentId, answer.CommentAuthorId, answer.AcceptedById, answer.AcceptedAt) : null,
        Shared = post.Shared is { } shared ? SubjectLine.Of(shared) : null,
        SharedRevision = post.SharedRevision,
        FileIds = post.FileIds.Count > 0 ? post.FileIds : null,
        EditedAt = post.EditedAt,
        EditedById = post.EditedById,
        Correction = post.Correction,
        CoAuthorIds = post.CoAuthorIds.Count > 0 ? post.CoAuthorIds : null,
        PublishedById = post.PublishedById,
        ExpiresAt = post.ExpiresAt,
        ExpiredAt = post.ExpiredAt,
        DeletedAt = post.DeletedAt,
        RemovedAt = post.RemovedAt,
        RemovedFromId = post.RemovedFromId,
        SplitFromId = post.SplitFromId,
        OpeningCommentId = post.OpeningCommentId,
        WordedAt = post.WordedAt,
        MergedIntoId = post.MergedIntoId,
        Openings = post.Openings.Count > 0 ? OpeningLine.Of(post.Openings) : null,
        FormerPlaces = post.FormerPlaces.Count > 0 ? PlaceLine.Of(post.FormerPlaces) : null,
        Origin = OriginLine.Of(post.Origin),
    };

    /// <summary>The post as it is here, behind those of its doors that are here.</summary>
    /// <param name="doors">The doors, by the ids that they have here.</param>
    /// <param name="pollId">The poll that it carries here; null for none.</param>
    /// <param name="step">The step of the reading.</param>
    public Post Read(IReadOnlyList<Guid> doors, Guid? pollId, ReadingStep step) => new()
    {
        Id = step.Here(Id),
        AuthorId = step.Person(AuthorId),
        GroupIds = doors,
        Kind = Kind,
        Title = Title,
        Body = step.Text(Text),
        Praise = Praise is null ? null : new Praise([.. Praise.PersonIds.Select(id => step.Person(id)).Distinct()], Praise.Value),
        Announcement = AnnouncedUntil is { } end ? new Announcement(end) : null,
        AcceptedAnswer = AcceptedAnswer is { } answer ? new AcceptedAnswer(step.Here(answer.CommentId), step.Person(answer.CommentAuthorId), step.Person(answer.AcceptedById), answer.AcceptedAt) : null,
        Shared = Shared is null ? null : step.Here(Shared),
        SharedRevision = SharedRevision,
        PollId = pollId,
        FileIds = [.. (FileIds ?? []).Select(id => step.Here(id))],
        PublishedAt = PublishedAt,
        EditedAt = EditedAt,
        EditedById = step.Person(EditedById),
        Correction = Correction,
        CoAuthorIds = [.. (CoAuthorIds ?? []).Select(id => step.Person(id)).Distinct()],
        PublishedById = step.Person(PublishedById),
        ExpiresAt = ExpiresAt,
        ExpiredAt = ExpiredAt,
        RevisionNumber = RevisionNumber,
        DeletedAt = DeletedAt,
        RemovedAt = RemovedAt,
        RemovedFromId = step.Here(RemovedFromId),
        SplitFromId = step.Here(SplitFromId),
        OpeningCommentId = step.Here(OpeningCommentId),
        WordedAt = WordedAt,
        MergedIntoId = step.Here(MergedIntoId),
        Openings = OpeningLine.Read(Openings ?? [], step),
        FormerPlaces = PlaceLine.Read(FormerPlaces ?? [], step),
        Origin = step.OriginOf(Id, Origin),
    };
}

/// <summary>Whom a post praises, and for what.</summary>
internal sealed record PraiseLine(IReadOnlyList<Guid> PersonIds, PraiseValue Value);

/// <summary>The comment that answers a question.</summary>
internal sealed record AnswerLine(Guid CommentId, Guid CommentAuthorId, Guid AcceptedById, DateTimeOffset AcceptedAt);
