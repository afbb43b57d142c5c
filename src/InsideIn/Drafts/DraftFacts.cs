namespace InsideIn.Drafts;

/// <summary>A post could not be published when its time came, and is a draft again; the draft says why.</summary>
public sealed record ScheduledPostReturned(Guid ActorId, DateTimeOffset At, Guid DraftId, Guid AuthorId) : Fact(ActorId, At);

/// <summary>A post was published at the moment for which it was scheduled.</summary>
public sealed record ScheduledPostPublished(DateTimeOffset At, Guid PostId, Guid AuthorId, Guid ScheduledById) : Fact(Guid.Empty, At);

/// <summary>The author of a draft named somebody who writes it with them.</summary>
public sealed record CoAuthorNamed(Guid ActorId, DateTimeOffset At, Guid DraftId, Guid PersonId) : Fact(ActorId, At);

/// <summary>Somebody no longer writes a draft with its author.</summary>
public sealed record CoAuthorRemoved(Guid ActorId, DateTimeOffset At, Guid DraftId, Guid PersonId) : Fact(ActorId, At);

/// <summary>A draft is gone without having been published.</summary>
/// <param name="ActorId">Who threw it away; the empty id where nobody saved it for long.</param>
/// <param name="At">When, UTC.</param>
/// <param name="DraftId">The draft.</param>
/// <param name="CoAuthorIds">Who wrote it with its author.</param>
public sealed record DraftDiscarded(Guid ActorId, DateTimeOffset At, Guid DraftId, IReadOnlyList<Guid> CoAuthorIds) : Fact(ActorId, At);
