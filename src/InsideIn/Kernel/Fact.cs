namespace InsideIn.Kernel;

/// <summary>
/// Something that happened, named in the past tense: <c>PostPublished</c>. It is committed in one batch with the change it tells of,
/// and listeners read it in the one total order.
/// </summary>
/// <param name="ActorId">The person who did it, or the empty id for the network itself.</param>
/// <param name="At">When it was decided, UTC.</param>
public abstract record Fact(Guid ActorId, DateTimeOffset At);
