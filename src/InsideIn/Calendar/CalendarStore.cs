namespace InsideIn.Calendar;

/// <summary>Where connected calendars are kept: one document for each, found by its person alone.</summary>
public static class CalendarStore
{
    /// <summary>One per person who connected theirs.</summary>
    public static readonly Collection<ConnectedCalendar> Calendars = new("connectedCalendars", calendar => calendar.Id);

    /// <summary>A person's calendar; null when they have connected none.</summary>
    public static ValueTask<Stored<ConnectedCalendar>?> FindAsync(DocumentStore store, Guid personId, CancellationToken cancellationToken) =>
        store.GetAsync(Calendars, ConnectedCalendar.IdOf(personId), cancellationToken);

    /// <summary>Forgets a person's calendar with the leave in it. The answer is whether there was one.</summary>
    public static Task<bool> RemoveAsync(DocumentStore store, Guid personId, CancellationToken cancellationToken) =>
        store.DecideAsync<bool>(
            async token => await FindAsync(store, personId, token) is { } read ? (true, new Batch().Delete(Calendars, read)) : (false, null),
            cancellationToken);
}
