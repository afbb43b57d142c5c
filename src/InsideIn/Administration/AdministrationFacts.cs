namespace InsideIn.Administration;

/// <summary>An administrator ended all sign-ins of a person, for the reason in the <see cref="SignOut"/>.</summary>
public sealed record PersonSignedOut(Guid ActorId, DateTimeOffset At, Guid PersonId, Guid SignOutId) : Fact(ActorId, At);
