namespace InsideIn.Answers;

/// <summary>Somebody was asked to answer a question: by the network itself, or by somebody who was asked before and named them.</summary>
public sealed record AnswerRequested(Guid ActorId, DateTimeOffset At, Guid RequestId, Guid PostId, Guid PersonId) : Fact(ActorId, At);
