namespace InsideIn.Calendar;

/// <summary>That a person wants the network to keep their own calendar in step, also while they are away.</summary>
public sealed record ConnectedCalendar
{
    /// <summary>The id, which follows from the person: a calendar is connected once.</summary>
    [GraphQLIgnore]
    public required Guid Id { get; init; }

    /// <summary>Whose calendar it is.</summary>
    [GraphQLIgnore]
    public required Guid PersonId { get; init; }

    /// <summary>When the person said yes.</summary>
    public required DateTimeOffset ConnectedAt { get; init; }

    /// <summary>Since when the directory gives nothing for it any more, as after a change of password: the person has to connect it anew. Null while it works.</summary>
    public DateTimeOffset? LapsedAt { get; init; }

    /// <summary>What the directory takes for the person's yes, sealed; null once it has lapsed.</summary>
    [GraphQLIgnore]
    public string? Leave { get; init; }

    /// <summary>The id of a person's calendar.</summary>
    public static Guid IdOf(Guid personId) => Ids.Of("connectedCalendar", personId);

    /// <summary>The calendar once the directory has renewed the leave; as it is when it was connected anew or has lapsed since.</summary>
    public ConnectedCalendar Renew(DateTimeOffset connectedAt, string leave) => LapsedAt is null && ConnectedAt == connectedAt ? this with { Leave = leave } : this;

    /// <summary>The calendar once the directory gives nothing for it any more; as it is when it was connected anew since.</summary>
    public ConnectedCalendar Lapse(DateTimeOffset connectedAt, DateTimeOffset now) => LapsedAt is null && ConnectedAt == connectedAt ? this with { Leave = null, LapsedAt = now } : this;
}
