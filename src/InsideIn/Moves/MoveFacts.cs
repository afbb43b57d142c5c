namespace InsideIn.Moves;

/// <summary>A thread went to other doors. Its address, who follows it and how far people have read stay what they are.</summary>
public sealed record ThreadMoved(Guid ActorId, DateTimeOffset At, Guid MoveId, Subject Subject, IReadOnlyList<Guid> From, IReadOnlyList<Guid> To) : Fact(ActorId, At), IStandsElsewhere
{
    IReadOnlyList<Guid> IStandsElsewhere.Before => From;
}

/// <summary>A move was taken back: everything is as it was before.</summary>
public sealed record ThreadMoveUndone(Guid ActorId, DateTimeOffset At, Guid MoveId, Subject Subject) : Fact(ActorId, At), IStandsElsewhere
{
    /// <summary>The groups in which it stood while it was moved.</summary>
    public IReadOnlyList<Guid> From { get; init; } = [];

    IReadOnlyList<Guid> IStandsElsewhere.Before => From;
}
