using InsideIn.Posts;

namespace InsideIn.Moves;

/// <summary>What was done with a thread.</summary>
public enum MoveKind
{
    /// <summary>It went to other groups.</summary>
    Moved,

    /// <summary>A part of it became a thread of its own.</summary>
    Split,

    /// <summary>It went into another thread.</summary>
    Merged,
}

/// <summary>A reply that was lifted out from under its comment.</summary>
/// <param name="CommentId">The reply.</param>
/// <param name="ParentId">The comment under which it stood.</param>
public sealed record LiftedReply(Guid CommentId, Guid ParentId);

/// <summary>A thread that went elsewhere, or a part of it, as it was before: what undoing it restores, and the tombstone that stands where it stood.</summary>
public sealed record Move
{
    /// <summary>How long it can be undone.</summary>
    public static readonly TimeSpan UndoTime = TimeSpan.FromMinutes(10);

    /// <summary>The id; the change that authors agree to bears it too.</summary>
    [ID]
    public required Guid Id { get; init; }

    /// <summary>What was done.</summary>
    public MoveKind Kind { get; init; }

    /// <summary>The post that the thread hangs on where it stands now.</summary>
    [GraphQLIgnore]
    public required Guid PostId { get; init; }

    /// <summary>The post that it hung on before; null when that is the same.</summary>
    [GraphQLIgnore]
    public Guid? FromPostId { get; init; }

    /// <summary>Its doors before.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<Guid> From { get; init; }

    /// <summary>The doors that had been opened late before.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<Opening> Openings { get; init; }

    /// <summary>Its doors after.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<Guid> To { get; init; }

    /// <summary>The number of comments that went along, what is left of deleted ones not counted.</summary>
    public int CommentCount { get; init; }

    /// <summary>The replies that went without the comment above them.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<LiftedReply> Lifted { get; init; } = [];

    /// <summary>The accepted answer that went along, of a question that stayed; null for none.</summary>
    [GraphQLIgnore]
    public AcceptedAnswer? AcceptedAnswer { get; init; }

    /// <summary>Who was asked because of it. Shape: empty where nobody new comes to read.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<Guid> AskedIds { get; init; } = [];

    /// <summary>Who did it.</summary>
    [GraphQLIgnore]
    public required Guid ActorId { get; init; }

    /// <summary>When it was done.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>When it was undone; null while it stands.</summary>
    public DateTimeOffset? UndoneAt { get; init; }

    /// <summary>Until when it can be undone.</summary>
    public DateTimeOffset UndoableUntil => At + UndoTime;

    /// <summary>The groups in which a tombstone stands: of a thread that was merged, all that it stood in. Shape: empty once it was undone, and where a part of a thread went.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<Guid> LeftIn => UndoneAt is not null ? [] : Kind switch
    {
        MoveKind.Moved => [.. From.Except(To)],
        MoveKind.Merged => From,
        _ => [],
    };

    /// <summary>The thread in which a tombstone stands; null once it was undone, and where a whole thread went to other groups.</summary>
    [GraphQLIgnore]
    public Guid? LeftInThreadId => UndoneAt is null ? FromPostId : null;

    /// <summary>Whether it can be undone at a moment, as far as time goes.</summary>
    public bool IsUndoableAt(DateTimeOffset now) => UndoneAt is null && now < UndoableUntil;
}
