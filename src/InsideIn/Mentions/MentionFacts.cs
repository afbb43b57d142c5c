namespace InsideIn.Mentions;

/// <summary>Somebody named people in a text.</summary>
/// <param name="Subject">The text's thing.</param>
/// <param name="PersonIds">Those who are named now and were not before, by themselves or as members of a group; each may read the thing. The author is never among them.</param>
/// <param name="GroupIds">The groups that are named now and were not before.</param>
public sealed record PeopleMentioned(Guid ActorId, DateTimeOffset At, Subject Subject, IReadOnlyList<Guid> PersonIds, IReadOnlyList<Guid> GroupIds) : Fact(ActorId, At);
