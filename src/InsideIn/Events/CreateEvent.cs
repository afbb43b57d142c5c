using InsideIn.Access;
using InsideIn.Groups;

namespace InsideIn.Events;

/// <summary>Members put up events.</summary>
[MutationType]
public static partial class CreateEvent
{
    /// <summary>
    /// Puts up an event in a group of the viewer's. The same client key again gives the first event.
    /// Start and end are wall time, <c>2026-12-01T09:00</c>, in a zone of the IANA database.
    /// </summary>
    [Authorize]
    public static async Task<FieldResult<Event, NotFoundError, NotAllowedError, TextEmptyError, TextTooLongError, UnknownZoneError, LocalTimeInvalidError, EndsBeforeStartError, CapacityInvalidError, JoinLinkInvalidError>> CreateEventAsync(
        [ID<Group>] Guid groupId,
        string title,
        string description,
        string? place,
        string? joinLink,
        string localStart,
        string localEnd,
        string zone,
        int? capacity,
        Guid clientKey,
        [GlobalState] Viewer viewer,
        Rights rights,
        DocumentStore store,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        switch (await rights.RefusesPostAsync(viewer, groupId, cancellationToken))
        {
            case NotFoundError notFound: return notFound;
            case NotAllowedError notAllowed: return notAllowed;
        }

        var when = EventTime.Parse(localStart, localEnd, zone);
        switch (when.Error)
        {
            case UnknownZoneError unknownZone: return unknownZone;
            case LocalTimeInvalidError invalid: return invalid;
            case EndsBeforeStartError endsBeforeStart: return endsBeforeStart;
        }

        var draft = new EventDraft { Title = title, Description = description, Time = when.Value!, Place = place, JoinLink = joinLink, Capacity = capacity };
        switch (draft.Check())
        {
            case TextEmptyError empty: return empty;
            case TextTooLongError tooLong: return tooLong;
            case CapacityInvalidError invalid: return invalid;
            case JoinLinkInvalidError invalid: return invalid;
        }

        var created = new EventCreated(viewer.PersonId, time.GetUtcNow(), Event.IdOf(viewer.PersonId, clientKey), groupId);
        var @event = Event.Create(draft, created);
        var batch = new Batch().Insert(EventStore.Events, @event).Insert(EventStore.Ledgers, new SeatLedger(@event.Id)).Append(created);
        if (await store.CommitAsync(batch, cancellationToken) is Committed)
        {
            return @event;
        }

        // The client's first try got through: it gets that event, as it stands now.
        var first = await store.GetAsync(EventStore.Events, @event.Id, cancellationToken);
        return first is not null && await rights.MayReadAsync(viewer, first.Document, cancellationToken) ? first.Document : new NotFoundError();
    }
}
