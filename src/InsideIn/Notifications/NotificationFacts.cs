namespace InsideIn.Notifications;

/// <summary>Notices came, changed or went: one for each of these people.</summary>
/// <param name="At">When.</param>
/// <param name="Changes">Whose, and which.</param>
public sealed record NoticesChanged(DateTimeOffset At, IReadOnlyList<NoticeChange> Changes) : Fact(Guid.Empty, At);

/// <summary>Some of one person's notices came, changed or went.</summary>
public sealed record NoticeChange(Guid PersonId, IReadOnlyList<Guid> NoticeIds);

/// <summary>Somebody with the role for it said that an announcement cannot wait.</summary>
public sealed record PostSentUrgently(Guid ActorId, DateTimeOffset At, Guid PostId) : Fact(ActorId, At);
