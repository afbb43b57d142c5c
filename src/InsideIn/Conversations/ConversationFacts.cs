namespace InsideIn.Conversations;

/// <summary>Somebody commented on a subject, or replied to a comment.</summary>
public sealed record CommentAdded(Guid ActorId, DateTimeOffset At, Guid CommentId, Subject Subject, Guid? ParentId) : Fact(ActorId, At);

/// <summary>The author changed a comment; <paramref name="RevisionNumber"/> is the text that stands now.</summary>
public sealed record CommentEdited(Guid ActorId, DateTimeOffset At, Guid CommentId, Subject Subject, int RevisionNumber) : Fact(ActorId, At);

/// <summary>The author said that what a comment said before <paramref name="RevisionNumber"/> was wrong. Who saw that is told.</summary>
public sealed record CommentCorrected(Guid ActorId, DateTimeOffset At, Guid CommentId, Subject Subject, int RevisionNumber) : Fact(ActorId, At);

/// <summary>A comment's text is gone.</summary>
public sealed record CommentDeleted(Guid ActorId, DateTimeOffset At, Guid CommentId, Subject Subject) : Fact(ActorId, At);

/// <summary>Somebody reacted, for the first time or in another way than before.</summary>
public sealed record ReactionAdded(Guid ActorId, DateTimeOffset At, Subject Subject, ReactionKind Kind) : Fact(ActorId, At);

/// <summary>Somebody took their reaction back.</summary>
public sealed record ReactionRemoved(Guid ActorId, DateTimeOffset At, Subject Subject) : Fact(ActorId, At);
