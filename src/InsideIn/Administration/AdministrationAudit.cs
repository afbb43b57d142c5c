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
        PersonSignedOut signedOut => AppendAsync(fact, "personSignedOut", signedOut, cancellationToken),
        BreakGlassRequested requested => AppendAsync(fact, "breakGlassRequested", requested, cancellationToken),
        BreakGlassApproved approved => AppendAsync(fact, "breakGlassApproved", approved, cancellationToken),
        BreakGlassUsed used => AppendAsync(fact, "breakGlassUsed", used, cancellationToken),
        DirectorySyncStarted started => AppendAsync(fact, "directorySyncStarted", started, cancellationToken),
        DirectorySyncConfirmed confirmed => AppendAsync(fact, "directorySyncConfirmed", confirmed, cancellationToken),
        _ => Task.CompletedTask,
    };

    private Task AppendAsync<TFact>(StoredFact stored, string act, TFact fact, CancellationToken cancellationToken)
        where TFact : Fact => AuditStore.AppendFactAsync(store, stored, Prefix + act, fact, ids.Unordered(), cancellationToken);
}
