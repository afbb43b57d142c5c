namespace InsideIn.Events;

/// <summary>An event was put up in a group.</summary>
public sealed record EventCreated(Guid ActorId, DateTimeOffset At, Guid EventId, Guid GroupId) : Fact(ActorId, At);

/// <summary>An event was called off; its answers are frozen.</summary>
public sealed record EventCancelled(Guid ActorId, DateTimeOffset At, Guid EventId, Guid GroupId) : Fact(ActorId, At);

/// <summary>A person answered an invitation; <paramref name="Seat"/> is what came of it.</summary>
public sealed record RsvpAnswered(Guid ActorId, DateTimeOffset At, Guid EventId, RsvpAnswer Answer, SeatState Seat) : Fact(ActorId, At);

/// <summary>A waiting person moved up to the seat that <paramref name="ActorId"/> freed.</summary>
public sealed record WaitlistPromoted(Guid ActorId, DateTimeOffset At, Guid EventId, Guid PersonId) : Fact(ActorId, At);

/// <summary>A person who may no longer read the event lost the seat or the place in the queue.</summary>
public sealed record SeatRevoked(Guid ActorId, DateTimeOffset At, Guid EventId, Guid PersonId) : Fact(ActorId, At);
