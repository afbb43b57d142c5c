using System.Security.Claims;
using InsideIn.CompanyDirectory;
using InsideIn.EntraId.Downstream;
using InsideIn.EntraId.Graph;

namespace InsideIn.Calendar;

/// <summary>People let the network keep their calendar in step.</summary>
[MutationType]
public static partial class ConnectCalendar
{
    /// <summary>
    /// Lets the network write into the viewer's own calendar, also while they are away, until they disconnect it or leave.
    /// Where the directory wants a consent or a second factor first, the answer is an error AUTH_INTERACTION_REQUIRED that says what to sign in for.
    /// </summary>
    [Authorize]
    public static async Task<FieldResult<ConnectedCalendar, DirectoryNotConnectedError>> ConnectCalendarAsync(
        ClaimsPrincipal user, [GlobalState] Viewer viewer, GraphGateway graph, StandingLeaves leaves, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!graph.IsConfigured)
        {
            return new DirectoryNotConnectedError();
        }

        var leave = await leaves.TakeAsync(user, GraphPermissions.Calendar, cancellationToken);
        var connected = new ConnectedCalendar
        {
            Id = ConnectedCalendar.IdOf(viewer.PersonId),
            PersonId = viewer.PersonId,
            ConnectedAt = time.GetUtcNow(),
            Leave = leaves.Seal(leave, viewer.PersonId),
        };
        return await store.DecideAsync<ConnectedCalendar>(
            async token => (connected, new Batch().Put(CalendarStore.Calendars, await CalendarStore.FindAsync(store, viewer.PersonId, token), connected)),
            cancellationToken);
    }
}
