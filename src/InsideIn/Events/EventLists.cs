using InsideIn.Groups;

namespace InsideIn.Events;

/// <summary>The events of a group.</summary>
[ObjectType<Group>]
public static partial class GroupEvents
{
    /// <summary>The group's events that have not ended, by start. Empty when the viewer may not read the group.</summary>
    [UsePaging(ConnectionName = "GroupEvents")]
    public static async Task<Connection<Event>> GetUpcomingEventsAsync(
        [Parent] Group group, PagingArguments paging, [GlobalState] Viewer viewer, IEventByIdDataLoader events, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        IEnumerable<Guid> groups = group.IsReadableBy(viewer) ? [group.Id] : [];
        var picked = await EventStore.DuringAsync(store, groups, new Period(time.GetUtcNow(), Until: null), paging.RequireForward(), cancellationToken);
        return await picked.ToConnectionAsync(paging, events, cancellationToken);
    }
}
