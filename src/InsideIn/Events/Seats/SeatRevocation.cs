using InsideIn.Access;
using InsideIn.Groups;
using InsideIn.People;

namespace InsideIn.Events;

/// <summary>Who may no longer read an event loses the seat at it, and the seat is offered on (rule R45).</summary>
internal sealed class SeatRevocation(DocumentStore store, Rights rights, TimeProvider time) : IListener
{
    private const int SeatsPerPick = 200;

    public string Name => "events.seatRevocation";

    public async Task HandleAsync(StoredFact fact, CancellationToken cancellationToken)
    {
        switch (fact.Fact)
        {
            case PersonLeft left:
                await RevokeAsync(left.ActorId, mayRead: null, cancellationToken);
                break;
            case MemberLeft left:
                // Asked now, not as of the fact: who came back in between keeps the seat.
                var groups = await GroupStore.RolesOfAsync(store, left.PersonId, cancellationToken);
                groups[Group.EverybodyId] = GroupRole.Member;
                await RevokeAsync(left.PersonId, new Viewer(left.PersonId, [], groups), cancellationToken);
                break;
        }
    }

    /// <summary>Takes the person's seats at events that <paramref name="mayRead"/> may not read; at all events when it is null.</summary>
    private async Task RevokeAsync(Guid personId, Viewer? mayRead, CancellationToken cancellationToken)
    {
        Cursor? reached = null;
        while (true)
        {
            var held = await store.PickAsync(EventStore.HeldBy(personId).Behind(reached).Take(SeatsPerPick), cancellationToken);
            var rsvps = (await store.GetAsync(EventStore.Rsvps, [.. held.Select(entry => entry.Id)], cancellationToken)).Documents();
            var events = (await store.GetAsync(EventStore.Events, [.. rsvps.Values.Select(rsvp => rsvp.EventId)], cancellationToken)).Documents();
            var readable = mayRead is null ? new Dictionary<Guid, Event>() : await rights.ReadableAsync(mayRead, events.Values, cancellationToken);
            foreach (var eventId in events.Keys.Except(readable.Keys))
            {
                await RevokeAsync(eventId, personId, cancellationToken);
            }

            if (held.Count < SeatsPerPick)
            {
                return;
            }

            reached = held[^1].Cursor;
        }
    }

    private async Task RevokeAsync(Guid eventId, Guid personId, CancellationToken cancellationToken) =>
        await store.DecideAsync(
            async token =>
            {
                var read = await EventStore.ReadSeatingAsync(store, eventId, personId, token);
                return read.Seating.Revoke(time.GetUtcNow()) is { } change ? (true, read.Save(change)) : (false, null);
            },
            cancellationToken);
}
