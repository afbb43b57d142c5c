namespace InsideIn.Kernel;

/// <summary>
/// Something that happened, named in the past tense: <c>PostPublished</c>. It is committed in one batch with the change it tells of,
/// and listeners read it in the one total order.
/// </summary>
/// <param name="ActorId">The person who did it, or the empty id for the network itself.</param>
/// <param name="At">When it was decided, UTC.</param>
public abstract record Fact(Guid ActorId, DateTimeOffset At);

/// <summary>A thing that people commented on and reacted to is gone; each publisher's own fact derives from it, so that what hangs on the thing can follow.</summary>
/// <param name="ActorId">The person who deleted it.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Subject">What is gone.</param>
public abstract record SubjectDeleted(Guid ActorId, DateTimeOffset At, Subject Subject) : Fact(ActorId, At);

/// <summary>A person's name is gone from everything that is kept (rule R27); what was made of texts that had it is to be made anew.</summary>
/// <param name="ActorId">The person who asked for it.</param>
/// <param name="At">When, UTC.</param>
/// <param name="PersonId">Whose name is gone.</param>
public abstract record PersonForgotten(Guid ActorId, DateTimeOffset At, Guid PersonId) : Fact(ActorId, At);
