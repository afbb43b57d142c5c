using InsideIn.People;

namespace InsideIn.Handover;

/// <summary>Gives things on and back, and keeps the plan in step. The thing goes first: a plan that was not noted is noted by the next try.</summary>
public sealed class Succession(DocumentStore store, IEnumerable<IOwnership> ownerships, ILogger<Succession> log)
{
    private readonly Dictionary<OwnedKind, IOwnership> ownerships = ownerships.ToDictionary(ownership => ownership.Kind);

    /// <summary>The thing with those heirs only who work here and may have it; where there is none, the managers up to the top who may.</summary>
    public async Task<Owned> WithHeirsAsync(Owned thing, Person owner, CancellationToken cancellationToken)
    {
        var people = await store.GetAsync(PeopleStore.People, thing.HeirIds, cancellationToken);
        var heirs = thing.HeirIds.Where(id => people.TryGetValue(id, out var person) && !person.Document.HasLeft).ToList();
        var met = new HashSet<Guid> { owner.Id };
        for (var next = owner.ManagerId; heirs.Count == 0 && next is { } id && met.Add(id);)
        {
            var manager = (await store.GetAsync(PeopleStore.People, id, cancellationToken))?.Document;
            if (manager is { HasLeft: false } && await MayOwnAsync(thing, id, cancellationToken))
            {
                heirs.Add(id);
            }

            next = manager?.ManagerId;
        }

        return thing with { HeirIds = heirs };
    }

    /// <summary>Whether a person may take a thing over.</summary>
    public Task<bool> MayOwnAsync(Owned thing, Guid personId, CancellationToken cancellationToken) => ownerships[thing.Kind].MayOwnAsync(thing, personId, cancellationToken);

    /// <summary>Gives a thing of a plan to an heir. The answer is the plan as it stands then; the same one when the thing is no longer the person's.</summary>
    public async Task<HandoverPlan> GiveAsync(HandoverPlan plan, HandoverItem item, Guid heirId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var fromId = item.HeirId ?? plan.PersonId;
        return await ownerships[item.Thing.Kind].HandOverAsync(item.Thing, fromId, heirId, at, cancellationToken) is { } before
            ? await ChangeAsync(plan.Id, current => current.HandedOver(item.Thing.Id, heirId, item.Before ?? before, at), cancellationToken)
            : plan;
    }

    /// <summary>Takes somebody from the heirs of a thing.</summary>
    public Task<HandoverPlan> PassOnAsync(Guid planId, Guid thingId, Guid heirId, CancellationToken cancellationToken) =>
        ChangeAsync(planId, current => current.PassedOn(thingId, heirId), cancellationToken);

    /// <summary>Gives to the best heir what should have been decided about until <paramref name="now"/>.</summary>
    public async Task SettleAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await foreach (var plan in PersonalData.ReadAsync(store, HandoverStore.DueBefore(now), cancellationToken))
        {
            var owner = (await store.GetAsync(PeopleStore.People, plan.PersonId, cancellationToken))!.Document;
            foreach (var item in plan.Items.Where(item => item.HeirId is null))
            {
                if ((await WithHeirsAsync(item.Thing, owner, cancellationToken)).HeirIds is [var heir, ..])
                {
                    await GiveAsync(plan, item, heir, now, cancellationToken);
                }
                else
                {
                    log.LogWarning("Nobody can take over the {Kind} {Id} of the plan {Plan}; an administrator has to decide.", item.Thing.Kind, item.Thing.Id, plan.Id);
                }
            }
        }
    }

    /// <summary>Gives everything back to the person.</summary>
    public async Task RestoreAsync(HandoverPlan plan, DateTimeOffset at, CancellationToken cancellationToken)
    {
        foreach (var item in plan.Items.Where(item => item.HeirId is not null))
        {
            await ownerships[item.Thing.Kind].TakeBackAsync(item.Thing, item.HeirId!.Value, plan.PersonId, item.Before!, cancellationToken);
        }

        await ChangeAsync(plan.Id, current => current with { RestoredAt = at }, cancellationToken);
    }

    private Task<HandoverPlan> ChangeAsync(Guid planId, Func<HandoverPlan, HandoverPlan> change, CancellationToken cancellationToken) =>
        store.DecideAsync<HandoverPlan>(
            async token =>
            {
                var read = await store.GetAsync(HandoverStore.Plans, planId, token) ?? throw new InvalidOperationException($"The plan {planId} is gone.");
                var changed = change(read.Document);
                return (changed, new Batch().Replace(HandoverStore.Plans, read, changed));
            },
            cancellationToken);
}
