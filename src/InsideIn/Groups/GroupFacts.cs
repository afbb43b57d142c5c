namespace InsideIn.Groups;

/// <summary>Somebody made a group and is its first owner.</summary>
public sealed record GroupCreated(Guid ActorId, DateTimeOffset At, Guid GroupId) : Fact(ActorId, At);

/// <summary>A person became a member, by themselves or by an owner.</summary>
public sealed record MemberJoined(Guid ActorId, DateTimeOffset At, Guid GroupId, Guid PersonId) : Fact(ActorId, At);

/// <summary>A person's membership ended, by themselves or by an owner.</summary>
public sealed record MemberLeft(Guid ActorId, DateTimeOffset At, Guid GroupId, Guid PersonId) : Fact(ActorId, At);
