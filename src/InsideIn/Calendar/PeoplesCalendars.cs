using InsideIn.EntraId.Downstream;
using InsideIn.EntraId.Graph;
using InsideIn.People;

namespace InsideIn.Calendar;

/// <summary>Writes into the calendars of people who are away and have connected theirs. For everybody else nothing is done.</summary>
public sealed class PeoplesCalendars(DocumentStore store, StandingLeaves leaves, GraphCalendar graph, TimeProvider time)
{
    /// <summary>Adds an event; the answer is its id there, null when nothing could be added.</summary>
    public Task<string?> AddAsync(Guid personId, CalendarEntry entry, CancellationToken cancellationToken) =>
        ForAsync<string?>(personId, async person => await graph.AddAsync(person, entry, cancellationToken), cancellationToken);

    /// <summary>Changes an event. The answer is whether it stands there so now.</summary>
    public Task<bool> ChangeAsync(Guid personId, string eventId, CalendarEntry entry, CancellationToken cancellationToken) =>
        ForAsync(personId, person => graph.ChangeAsync(person, eventId, entry, cancellationToken), cancellationToken);

    /// <summary>Takes an event out. The answer is whether it stood there.</summary>
    public Task<bool> RemoveAsync(Guid personId, string eventId, CancellationToken cancellationToken) =>
        ForAsync(personId, person => graph.RemoveAsync(person, eventId, cancellationToken), cancellationToken);

    private async Task<T?> ForAsync<T>(Guid personId, Func<ActingFor, Task<T>> act, CancellationToken cancellationToken)
    {
        if ((await CalendarStore.FindAsync(store, personId, cancellationToken))?.Document is not { Leave: { } kept } calendar
            || await store.GetAsync(PeopleStore.People, personId, cancellationToken) is not { Document.HasLeft: false })
        {
            return default;
        }

        if (leaves.Open(kept, personId) is not { } leave)
        {
            await ChangeAsync(personId, current => current.Lapse(calendar.ConnectedAt, time.GetUtcNow()), cancellationToken);
            return default;
        }

        try
        {
            return await act(ActingFor.Absent(leave));
        }
        catch (InteractionRequiredException)
        {
            // Only the person can settle it, and they are away: they see it the next time they look.
            await ChangeAsync(personId, current => current.Lapse(calendar.ConnectedAt, time.GetUtcNow()), cancellationToken);
            return default;
        }
        finally
        {
            if (leave.HasChanged)
            {
                await ChangeAsync(personId, current => current.Renew(calendar.ConnectedAt, leaves.Seal(leave, personId)), cancellationToken);
            }
        }
    }

    // A calendar that was disconnected meanwhile stays so.
    private Task<bool> ChangeAsync(Guid personId, Func<ConnectedCalendar, ConnectedCalendar> change, CancellationToken cancellationToken) =>
        store.DecideAsync<bool>(
            async token => await CalendarStore.FindAsync(store, personId, token) is { } read
                ? (true, new Batch().Replace(CalendarStore.Calendars, read, change(read.Document)))
                : (false, null),
            cancellationToken);
}
