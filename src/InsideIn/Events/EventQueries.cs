namespace InsideIn.Events;

/// <summary>Where events are found.</summary>
[QueryType]
public static partial class EventQueries
{
    /// <summary>The events of the viewer's groups that have not ended, by start. Cancelled ones stay, marked, until they would have ended.</summary>
    [Authorize]
    [UsePaging]
    public static async Task<Connection<Event>> GetUpcomingEventsAsync(
        PagingArguments paging, [GlobalState] Viewer viewer, IEventByIdDataLoader events, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        var picked = await EventStore.UpcomingAsync(store, viewer.Groups.Keys, time.GetUtcNow(), paging.RequireForward(), cancellationToken);
        return await picked.ToConnectionAsync(paging, events, cancellationToken);
    }
}
