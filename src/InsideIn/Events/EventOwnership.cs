using InsideIn.Groups;

namespace InsideIn.Events;

/// <summary>Events to come that somebody organises. Heirs are those of the event's group, then who has a seat.</summary>
internal sealed class EventOwnership(DocumentStore store, TimeProvider time) : IOwnership
{
    private const int MostGuests = 10;

    public OwnedKind Kind => OwnedKind.Event;

    public async Task<IReadOnlyList<Owned>> OfAsync(Guid personId, CancellationToken cancellationToken)
    {
        var things = new List<Owned>();
        await foreach (var @event in PersonalData.ReadAsync(store, EventStore.OrganisedBy(personId).Between(time.GetUtcNow(), null), cancellationToken))
        {
            if (@event.CancelledAt is null)
            {
                var guests = PersonalData.ReadAsync(store, EventStore.GuestsOf(@event.Id), cancellationToken).Take(MostGuests).Select(rsvp => rsvp.PersonId);
                var heirs = (await GroupHeirs.OfAsync(store, @event.GroupId, cancellationToken)).Concat(await guests.ToListAsync(cancellationToken)).Where(heir => heir != personId).Distinct();
                things.Add(new Owned(Kind, @event.Id, @event.GroupId, @event.Title, [.. heirs]));
            }
        }

        return things;
    }

    public Task<bool> MayOwnAsync(Owned thing, Guid personId, CancellationToken cancellationToken) => GroupHeirs.MayOwnInAsync(store, thing.GroupId, personId, cancellationToken);

    public async Task<string?> HandOverAsync(Owned thing, Guid fromId, Guid toId, DateTimeOffset at, CancellationToken cancellationToken) =>
        await GiveAsync(thing.Id, fromId, toId, cancellationToken) ? "" : null;

    public Task TakeBackAsync(Owned thing, Guid fromId, Guid toId, string before, CancellationToken cancellationToken) => GiveAsync(thing.Id, fromId, toId, cancellationToken);

    private Task<bool> GiveAsync(Guid eventId, Guid fromId, Guid toId, CancellationToken cancellationToken) =>
        Giving.GiveAsync(store, EventStore.Events, eventId, @event => @event.OrganiserId, @event => @event with { OrganiserId = toId }, fromId, cancellationToken);
}
