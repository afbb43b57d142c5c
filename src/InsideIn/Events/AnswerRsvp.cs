using InsideIn.Access;

namespace InsideIn.Events;

/// <summary>People say whether they come.</summary>
[MutationType]
public static partial class AnswerRsvp
{
    /// <summary>
    /// Answers an invitation for the viewer. Going takes a seat; when all are taken it takes a place at the end of the waiting list if asked to, and is refused otherwise.
    /// Interested and declined free the seat for the first who waits.
    /// </summary>
    [Authorize]
    public static async Task<FieldResult<Event, NotFoundError, EventFullError, EventPastError, EventCancelledError>> AnswerRsvpAsync(
        [ID<Event>] Guid eventId,
        RsvpAnswer answer,
        [DefaultValue(false)] bool joinWaitlist,
        [GlobalState] Viewer viewer,
        Rights rights,
        DocumentStore store,
        Turnstile turns,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (await store.GetAsync(EventStore.Events, eventId, cancellationToken) is not { } found || !await rights.MayReadAsync(viewer, found.Document, cancellationToken))
        {
            return new NotFoundError();
        }

        using var turn = await turns.TakeAsync(eventId, cancellationToken);
        return await store.DecideAsync<FieldResult<Event, NotFoundError, EventFullError, EventPastError, EventCancelledError>>(
            async token =>
            {
                var read = await EventStore.ReadSeatingAsync(store, eventId, viewer.PersonId, token);
                var decided = read.Seating.Answer(new RsvpRequest(viewer.PersonId, answer, joinWaitlist, time.GetUtcNow()));
                return decided.Error switch
                {
                    EventFullError full => (full, null),
                    EventPastError past => (past, null),
                    EventCancelledError cancelled => (cancelled, null),
                    _ => (read.Event.Document, read.Save(decided.Value!)),
                };
            },
            cancellationToken);
    }
}
