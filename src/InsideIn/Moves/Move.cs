namespace InsideIn.Moves;

/// <summary>A thread that went to other doors, as it was before: what undoing it restores, and the tombstone that stands where it stood.</summary>
public sealed record Move
{
    /// <summary>How long it can be undone.</summary>
    public static readonly TimeSpan UndoTime = TimeSpan.FromMinutes(10);

    /// <summary>The id; the change that authors agree to bears it too.</summary>
    [ID]
    public required Guid Id { get; init; }

    /// <summary>The post that the thread hangs on.</summary>
    [GraphQLIgnore]
    public required Guid PostId { get; init; }

    /// <summary>Its doors before.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<Guid> From { get; init; }

    /// <summary>The doors that had been opened late before.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<Opening> Openings { get; init; }

    /// <summary>Its doors after.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<Guid> To { get; init; }

    /// <summary>Who moved it.</summary>
    [GraphQLIgnore]
    public required Guid ActorId { get; init; }

    /// <summary>When it was moved.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>When it was undone; null while it stands.</summary>
    public DateTimeOffset? UndoneAt { get; init; }

    /// <summary>Until when it can be undone.</summary>
    public DateTimeOffset UndoableUntil => At + UndoTime;

    /// <summary>The groups in which a tombstone stands. Shape: empty once it was undone.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<Guid> LeftIn => UndoneAt is null ? [.. From.Except(To)] : [];

    /// <summary>The doors that it opened.</summary>
    [GraphQLIgnore]
    public IEnumerable<Guid> Added => To.Except(From);
}
