namespace InsideIn.Seen;

/// <summary>How far a person has read a thread. Theirs alone to see; nobody is told who read what.</summary>
public sealed record ReadMark(Guid PersonId, Subject Subject)
{
    /// <summary>One per person and thread.</summary>
    public Guid Id => IdOf(PersonId, Subject.Id);

    /// <summary>The latest text of the subject that the person saw, 1 for the first; 0 when they saw none.</summary>
    public int Revision { get; init; }

    /// <summary>Comments written until then have been seen; null when none were.</summary>
    public DateTimeOffset? SeenUntil { get; init; }

    /// <summary>When the person marked it unread; null unless they did and have not seen it since.</summary>
    public DateTimeOffset? UnreadSince { get; init; }

    /// <summary>The person on whose list of things marked unread it stands; null unless it does.</summary>
    public Guid? UnreadOf => UnreadSince is null ? null : PersonId;

    /// <summary>When the mark last changed.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The id that belongs to the two.</summary>
    public static Guid IdOf(Guid personId, Guid subjectId) => Ids.Of("readMark", personId, subjectId);

    /// <summary>The mark once the person has seen the thread up to there. What was seen before stays seen. The same mark when that is nothing new.</summary>
    public ReadMark See(int revision, DateTimeOffset until, DateTimeOffset at)
    {
        var seen = this with { Revision = Math.Max(Revision, revision), SeenUntil = SeenUntil > until ? SeenUntil : until, UnreadSince = null };
        return seen == this ? this : seen with { At = at };
    }

    /// <summary>The mark once the person wants to come back to the thread. What they saw of it stays known, for corrections.</summary>
    public ReadMark Unsee(DateTimeOffset at) => this with { UnreadSince = at, At = at };
}

/// <summary>When a person was last here.</summary>
public sealed record Visit(Guid PersonId)
{
    /// <summary>When the last visit to the feed ended; null before the first.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>What was there then has all been seen; null when the person never said so.</summary>
    public DateTimeOffset? AllSeenAt { get; init; }
}

/// <summary>How far back anything counts as unread or new. It is said wherever a count shows (rule R20).</summary>
public static class Horizon
{
    /// <summary>What is older counts as read.</summary>
    public static readonly TimeSpan Unread = TimeSpan.FromDays(30);

    /// <summary>How long it is kept who saw which text.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    /// <summary>From when on things count as unread for a person.</summary>
    public static DateTimeOffset Of(Visit visit, DateTimeOffset now) =>
        visit.AllSeenAt is { } seen && seen > now - Unread ? seen : now - Unread;
}
