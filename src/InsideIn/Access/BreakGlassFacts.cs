namespace InsideIn.Access;

/// <summary>An administrator asked to read a thread that is closed to them.</summary>
public sealed record BreakGlassRequested(Guid ActorId, DateTimeOffset At, Guid BreakGlassId, Subject Subject) : Fact(ActorId, At);

/// <summary>A second administrator agreed; from now on it may be read, for a day.</summary>
public sealed record BreakGlassApproved(Guid ActorId, DateTimeOffset At, Guid BreakGlassId, Subject Subject, Guid RequestedById) : Fact(ActorId, At);

/// <summary>The administrator who asked began to read in one of the day's hours.</summary>
public sealed record BreakGlassUsed(Guid ActorId, DateTimeOffset At, Guid BreakGlassId, Subject Subject, int Session) : Fact(ActorId, At);

/// <summary>A closed thread was open to an administrator for a day, which is over.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="BreakGlassId">The leave.</param>
/// <param name="GroupIds">The groups whose members are told.</param>
public sealed record BreakGlassOver(DateTimeOffset At, Guid BreakGlassId, IReadOnlyList<Guid> GroupIds) : Fact(Guid.Empty, At);
