namespace InsideIn.Posts;

/// <summary>Somebody published a post.</summary>
public sealed record PostPublished(Guid ActorId, DateTimeOffset At, Guid PostId, Guid GroupId) : Fact(ActorId, At);

/// <summary>The author changed the text; <paramref name="RevisionNumber"/> is the one that stands now.</summary>
public sealed record PostEdited(Guid ActorId, DateTimeOffset At, Guid PostId, int RevisionNumber) : Fact(ActorId, At);

/// <summary>The post is gone, and its revisions with it.</summary>
public sealed record PostDeleted(Guid ActorId, DateTimeOffset At, Subject Subject) : SubjectDeleted(ActorId, At, Subject);
