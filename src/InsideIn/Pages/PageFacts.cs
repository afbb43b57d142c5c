namespace InsideIn.Pages;

/// <summary>A page was written.</summary>
public sealed record PageCreated(Guid ActorId, DateTimeOffset At, Guid PageId, Guid GroupId) : Fact(ActorId, At);

/// <summary>A page got a new revision.</summary>
public sealed record PageRevised(Guid ActorId, DateTimeOffset At, Guid PageId, int RevisionNumber) : Fact(ActorId, At);
