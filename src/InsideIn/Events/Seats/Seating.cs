namespace InsideIn.Events;

/// <summary>What a person asks for.</summary>
/// <param name="PersonId">Who answers.</param>
/// <param name="Answer">What they say.</param>
/// <param name="JoinWaitlist">Whether they would wait when every seat is taken.</param>
/// <param name="At">When, UTC.</param>
public sealed record RsvpRequest(Guid PersonId, RsvpAnswer Answer, bool JoinWaitlist, DateTimeOffset At);

/// <summary>What an answer changes. Shape: without facts nothing changed, and nothing is to be saved.</summary>
public sealed record SeatChange(SeatLedger Ledger, Rsvp Answered, Rsvp? Promoted, IReadOnlyList<Fact> Facts);

/// <summary>Everything that the decision on one answer depends on, as it was read together.</summary>
/// <param name="Event">The event.</param>
/// <param name="Ledger">Its seats.</param>
/// <param name="Before">The person's answer so far; null for none.</param>
/// <param name="NextInLine">The first of those who wait; null for nobody.</param>
public sealed record Seating(Event Event, SeatLedger Ledger, Rsvp? Before, Rsvp? NextInLine)
{
    /// <summary>
    /// Gives a seat, a place at the end of the queue, or a refusal with the numbers. Who leaves a seat hands it to the first who waits, in the same step (rule R44).
    /// Saying the same again changes nothing and keeps the place.
    /// </summary>
    public FieldResult<SeatChange, EventFullError, EventPastError, EventCancelledError> Answer(RsvpRequest request)
    {
        if (Event.CancelledAt is { } cancelledAt)
        {
            return new EventCancelledError(cancelledAt);
        }

        if (Event.Time.EndsAt <= request.At)
        {
            return new EventPastError(Event.Time.EndsAt);
        }

        var held = Before?.Seat ?? SeatState.None;
        var seat = SeatFor(request.Answer, held);
        if (seat == SeatState.Waiting && held != SeatState.Waiting && !request.JoinWaitlist)
        {
            return new EventFullError(Event.Capacity ?? 0, Ledger.Confirmed, Ledger.Waiting);
        }

        return Before is not null && Before.Answer == request.Answer && held == seat
            ? new SeatChange(Ledger, Before, Promoted: null, Facts: [])
            : Change(request, held, seat, new RsvpAnswered(request.PersonId, request.At, Event.Id, request.Answer, seat));
    }

    /// <summary>
    /// Takes the seat or the place in the queue from the person and hands the seat on (rule R45).
    /// Shape: null where there is nothing to take, or the event's answers are frozen.
    /// </summary>
    public SeatChange? Revoke(DateTimeOffset at)
    {
        if (Before is not { Seat: not SeatState.None } held || Event.CancelledAt is not null || Event.Time.EndsAt <= at)
        {
            return null;
        }

        var request = new RsvpRequest(held.PersonId, RsvpAnswer.Declined, JoinWaitlist: false, at);
        return Change(request, held.Seat, SeatState.None, new SeatRevoked(Guid.Empty, at, Event.Id, held.PersonId));
    }

    private SeatState SeatFor(RsvpAnswer answer, SeatState held) => answer switch
    {
        not RsvpAnswer.Going => SeatState.None,
        _ when held != SeatState.None => held,
        _ when Ledger.HasRoom(Event.Capacity) => SeatState.Confirmed,
        _ => SeatState.Waiting,
    };

    private SeatChange Change(RsvpRequest request, SeatState held, SeatState seat, Fact fact)
    {
        var answered = new Rsvp
        {
            Id = Rsvp.IdOf(Event.Id, request.PersonId),
            EventId = Event.Id,
            PersonId = request.PersonId,
            Answer = request.Answer,
            Seat = seat,
            Turn = Ledger.NextTurn,
            AnsweredAt = request.At,
        };
        var ledger = Ledger.Move(held, seat).TakeTurn();
        if (held != SeatState.Confirmed || NextInLine is null)
        {
            return new SeatChange(ledger, answered, Promoted: null, [fact]);
        }

        var promoted = NextInLine with { Seat = SeatState.Confirmed };
        var promotion = new WaitlistPromoted(fact.ActorId, request.At, Event.Id, promoted.PersonId);
        return new SeatChange(ledger.Move(SeatState.Waiting, SeatState.Confirmed), answered, promoted, [fact, promotion]);
    }
}
