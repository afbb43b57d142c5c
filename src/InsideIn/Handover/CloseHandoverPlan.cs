namespace InsideIn.Handover;

/// <summary>Who moved says that what is left on the plan stays with them.</summary>
[MutationType]
public static partial class CloseHandoverPlan
{
    /// <summary>Ends the offer of a mover's plan: what was not given on stays with them. The mover does so, or an administrator. Closed twice, nothing changes; a leaver's plan cannot be closed.</summary>
    [Authorize]
    public static async Task<FieldResult<HandoverPlan, NotFoundError, NotAllowedError>> CloseHandoverPlanAsync(
        [ID<HandoverPlan>] Guid planId, [GlobalState] Viewer viewer, Handovers handovers, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if (await handovers.FindAsync(viewer, planId, cancellationToken) is not { } plan)
        {
            return new NotFoundError();
        }

        if (plan.Occasion != HandoverOccasion.Moved || !handovers.Decides(viewer, plan))
        {
            return new NotAllowedError("What somebody who has left answered for must be given on; only a mover's plan can be closed, by the mover or an administrator.");
        }

        return await store.DecideAsync<HandoverPlan>(
            async token =>
            {
                var read = await store.GetAsync(HandoverStore.Plans, planId, token) ?? throw new InvalidOperationException($"The plan {planId} is gone.");
                return read.Document.ClosedAt is not null
                    ? (read.Document, null)
                    : (read.Document with { ClosedAt = time.GetUtcNow() }, new Batch().Replace(HandoverStore.Plans, read, read.Document with { ClosedAt = time.GetUtcNow() }));
            },
            cancellationToken);
    }
}
