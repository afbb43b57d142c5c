namespace InsideIn.Calendar;

/// <summary>People take back that the network writes into their calendar.</summary>
[MutationType]
public static partial class DisconnectCalendar
{
    /// <summary>Ends that the network writes into the viewer's calendar, and forgets what it could do so by. What stands in the calendar stays. Errors: NOT_FOUND where none is connected.</summary>
    [Authorize]
    public static async Task<FieldResult<Viewer, NotFoundError>> DisconnectCalendarAsync([GlobalState] Viewer viewer, DocumentStore store, CancellationToken cancellationToken) =>
        await CalendarStore.RemoveAsync(store, viewer.PersonId, cancellationToken) ? viewer : new NotFoundError();
}
