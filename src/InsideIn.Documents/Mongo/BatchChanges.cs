using InsideIn.Documents.Engine;

namespace InsideIn.Documents.Mongo;

/// <summary>What a batch found: the versions of the documents that it is about, and who holds the unique keys that it wants.</summary>
internal sealed record BatchView(Dictionary<(Collection Collection, Guid Id), long> Versions, Dictionary<Index, Dictionary<Key[], Guid>> Holders);

/// <summary>What becomes of one document: it had the version <paramref name="Was"/>, or was not there; it becomes what was written last, or goes.</summary>
internal sealed record DocumentChange(Collection Collection, Guid Id, long? Was, PreparedWrite? Becomes, IReadOnlyList<IndexEntries> Before)
{
    public IReadOnlyList<IndexEntries> After => Becomes?.Entries ?? [];
}

/// <summary>The decisions about a batch that need no look at the store.</summary>
internal static class BatchChanges
{
    /// <summary>What the batch would find if the store were as its first writes expect, and nobody but their documents held the keys that it claims.</summary>
    public static BatchView Expected(PreparedBatch batch)
    {
        var firsts = batch.Writes.DistinctBy(write => (write.Write.Collection, write.Write.Id)).Where(write => write.Write.Kind != WriteKind.Insert).ToList();
        var held = from first in firsts
                   from entries in Before(first)
                   where entries.Index.IsUnique
                   from keys in entries.Keys
                   select (entries.Index, Keys: keys, first.Write.Id);
        var holders = Claimed(batch).ToDictionary(some => some.Key, _ => new Dictionary<Key[], Guid>(KeySequence.Equality));
        foreach (var (index, keys, id) in held)
        {
            if (holders.TryGetValue(index, out var known))
            {
                known[keys] = id;
            }
        }

        return new BatchView(firsts.ToDictionary(first => (first.Write.Collection, first.Write.Id), first => first.Write.ExpectedVersion), holders);
    }

    /// <summary>The ids to look at, by collection.</summary>
    public static ILookup<Collection, Guid> Wanted(PreparedBatch batch) =>
        batch.Writes.Select(write => write.Write).DistinctBy(write => (write.Collection, write.Id)).ToLookup(write => write.Collection, write => write.Id);

    /// <summary>The unique keys that the batch claims on its way, by index.</summary>
    public static ILookup<Index, Key[]> Claimed(PreparedBatch batch) =>
        batch.Writes.SelectMany(Gained).Where(entries => entries.Index.IsUnique)
            .SelectMany(entries => entries.Keys.Select(keys => (entries.Index, keys)))
            .ToLookup(claim => claim.Index, claim => claim.keys);

    /// <summary>The first write that meets not what it expects; null when all do. A later write sees the earlier ones.</summary>
    public static CommitResult? Refusal(PreparedBatch batch, BatchView found, long version)
    {
        foreach (var write in batch.Writes)
        {
            var (kind, collection, id, _, expected) = write.Write;
            var isThere = found.Versions.TryGetValue((collection, id), out var current);
            if (kind == WriteKind.Insert ? isThere : !isThere || current != expected)
            {
                return new Conflict(collection, id);
            }

            if (kind == WriteKind.Delete)
            {
                found.Versions.Remove((collection, id));
            }
            else
            {
                found.Versions[(collection, id)] = version;
            }

            if (Claim(write, found) is { } duplicate)
            {
                return duplicate;
            }
        }

        return null;
    }

    /// <summary>What the batch comes to, document by document, in the order of the first write of each.</summary>
    public static IReadOnlyList<DocumentChange> Of(PreparedBatch batch) =>
    [
        .. from write in batch.Writes
           group write by (write.Write.Collection, write.Write.Id) into writes
           let first = writes.First().Write
           let last = writes.Last()
           let was = first.Kind == WriteKind.Insert ? null : (long?)first.ExpectedVersion
           let becomes = last.Write.Kind == WriteKind.Delete ? null : last
           where was is not null || becomes is not null
           select new DocumentChange(writes.Key.Collection, writes.Key.Id, was, becomes, first.Read is { } read ? IndexEntries.Of(first.Collection, read) : []),
    ];

    private static Duplicate? Claim(PreparedWrite write, BatchView found)
    {
        foreach (var lost in IndexEntries.Without(Before(write), write.Entries).Where(lost => lost.Index.IsUnique))
        {
            foreach (var keys in lost.Keys)
            {
                if (found.Holders.TryGetValue(lost.Index, out var known) && known.TryGetValue(keys, out var holder) && holder == write.Write.Id)
                {
                    known.Remove(keys);
                }
            }
        }

        foreach (var gained in Gained(write).Where(gained => gained.Index.IsUnique))
        {
            foreach (var keys in gained.Keys)
            {
                if (!found.Holders[gained.Index].TryAdd(keys, write.Write.Id) && found.Holders[gained.Index][keys] is var holder && holder != write.Write.Id)
                {
                    return new Duplicate(gained.Index, holder);
                }
            }
        }

        return null;
    }

    private static IEnumerable<IndexEntries> Gained(PreparedWrite write) => IndexEntries.Without(write.Entries, Before(write));

    // The version is checked, so what was read is what is stored.
    private static IndexEntries[] Before(PreparedWrite write) => write.Write.Read is { } read ? IndexEntries.Of(write.Write.Collection, read) : [];
}
