namespace InsideIn.Administration;

/// <summary>An administrator ended all sign-ins of a person, for a reason.</summary>
public sealed record PersonSignedOut(Guid ActorId, DateTimeOffset At, Guid PersonId, string Reason) : Fact(ActorId, At);
