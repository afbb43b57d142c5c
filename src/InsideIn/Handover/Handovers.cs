using InsideIn.Groups;

namespace InsideIn.Handover;

/// <summary>Plans as a viewer may see them: a thing behind a door that is closed to the viewer is not there, and not counted either (rule R2).</summary>
public sealed class Handovers(DocumentStore store, Succession succession)
{
    /// <summary>Whether the viewer may choose any heir.</summary>
    public bool Decides(Viewer viewer, HandoverPlan plan) => plan.DeciderId == viewer.PersonId || viewer.Roles.Contains(Role.Admin);

    /// <summary>The plan; null when there is none or it does not concern the viewer.</summary>
    public async Task<HandoverPlan?> FindAsync(Viewer viewer, Guid planId, CancellationToken cancellationToken) =>
        (await store.GetAsync(HandoverStore.Plans, planId, cancellationToken))?.Document is { } plan && (Decides(viewer, plan) || plan.ConcernedIds.Contains(viewer.PersonId)) ? plan : null;

    /// <summary>What of a plan the viewer may see: who decides what they may read, heirs of a leaver what is proposed to them.</summary>
    public async Task<IReadOnlyList<HandoverItem>> VisibleAsync(Viewer viewer, HandoverPlan plan, CancellationToken cancellationToken)
    {
        var visible = new List<HandoverItem>();
        foreach (var item in plan.Items.Where(item => Decides(viewer, plan) || plan.ConcernedIds.Contains(viewer.PersonId) && item.Thing.HeirIds.Contains(viewer.PersonId)))
        {
            var group = await GroupStore.FindAsync(store, viewer, item.Thing.GroupId, cancellationToken);
            if (group is not null && (item.Thing.Kind == OwnedKind.Group || group.Document.IsReadableBy(viewer)))
            {
                visible.Add(item);
            }
        }

        return visible;
    }

    /// <summary>Whether a person may take a thing over.</summary>
    public Task<bool> MayOwnAsync(Owned thing, Guid personId, CancellationToken cancellationToken) => succession.MayOwnAsync(thing, personId, cancellationToken);

    /// <summary>Gives a thing of a plan to an heir.</summary>
    public Task<HandoverPlan> GiveAsync(HandoverPlan plan, HandoverItem item, Guid heirId, DateTimeOffset at, CancellationToken cancellationToken) =>
        succession.GiveAsync(plan, item, heirId, at, cancellationToken);
}
