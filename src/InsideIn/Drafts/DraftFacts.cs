namespace InsideIn.Drafts;

/// <summary>A post could not be published when its time came, and is a draft again; the draft says why.</summary>
public sealed record ScheduledPostReturned(Guid ActorId, DateTimeOffset At, Guid DraftId, Guid AuthorId) : Fact(ActorId, At);
