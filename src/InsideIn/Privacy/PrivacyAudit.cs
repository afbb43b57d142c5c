using InsideIn.Audit;

namespace InsideIn.Privacy;

/// <summary>Tells the chain of what administrators did with people's data (rule C-23). The facts were committed with the acts, so none can be missing.</summary>
internal sealed class PrivacyAudit(DocumentStore store, Ids ids) : IListener
{
    public string Name => "privacy.audit";

    public Task HandleAsync(StoredFact fact, CancellationToken cancellationToken) => fact.Fact switch
    {
        LeaverExportRequested requested => AppendAsync(fact, requested, cancellationToken),
        LeaverExportOpened opened => AppendAsync(fact, "leaverExportOpened", opened, cancellationToken),
        // Why stands in the erasure itself, which loses the words once it is done.
        ErasureRequested requested => AppendAsync(fact, "erasureRequested", requested, cancellationToken),
        ErasureConfirmed confirmed => AppendAsync(fact, "erasureConfirmed", confirmed, cancellationToken),
        _ => Task.CompletedTask,
    };

    private async Task AppendAsync(StoredFact stored, LeaverExportRequested fact, CancellationToken cancellationToken)
    {
        var reason = (await store.GetAsync(PrivacyStore.LeaverExports, fact.LeaverExportId, cancellationToken))?.Document.Reason;
        await AppendAsync(stored, "leaverExportRequested", new { fact.ActorId, fact.At, fact.PersonId, fact.LeaverExportId, Reason = reason }, cancellationToken);
    }

    private Task AppendAsync<TPayload>(StoredFact stored, string act, TPayload payload, CancellationToken cancellationToken) =>
        AuditStore.AppendAsync(store, Ids.Of($"audit.{stored.Position}"), ((Fact)stored.Fact).At, "administration." + act, payload, ids.Unordered(), cancellationToken);
}
