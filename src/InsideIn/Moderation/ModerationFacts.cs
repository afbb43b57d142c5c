namespace InsideIn.Moderation;

/// <summary>A person reported a thing.</summary>
/// <param name="ActorId">Who reported.</param>
/// <param name="At">When, UTC.</param>
/// <param name="CaseId">The case that the report belongs to.</param>
/// <param name="Subject">What was reported.</param>
public sealed record ContentReported(Guid ActorId, DateTimeOffset At, Guid CaseId, Subject Subject) : Fact(ActorId, At);

/// <summary>A case has a decision that holds: the first one, with the second person's yes where it takes one.</summary>
/// <param name="ActorId">The moderator whose word made it hold.</param>
/// <param name="At">When, UTC.</param>
/// <param name="CaseId">The case.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Outcome">What comes of it.</param>
public sealed record CaseDecided(Guid ActorId, DateTimeOffset At, Guid CaseId, Subject Subject, CaseOutcome Outcome) : Fact(ActorId, At);

/// <summary>Somebody contests a decision.</summary>
/// <param name="ActorId">The author, or who had reported.</param>
/// <param name="At">When, UTC.</param>
/// <param name="CaseId">The case.</param>
public sealed record CaseAppealed(Guid ActorId, DateTimeOffset At, Guid CaseId) : Fact(ActorId, At);

/// <summary>An appeal is decided, for good.</summary>
/// <param name="ActorId">The moderator.</param>
/// <param name="At">When, UTC.</param>
/// <param name="CaseId">The case.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Outcome">What comes of it.</param>
public sealed record AppealDecided(Guid ActorId, DateTimeOffset At, Guid CaseId, Subject Subject, CaseOutcome Outcome) : Fact(ActorId, At);
