namespace InsideIn.Handover;

/// <summary>A proposed heir passes on.</summary>
[MutationType]
public static partial class PassOnThing
{
    /// <summary>Takes the viewer from the heirs of a thing that nobody has yet: the next one is the best then. Without heirs it waits for the manager or an administrator.</summary>
    [Authorize]
    public static async Task<FieldResult<HandoverPlan, NotFoundError, NotAllowedError>> PassOnThingAsync(
        [ID<HandoverPlan>] Guid planId, Guid thingId, [GlobalState] Viewer viewer, Handovers handovers, Succession succession, CancellationToken cancellationToken)
    {
        if (await handovers.FindAsync(viewer, planId, cancellationToken) is not { } plan
            || (await handovers.VisibleAsync(viewer, plan, cancellationToken)).FirstOrDefault(item => item.Thing.Id == thingId) is not { } item)
        {
            return new NotFoundError();
        }

        if (item.HeirId is not null || !item.Thing.HeirIds.Contains(viewer.PersonId))
        {
            return new NotAllowedError("Only whoever is proposed passes on, while nobody has it.");
        }

        return await succession.PassOnAsync(plan.Id, thingId, viewer.PersonId, cancellationToken);
    }
}
