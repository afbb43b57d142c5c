using InsideIn.Consent;

namespace InsideIn.Outward;

/// <summary>Tells the chain of every yes and every no (rule C-23). The facts were committed with the consents, so none can be missing.</summary>
internal sealed class ConsentAudit(DocumentStore store, Ids ids) : IListener
{
    public string Name => "outward.consentAudit";

    public Task HandleAsync(StoredFact fact, CancellationToken cancellationToken) => fact.Fact switch
    {
        ConsentGranted granted => AppendAsync("consent.granted", granted, fact.Position, cancellationToken),
        ConsentWithdrawn withdrawn => AppendAsync("consent.withdrawn", withdrawn, fact.Position, cancellationToken),
        ConsentWentStale stale => AppendAsync("consent.stale", stale, fact.Position, cancellationToken),
        _ => Task.CompletedTask,
    };

    private Task AppendAsync<TFact>(string action, TFact fact, long position, CancellationToken cancellationToken)
        where TFact : Fact =>
        AuditStore.AppendAsync(store, Ids.Of($"audit.{position}"), fact.At, action, fact, salt: ids.Unordered(), cancellationToken);
}
