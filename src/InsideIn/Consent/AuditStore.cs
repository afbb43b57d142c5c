using System.Runtime.CompilerServices;

namespace InsideIn.Consent;

/// <summary>Where the chain is kept. It grows by one link at a time and never changes.</summary>
public static class AuditStore
{
    public static readonly Collection<AuditEvent> Links = new("auditEvents", link => link.Id);

    public static readonly Collection<AuditPayload> Payloads = new("auditPayloads", payload => payload.Id);

    /// <summary>No two links may follow the same one: the chain cannot fork.</summary>
    public static readonly Index<AuditEvent> ByPrevHash = Links.Unique("byPrevHash", link => link.Ascending(l => l.PrevHash));

    public static readonly Index<AuditEvent> BySeq = Links.Unique("bySeq", link => link.Ascending(l => l.Seq));

    /// <summary>
    /// Adds one link behind the last, with its payload. The same <paramref name="id"/> is added once; <paramref name="salt"/> is random.
    /// </summary>
    public static async Task AppendAsync<TPayload>(DocumentStore store, Guid id, DateTimeOffset at, string action, TPayload payload, Guid salt, CancellationToken cancellationToken)
    {
        var content = new AuditPayload(id, salt, CanonicalJson.Of(payload));
        while (await store.GetAsync(Links, id, cancellationToken) is null)
        {
            var link = AuditChain.Next(await FindLastAsync(store, cancellationToken), id, at, action, content.Hash());
            await store.CommitAsync(new Batch().Insert(Links, link).Insert(Payloads, content), cancellationToken);
        }
    }

    /// <summary>The last link, or null while there is none.</summary>
    public static async Task<AuditEvent?> FindLastAsync(DocumentStore store, CancellationToken cancellationToken)
    {
        var last = await store.PickAsync(BySeq.At().Reversed().Take(1), cancellationToken);
        return last.Count == 0 ? null : (await store.GetAsync(Links, last[0].Id, cancellationToken))?.Document;
    }

    /// <summary>All links, first to last.</summary>
    public static async IAsyncEnumerable<AuditEvent> ReadAsync(DocumentStore store, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        const int page = 500;
        Cursor? reached = null;
        IReadOnlyList<Entry> picked;
        do
        {
            picked = await store.PickAsync(BySeq.At().Behind(reached).Take(page), cancellationToken);
            var links = await store.GetAsync(Links, [.. picked.Select(entry => entry.Id)], cancellationToken);
            foreach (var entry in picked)
            {
                reached = entry.Cursor;
                yield return links[entry.Id].Document;
            }
        }
        while (picked.Count == page);
    }
}
