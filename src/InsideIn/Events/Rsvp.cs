namespace InsideIn.Events;

/// <summary>What a person says to an invitation. iCalendar calls them ACCEPTED, TENTATIVE and DECLINED.</summary>
public enum RsvpAnswer
{
    /// <summary>Comes, or wants to.</summary>
    Going,

    /// <summary>May come; takes no seat.</summary>
    Interested,

    /// <summary>Does not come.</summary>
    Declined,
}

/// <summary>Whether a person has a place at the event.</summary>
public enum SeatState
{
    /// <summary>No seat, and not in the queue.</summary>
    None,

    /// <summary>A seat is theirs.</summary>
    Confirmed,

    /// <summary>In the queue for the next seat that becomes free.</summary>
    Waiting,
}

/// <summary>One person's answer to one event. There is one for each pair, under an id made of both.</summary>
public sealed record Rsvp
{
    /// <summary>The id, which follows from event and person: nobody answers twice.</summary>
    [GraphQLIgnore]
    public required Guid Id { get; init; }

    /// <summary>The event.</summary>
    [GraphQLIgnore]
    public required Guid EventId { get; init; }

    /// <summary>Who answered.</summary>
    [GraphQLIgnore]
    public required Guid PersonId { get; init; }

    /// <summary>What the person said last.</summary>
    public required RsvpAnswer Answer { get; init; }

    /// <summary>Whether that gave them a seat.</summary>
    public required SeatState Seat { get; init; }

    /// <summary>The turn in which the seat, the place in the queue or the answer was taken; unique within the event.</summary>
    [GraphQLIgnore]
    public required long Turn { get; init; }

    /// <summary>When the person said so, UTC.</summary>
    public required DateTimeOffset AnsweredAt { get; init; }

    /// <summary>The rank among an event's guests: those with a seat, those in the queue, those interested, those who declined.</summary>
    [GraphQLIgnore]
    public int Rank => (Seat, Answer) switch
    {
        (SeatState.Confirmed, _) => ConfirmedRank,
        (SeatState.Waiting, _) => WaitingRank,
        (_, RsvpAnswer.Declined) => DeclinedRank,
        _ => InterestedRank,
    };

    internal const int ConfirmedRank = 0;
    internal const int WaitingRank = 1;
    internal const int InterestedRank = 2;
    internal const int DeclinedRank = 3;

    /// <summary>The id of a person's answer to an event.</summary>
    public static Guid IdOf(Guid eventId, Guid personId) => Ids.Of("rsvp", eventId, personId);
}
