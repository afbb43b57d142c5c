namespace InsideIn.People;

/// <summary>The directory brought a new person into the network.</summary>
public sealed record PersonArrived(Guid PersonId, DateTimeOffset At) : Fact(PersonId, At);

/// <summary>The directory disabled or lost the person's account.</summary>
public sealed record PersonLeft(Guid PersonId, DateTimeOffset At) : Fact(PersonId, At);

/// <summary>The account of a person who had left is active again.</summary>
public sealed record PersonReturned(Guid PersonId, DateTimeOffset At) : Fact(PersonId, At);

/// <summary>The person works in another department, or for another manager, than before.</summary>
public sealed record PersonMoved(Guid PersonId, DateTimeOffset At) : Fact(PersonId, At);

/// <summary>The person's profile says something else than before, by the person or by the directory.</summary>
public sealed record ProfileUpdated(Guid PersonId, DateTimeOffset At) : Fact(PersonId, At);

/// <summary>Somebody began to follow a person.</summary>
public sealed record PersonFollowed(Guid FollowerId, DateTimeOffset At, Guid PersonId) : Fact(FollowerId, At);

/// <summary>Somebody no longer follows a person.</summary>
public sealed record PersonUnfollowed(Guid FollowerId, DateTimeOffset At, Guid PersonId) : Fact(FollowerId, At);
