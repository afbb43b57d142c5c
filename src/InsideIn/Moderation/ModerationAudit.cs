using InsideIn.Audit;

namespace InsideIn.Moderation;

/// <summary>Tells the chain of every decision of a moderator (rule C-23): who, when, about what, with what outcome. No words go into it.</summary>
internal sealed class ModerationAudit(DocumentStore store, Ids ids) : IListener
{
    public string Name => "moderation.audit";

    public Task HandleAsync(StoredFact fact, CancellationToken cancellationToken) => fact.Fact switch
    {
        CaseDecided decided => AppendAsync(fact, "moderation.caseDecided", decided, cancellationToken),
        AppealDecided decided => AppendAsync(fact, "moderation.appealDecided", decided, cancellationToken),
        _ => Task.CompletedTask,
    };

    private Task AppendAsync<TFact>(StoredFact stored, string act, TFact fact, CancellationToken cancellationToken)
        where TFact : Fact =>
        AuditStore.AppendAsync(store, Ids.Of($"audit.{stored.Position}"), fact.At, act, fact, ids.Unordered(), cancellationToken);
}
