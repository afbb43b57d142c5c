using System.Runtime.CompilerServices;

namespace InsideIn.Audit;

/// <summary>Where the chain is kept. It grows by one link at a time and never changes.</summary>
public static class AuditStore
{
    public static readonly Collection<AuditEvent> Links = new("auditEvents", link => link.Id);

    public static readonly Collection<AuditPayload> Payloads = new("auditPayloads", payload => payload.Id);

    /// <summary>No two links may follow the same one: the chain cannot fork.</summary>
    public static readonly Index<AuditEvent> ByPrevHash = Links.Unique("byPrevHash", link => link.Ascending(l => l.PrevHash));

    public static readonly Index<AuditEvent> BySeq = Links.Unique("bySeq", link => link.Ascending(l => l.Seq));

    /// <summary>The links, the latest first.</summary>
    public static Pick<AuditEvent> LatestFirst => BySeq.At().Reversed();

    /// <summary>Adds the link of a fact, under an id that follows from the fact's position: a listener that sees the fact again adds nothing.</summary>
    public static Task AppendFactAsync<TFact>(DocumentStore store, StoredFact stored, string action, TFact fact, Guid salt, CancellationToken cancellationToken)
        where TFact : Fact => AppendAsync(store, Ids.Of($"audit.{stored.Position}"), fact.At, action, fact, salt, cancellationToken);

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
        await foreach (var page in ReadPagesAsync(store, cancellationToken))
        {
            foreach (var link in page)
            {
                yield return link;
            }
        }
    }

    /// <summary>
    /// Goes through the next part of the chain, at most <see cref="AuditIntegrity.StepLength"/> links: every link behind the first <paramref name="behind"/>,
    /// and of every payload that has not been erased that it is the one that its link holds. Parts without a gap between them prove what one walk would.
    /// </summary>
    public static async Task<AuditIntegrity> VerifyAsync(DocumentStore store, int behind, CancellationToken cancellationToken)
    {
        var last = behind > 0 ? await FindAsync(store, behind, cancellationToken) : null;
        if (behind > 0 && last is null)
        {
            return new AuditIntegrity(behind, AuditChain.Genesis, behind - 1, IsComplete: true);
        }

        var picked = await store.PickAsync(BySeq.At().Between(behind + 1L, null).Take(AuditIntegrity.StepLength), cancellationToken);
        var links = await store.GetAsync(Links, [.. picked.Select(entry => entry.Id)], cancellationToken);
        var payloads = await store.GetAsync(Payloads, [.. picked.Select(entry => entry.Id)], cancellationToken);
        var (length, firstBad) = (behind, (int?)null);
        foreach (var link in picked.Where(entry => links.ContainsKey(entry.Id)).Select(entry => links[entry.Id].Document))
        {
            var isKept = !payloads.TryGetValue(link.Id, out var payload) || payload.Document.Hash() == link.PayloadHash;
            firstBad ??= isKept && AuditChain.Follows(last, link) ? null : length;
            (length, last) = (length + 1, link);
        }

        return new AuditIntegrity(length, last?.Hash ?? AuditChain.Genesis, firstBad, firstBad is not null || picked.Count < AuditIntegrity.StepLength);
    }

    private static async Task<AuditEvent?> FindAsync(DocumentStore store, long seq, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(BySeq.At(seq).Take(1), cancellationToken);
        return picked.Count == 0 ? null : (await store.GetAsync(Links, picked[0].Id, cancellationToken))?.Document;
    }

    private static async IAsyncEnumerable<IReadOnlyList<AuditEvent>> ReadPagesAsync(DocumentStore store, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        const int size = 500;
        Cursor? reached = null;
        IReadOnlyList<Entry> picked;
        do
        {
            picked = await store.PickAsync(BySeq.At().Behind(reached).Take(size), cancellationToken);
            var links = await store.GetAsync(Links, [.. picked.Select(entry => entry.Id)], cancellationToken);
            yield return [.. picked.Where(entry => links.ContainsKey(entry.Id)).Select(entry => links[entry.Id].Document)];
            reached = picked.Count == 0 ? null : picked[^1].Cursor;
        }
        while (picked.Count == size);
    }
}
