namespace InsideIn.Following;

/// <summary>Somebody chose how much they want to be told of something; null when they took the choice back.</summary>
public sealed record FollowLevelChanged(Guid ActorId, DateTimeOffset At, FollowScope Scope, FollowLevel? Level) : Fact(ActorId, At);
