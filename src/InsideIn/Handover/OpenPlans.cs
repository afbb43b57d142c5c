using InsideIn.People;

namespace InsideIn.Handover;

/// <summary>Opens a plan when somebody leaves or moves, and gives everything back to who returns.</summary>
internal sealed class OpenPlans(DocumentStore store, IEnumerable<IOwnership> ownerships, Succession succession) : IListener
{
    public string Name => "handover.plans";

    public Task HandleAsync(StoredFact fact, CancellationToken cancellationToken) => fact.Fact switch
    {
        PersonLeft left => OpenAsync(left.PersonId, HandoverOccasion.Left, left.At, cancellationToken),
        PersonMoved moved => OpenAsync(moved.PersonId, HandoverOccasion.Moved, moved.At, cancellationToken),
        PersonReturned returned => RestoreAsync(returned.PersonId, returned.At, cancellationToken),
        _ => Task.CompletedTask,
    };

    private async Task OpenAsync(Guid personId, HandoverOccasion occasion, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var id = HandoverPlan.IdOf(personId, at);
        if (await store.GetAsync(HandoverStore.Plans, id, cancellationToken) is not null
            || (await store.GetAsync(PeopleStore.People, personId, cancellationToken))?.Document is not { } person
            || (occasion == HandoverOccasion.Moved && await HasOfferAsync(personId, at, cancellationToken)))
        {
            return;
        }

        var items = new List<HandoverItem>();
        foreach (var ownership in ownerships)
        {
            foreach (var thing in await ownership.OfAsync(personId, cancellationToken))
            {
                items.Add(new HandoverItem(await succession.WithHeirsAsync(thing, person, cancellationToken)));
            }
        }

        if (items.Count > 0)
        {
            // A conflict means that this fact was handled before.
            await store.CommitAsync(
                new Batch().Insert(HandoverStore.Plans, new HandoverPlan { Id = id, PersonId = personId, Occasion = occasion, OpenedAt = at, ManagerId = person.ManagerId, Items = items }).Append(new HandoverPlanOpened(at, id)),
                cancellationToken);
        }
    }

    // Department and manager may change one after the other: it is one move.
    private ValueTask<bool> HasOfferAsync(Guid personId, DateTimeOffset at, CancellationToken cancellationToken) =>
        PersonalData.ReadAsync(store, HandoverStore.Of(personId), cancellationToken).AnyAsync(plan => plan.Occasion == HandoverOccasion.Moved && plan.IsOpenAt(at), cancellationToken);

    private async Task RestoreAsync(Guid personId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await foreach (var plan in PersonalData.ReadAsync(store, HandoverStore.Of(personId), cancellationToken).Where(plan => plan.IsRestoredBy(at)))
        {
            await succession.RestoreAsync(plan, at, cancellationToken);
        }
    }
}
