namespace InsideIn.Calendar;

/// <summary>What the viewer connected.</summary>
[ObjectType<Viewer>]
public static partial class ViewerCalendar
{
    /// <summary>The viewer's calendar into which the network writes; null when none is connected.</summary>
    public static async Task<ConnectedCalendar?> GetConnectedCalendarAsync([Parent] Viewer viewer, DocumentStore store, CancellationToken cancellationToken) =>
        (await CalendarStore.FindAsync(store, viewer.PersonId, cancellationToken))?.Document;
}
