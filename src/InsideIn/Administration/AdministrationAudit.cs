using InsideIn.Access;
using InsideIn.Audit;
using InsideIn.CompanyDirectory;

namespace InsideIn.Administration;

/// <summary>Tells the chain of every act of an administrator (rule C-23). The facts were committed with the acts, so none can be missing.</summary>
internal sealed class AdministrationAudit(DocumentStore store, Ids ids) : IListener
{
    /// <summary>What the names of administrative acts begin with.</summary>
    public const string Prefix = "administration.";

    public string Name => "administration.audit";

    public Task HandleAsync(StoredFact fact, CancellationToken cancellationToken) => fact.Fact switch
    {
        PersonSignedOut signedOut => AppendAsync(fact, signedOut, cancellationToken),
        BreakGlassRequested requested => AppendAsync(fact, requested, cancellationToken),
        BreakGlassApproved approved => AppendAsync(fact, "breakGlassApproved", approved, cancellationToken),
        BreakGlassUsed used => AppendAsync(fact, "breakGlassUsed", used, cancellationToken),
        DirectorySyncStarted started => AppendAsync(fact, "directorySyncStarted", started, cancellationToken),
        DirectorySyncConfirmed confirmed => AppendAsync(fact, "directorySyncConfirmed", confirmed, cancellationToken),
        _ => Task.CompletedTask,
    };

    private async Task AppendAsync(StoredFact stored, PersonSignedOut fact, CancellationToken cancellationToken)
    {
        var reason = (await store.GetAsync(SignOutStore.SignOuts, fact.SignOutId, cancellationToken))?.Document.Reason;
        await AppendAsync(stored, "personSignedOut", new { fact.ActorId, fact.At, fact.PersonId, Reason = reason }, cancellationToken);
    }

    private async Task AppendAsync(StoredFact stored, BreakGlassRequested fact, CancellationToken cancellationToken)
    {
        var reason = (await store.GetAsync(BreakGlassStore.Requests, fact.BreakGlassId, cancellationToken))?.Document.Reason;
        await AppendAsync(stored, "breakGlassRequested", new { fact.ActorId, fact.At, fact.BreakGlassId, fact.Subject, Reason = reason }, cancellationToken);
    }

    private Task AppendAsync<TPayload>(StoredFact stored, string act, TPayload payload, CancellationToken cancellationToken) =>
        AuditStore.AppendAsync(store, Ids.Of($"audit.{stored.Position}"), ((Fact)stored.Fact).At, Prefix + act, payload, ids.Unordered(), cancellationToken);
}
