using InsideIn.Access;

namespace InsideIn.Events;

/// <summary>Batched reads of events and of what hangs on them.</summary>
public static class EventLoaders
{
    /// <summary>The events among the ids that the viewer may read.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, Event>> GetEventByIdAsync(
        IReadOnlyList<Guid> ids, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, CancellationToken cancellationToken)
    {
        var found = await store.GetAsync(EventStore.Events, ids, cancellationToken);
        return await rights.ReadableAsync(viewer, found.Documents().Values, cancellationToken);
    }

    /// <summary>How the seats of each event stand. The caller has seen to it that the viewer may read the event.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, SeatLedger>> GetSeatLedgerByEventIdAsync(IReadOnlyList<Guid> eventIds, DocumentStore store, CancellationToken cancellationToken) =>
        (await store.GetAsync(EventStore.Ledgers, eventIds, cancellationToken)).Documents();

    /// <summary>What the viewer answered to each event.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, Rsvp>> GetViewerRsvpByEventIdAsync(
        IReadOnlyList<Guid> eventIds, [GlobalState] Viewer viewer, DocumentStore store, CancellationToken cancellationToken)
    {
        var found = await store.GetAsync(EventStore.Rsvps, [.. eventIds.Select(id => Rsvp.IdOf(id, viewer.PersonId))], cancellationToken);
        return found.Values.ToDictionary(read => read.Document.EventId, read => read.Document);
    }

    /// <summary>The answers among the ids. The caller has seen to it that the viewer may read their event.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, Rsvp>> GetRsvpByIdAsync(IReadOnlyList<Guid> ids, DocumentStore store, CancellationToken cancellationToken) =>
        (await store.GetAsync(EventStore.Rsvps, ids, cancellationToken)).Documents();

    /// <summary>How many wait at each place in a queue and before it.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<QueuePlace, int>> GetQueuePositionByPlaceAsync(IReadOnlyList<QueuePlace> places, DocumentStore store, CancellationToken cancellationToken)
    {
        var before = await store.CountEachAsync([.. places.Select(place => EventStore.QueueBefore(place.EventId, place.Turn))], cancellationToken: cancellationToken);
        return places.Zip(before).ToDictionary(pair => pair.First, pair => pair.Second + 1);
    }
}

/// <summary>The place of one waiting person in the queue of one event.</summary>
public readonly record struct QueuePlace(Guid EventId, long Turn);
