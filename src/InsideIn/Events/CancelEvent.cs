using InsideIn.Access;

namespace InsideIn.Events;

/// <summary>Organisers call events off.</summary>
[MutationType]
public static partial class CancelEvent
{
    /// <summary>Cancels an event. It stays readable, and its answers are frozen. Cancelling twice changes nothing.</summary>
    [Authorize]
    public static async Task<FieldResult<Event, NotFoundError, NotAllowedError, EventPastError>> CancelEventAsync(
        [ID<Event>] Guid eventId, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        await store.DecideAsync<FieldResult<Event, NotFoundError, NotAllowedError, EventPastError>>(
            async token =>
            {
                if (await store.GetAsync(EventStore.Events, eventId, token) is not { } found || !await rights.MayReadAsync(viewer, found.Document, token))
                {
                    return (new NotFoundError(), null);
                }

                if (!found.Document.MayBeEditedBy(viewer))
                {
                    return (new NotAllowedError("Only its organiser and those who keep order in its group cancel an event."), null);
                }

                var read = await EventStore.ReadSeatingAsync(store, eventId, viewer.PersonId, token);
                var decided = read.Event.Document.Cancel(viewer.PersonId, time.GetUtcNow());
                return decided.Error is EventPastError past
                    ? (past, null)
                    : (decided.Value!.Event, read.Save(decided.Value));
            },
            cancellationToken);
}
