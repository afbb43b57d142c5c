using System.Text.Json;
using InsideIn.Audit;

namespace InsideIn.Administration;

/// <summary>One link of the audit as administrators see it.</summary>
/// <param name="Seq">Its place, 1 for the first.</param>
/// <param name="At">When it happened.</param>
/// <param name="Action">What happened: <c>administration.personSignedOut</c>.</param>
/// <param name="Details">Who did what to whom or what, and why; null where it was erased, and for what is no act of an administrator, such as an author's consent.</param>
/// <param name="PrevHash">The hash of the link before it.</param>
/// <param name="Hash">Its own hash.</param>
public sealed record AuditEntry(long Seq, DateTimeOffset At, string Action, JsonElement? Details, string PrevHash, string Hash);

/// <summary>What administrators read of the audit, and how they tell that nobody changed it.</summary>
[QueryType]
public static partial class AuditQueries
{
    /// <summary>The links of the audit, the latest first.</summary>
    [Authorize(Policy = "Admin")]
    [UsePaging(ConnectionName = "AuditTrail")]
    public static async Task<Connection<AuditEntry>> GetAuditTrailAsync(PagingArguments paging, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(AuditStore.LatestFirst.Page(paging), cancellationToken);
        var ids = picked.Select(entry => entry.Id).ToList();
        var links = (await store.GetAsync(AuditStore.Links, ids, cancellationToken)).Documents();
        var payloads = (await store.GetAsync(AuditStore.Payloads, ids, cancellationToken)).Documents();
        return picked.ToConnection(paging, entry => links.TryGetValue(entry.Id, out var link) ? EntryOf(link, payloads.GetValueOrDefault(entry.Id)) : null);
    }

    /// <summary>
    /// Goes through the next 1,000 links of the audit behind the first <paramref name="behind"/> and tells whether they are whole, or where they first are not.
    /// Asked again behind the length that it gave, until it is complete, it has gone through all of them.
    /// </summary>
    [Authorize(Policy = "Admin")]
    public static Task<AuditIntegrity> GetAuditIntegrityAsync(DocumentStore store, CancellationToken cancellationToken, int behind = 0) =>
        AuditStore.VerifyAsync(store, Math.Max(0, behind), cancellationToken);

    // What an author consented to is nobody's business but theirs, whatever the role (rule C-4).
    private static AuditEntry EntryOf(AuditEvent link, AuditPayload? payload) => new(
        link.Seq,
        link.At,
        link.Action,
        payload is not null && link.Action.StartsWith(AdministrationAudit.Prefix, StringComparison.Ordinal) ? JsonElement.Parse(payload.Content) : null,
        link.PrevHash,
        link.Hash);
}
