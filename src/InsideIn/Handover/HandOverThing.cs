using InsideIn.People;

namespace InsideIn.Handover;

/// <summary>The manager, an administrator or a proposed heir decides who takes a thing over.</summary>
[MutationType]
public static partial class HandOverThing
{
    /// <summary>
    /// Gives a thing on a plan to a person who works here and may read it. Of a leaver's the manager and administrators choose anybody of those, and
    /// a proposed heir takes it for themselves; until the person returns it may be given on again. Of a mover's the mover chooses, or an administrator.
    /// </summary>
    [Authorize]
    public static async Task<FieldResult<HandoverPlan, NotFoundError, NotAllowedError, HeirNotPossibleError>> HandOverThingAsync(
        [ID<HandoverPlan>] Guid planId,
        Guid thingId,
        [ID<Person>] Guid heirId,
        [GlobalState] Viewer viewer,
        Handovers handovers,
        DocumentStore store,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (await handovers.FindAsync(viewer, planId, cancellationToken) is not { } plan
            || (await handovers.VisibleAsync(viewer, plan, cancellationToken)).FirstOrDefault(item => item.Thing.Id == thingId) is not { } item)
        {
            return new NotFoundError();
        }

        if (!handovers.Decides(viewer, plan) && (heirId != viewer.PersonId || !item.Thing.HeirIds.Contains(viewer.PersonId) || item.HeirId is not null))
        {
            return new NotAllowedError("The manager and administrators decide who takes it over; whoever is proposed may take it while nobody has it.");
        }

        if (!plan.IsOpenAt(time.GetUtcNow()) || await store.GetAsync(PeopleStore.People, heirId, cancellationToken) is not { Document.HasLeft: false } || !await handovers.MayOwnAsync(item.Thing, heirId, cancellationToken))
        {
            return new HeirNotPossibleError();
        }

        return await handovers.GiveAsync(plan, item, heirId, time.GetUtcNow(), cancellationToken);
    }
}

/// <summary>The chosen person cannot take the thing over.</summary>
public sealed record HeirNotPossibleError : IError
{
    /// <inheritdoc/>
    public string Message => "Only somebody who works here and is in its group can take it over, and only until its owner is back or has said that it stays.";

    /// <inheritdoc/>
    public string Code => "HEIR_NOT_POSSIBLE";
}
