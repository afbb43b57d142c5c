namespace InsideIn.Polls;

/// <summary>Somebody voted in an open poll, for the first time or otherwise than before; what they chose is not told. Of secret polls there are no facts (rule R35).</summary>
public sealed record VoteCast(Guid ActorId, DateTimeOffset At, Guid PollId, Subject Subject) : Fact(ActorId, At);

/// <summary>Somebody withdrew their vote from an open poll.</summary>
public sealed record VoteWithdrawn(Guid ActorId, DateTimeOffset At, Guid PollId, Subject Subject) : Fact(ActorId, At);

/// <summary>A poll is closed: its author did it, or its time had come and the network did.</summary>
public sealed record PollClosed(Guid ActorId, DateTimeOffset At, Guid PollId, Subject Subject) : Fact(ActorId, At);
