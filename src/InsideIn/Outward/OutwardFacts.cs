namespace InsideIn.Outward;

/// <summary>The author agreed that a version of the post may be used outside.</summary>
public sealed record ConsentGranted(Guid ActorId, DateTimeOffset At, Guid ConsentId, Guid PostId, string ContentHash) : Fact(ActorId, At);

/// <summary>The consent ended before its day: the author took it back or offered anew, the post was deleted, or the author left.</summary>
public sealed record ConsentWithdrawn(Guid ActorId, DateTimeOffset At, Guid ConsentId, Guid PostId) : Fact(ActorId, At);

/// <summary>The post was edited, and the consent is to a text that no longer stands.</summary>
public sealed record ConsentWentStale(Guid ActorId, DateTimeOffset At, Guid ConsentId, Guid PostId) : Fact(ActorId, At);
