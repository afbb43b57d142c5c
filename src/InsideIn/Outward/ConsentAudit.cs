using InsideIn.Audit;

namespace InsideIn.Outward;

/// <summary>Tells the chain of every yes and every no (rule C-23). The facts were committed with the consents, so none can be missing.</summary>
internal sealed class ConsentAudit(DocumentStore store, Ids ids) : IListener
{
    public string Name => "outward.consentAudit";

    public Task HandleAsync(StoredFact fact, CancellationToken cancellationToken) => fact.Fact switch
    {
        ConsentGranted granted => AuditStore.AppendFactAsync(store, fact, "consent.granted", granted, ids.Unordered(), cancellationToken),
        ConsentWithdrawn withdrawn => AuditStore.AppendFactAsync(store, fact, "consent.withdrawn", withdrawn, ids.Unordered(), cancellationToken),
        ConsentWentStale stale => AuditStore.AppendFactAsync(store, fact, "consent.stale", stale, ids.Unordered(), cancellationToken),
        _ => Task.CompletedTask,
    };
}
