namespace InsideIn.Events;

/// <summary>Where events are found.</summary>
[QueryType]
public static partial class EventQueries
{
    /// <summary>The most days that one question for a stretch of time may span: a month with the days of its weeks beside it, and some.</summary>
    public const int MostDays = 62;

    /// <summary>The events of the viewer's groups that have not ended, by start. Cancelled ones stay, marked, until they would have ended.</summary>
    [Authorize]
    [UsePaging]
    public static async Task<Connection<Event>> GetUpcomingEventsAsync(
        PagingArguments paging, [GlobalState] Viewer viewer, IEventByIdDataLoader events, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        var picked = await EventStore.DuringAsync(store, viewer.Groups.Keys, new Period(time.GetUtcNow(), Until: null), paging.RequireForward(), cancellationToken);
        return await picked.ToConnectionAsync(paging, events, cancellationToken);
    }

    /// <summary>
    /// The events of the viewer's groups that are on at some time from `from` until before `until`, by start: what began earlier and goes on is first.
    /// Past and cancelled ones too. Errors: BAD_USER_INPUT for a stretch of no length or of more than 62 days.
    /// </summary>
    [Authorize]
    [UsePaging]
    public static async Task<Connection<Event>> GetEventsAsync(
        DateTimeOffset from, DateTimeOffset until, PagingArguments paging, [GlobalState] Viewer viewer, IEventByIdDataLoader events, DocumentStore store, CancellationToken cancellationToken)
    {
        if (until <= from || until - from > TimeSpan.FromDays(MostDays))
        {
            throw new GraphQLException(new GraphQLError($"The stretch is from {from:u} until {until:u}; expected is a later end, at most {MostDays} days after the start.") { Code = ErrorCodes.BadUserInput });
        }

        var picked = await EventStore.DuringAsync(store, viewer.Groups.Keys, new Period(from, until), paging.RequireForward(), cancellationToken);
        return await picked.ToConnectionAsync(paging, events, cancellationToken);
    }
}
