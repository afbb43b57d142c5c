using System.Text.Json.Serialization;

namespace InsideIn.Posts;

/// <summary>Somebody published a post in one group or in several.</summary>
public sealed record PostPublished(Guid ActorId, DateTimeOffset At, Guid PostId, IReadOnlyList<Guid> GroupIds) : Fact(ActorId, At)
{
    /// <summary>What it is.</summary>
    public PostKind Kind { get; init; }

    /// <summary>Whom it praises. Shape: empty for every other kind.</summary>
    public IReadOnlyList<Guid> PraisedIds { get; init; } = [];

    /// <summary>The group of a fact from when posts stood in one. It is read, never written.</summary>
    [JsonInclude]
    private Guid GroupId
    {
        init => GroupIds = [value];
    }
}

/// <summary>A group no longer shows the post; where it was the last one, nobody reads it any more.</summary>
public sealed record PostRemovedFromGroup(Guid ActorId, DateTimeOffset At, Guid PostId, Guid GroupId) : Fact(ActorId, At), IStandsElsewhere
{
    /// <summary>Who wrote it; the empty id in facts from before it was kept.</summary>
    public Guid AuthorId { get; init; }

    Subject IStandsElsewhere.Subject => new(SubjectKind.Post, PostId);

    IReadOnlyList<Guid> IStandsElsewhere.Before => [GroupId];
}

/// <summary>A post was published while its author was away, and groups that it names were not told: more people than the author had confirmed, or told by the author that day already. The author is told.</summary>
public sealed record GroupMentionsLeftOut(Guid ActorId, DateTimeOffset At, Guid PostId, Guid AuthorId, IReadOnlyList<Guid> GroupIds) : Fact(ActorId, At);

/// <summary>The author, or a co-author, changed its words; <paramref name="RevisionNumber"/> is the one that stands now.</summary>
public sealed record PostEdited(Guid ActorId, DateTimeOffset At, Guid PostId, int RevisionNumber) : Fact(ActorId, At)
{
    /// <summary>Whom it praises and did not praise before. Shape: empty for every other kind.</summary>
    public IReadOnlyList<Guid> PraisedIds { get; init; } = [];
}

/// <summary>The author said that what stood there before <paramref name="RevisionNumber"/> was wrong. Who saw an earlier text and none since is told.</summary>
public sealed record PostCorrected(Guid ActorId, DateTimeOffset At, Guid PostId, int RevisionNumber) : Fact(ActorId, At);

/// <summary>The post has gone out of feeds, lists, digests and search; under its address it can still be read.</summary>
public sealed record PostExpired(Guid ActorId, DateTimeOffset At, Guid PostId) : Fact(ActorId, At);

/// <summary>An author has put an expired post into feeds, lists, digests and search again.</summary>
public sealed record PostBroughtBack(Guid ActorId, DateTimeOffset At, Guid PostId) : Fact(ActorId, At);

/// <summary>The post is gone, and its revisions with it.</summary>
public sealed record PostDeleted(Guid ActorId, DateTimeOffset At, Subject Subject) : SubjectDeleted(ActorId, At, Subject);

/// <summary>A comment was accepted as the answer to a question, for the first time or in another's place.</summary>
public sealed record AnswerAccepted(Guid ActorId, DateTimeOffset At, Guid PostId, Guid CommentId, Guid CommentAuthorId) : Fact(ActorId, At);

/// <summary>A question has no accepted answer any more: somebody changed their mind, or the comment is gone.</summary>
public sealed record AnswerUnaccepted(Guid ActorId, DateTimeOffset At, Guid PostId, Guid CommentId) : Fact(ActorId, At);
