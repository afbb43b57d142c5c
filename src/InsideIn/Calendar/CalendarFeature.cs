namespace InsideIn.Calendar;

/// <summary>People's own calendars, for those who asked for it.</summary>
public static class CalendarFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Calendar")
    {
        Collections = [CalendarStore.Calendars],
        PersonalData =
        [
            new PersonalData<ConnectedCalendar>(CalendarStore.Calendars, "connected calendar")
            {
                Own = OnlyAsync,
                // The leave itself is nothing to read, and whoever held it could act by it.
                Show = calendar => new { calendar.ConnectedAt, calendar.LapsedAt },
                Forget = (calendar, who) => calendar.PersonId == who.PersonId ? null : calendar,
            },
        ],
        Services = services => services.AddSingleton<PeoplesCalendars>().AddSingleton<IListener, LeaversCalendars>(),
    };

    private static async IAsyncEnumerable<ConnectedCalendar> OnlyAsync(DocumentStore store, Guid personId, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await CalendarStore.FindAsync(store, personId, cancellationToken) is { } read)
        {
            yield return read.Document;
        }
    }
}
