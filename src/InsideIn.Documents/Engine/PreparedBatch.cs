using System.Text;

namespace InsideIn.Documents.Engine;

/// <summary>A batch ready for its tables: everything that needs no look at the store is done, on the caller's thread.</summary>
internal sealed record PreparedBatch(IReadOnlyList<PreparedWrite> Writes, IReadOnlyList<PreparedFact> Facts)
{
    public static PreparedBatch Of(Batch batch, FactNames names) =>
        new([.. batch.Writes.Select(PreparedWrite.Of)], [.. batch.Facts.Select(fact => PreparedFact.Of(fact, names))]);

    /// <summary>Whether its facts have to stand at certain positions.</summary>
    public bool IsRestoring => Facts is [{ Restored: not null }, ..];
}

/// <summary>A write ready for its tables: the document as JSON and the index entries it will stand under; both are empty for a delete.</summary>
internal sealed record PreparedWrite(Write Write, byte[] Body, IReadOnlyList<IndexEntries> Entries)
{
    public static PreparedWrite Of(Write write) => write.Document is { } document
        ? new PreparedWrite(write, write.Json ?? DocumentJson.Write(document, write.Collection.DocumentType), IndexEntries.Of(write.Collection, document))
        : new PreparedWrite(write, [], []);
}

/// <summary>The keys of one document in one index.</summary>
internal readonly record struct IndexEntries(Index Index, IReadOnlyList<Key[]> Keys)
{
    public static IndexEntries[] Of(Collection collection, object document) =>
        [.. collection.Indexes.Select(index => new IndexEntries(index, index.EntriesOfDocument(document)))];

    /// <summary>What some entries have and others have not, index by index. Shape: nothing is taken away where <paramref name="others"/> is empty.</summary>
    public static IEnumerable<IndexEntries> Without(IReadOnlyList<IndexEntries> entries, IReadOnlyList<IndexEntries> others) =>
        others.Count == 0
            ? entries
            : entries.Zip(others, (some, other) => some with { Keys = [.. some.Keys.Except<Key[]>(other.Keys, KeySequence.Equality)] });
}

/// <summary>A fact ready for its table.</summary>
internal sealed record PreparedFact(string Name, byte[] Body)
{
    /// <summary>The place and the moment that the fact had in another store and keeps in this one; null for a fact that is told now.</summary>
    public (long Position, DateTimeOffset CommittedAt)? Restored { get; private init; }

    public static PreparedFact Of(object fact, FactNames names) => fact is StoredFact { Fact: UnknownFact told } stored
        ? new PreparedFact(told.Name, Encoding.UTF8.GetBytes(told.Json)) { Restored = (stored.Position, stored.CommittedAt) }
        : new PreparedFact(names.NameOf(fact), DocumentJson.Write(fact, fact.GetType()));

    /// <summary>Refuses facts whose places do not follow <paramref name="last"/>, the last one's.</summary>
    public static void Demand(IReadOnlyList<PreparedFact> facts, long last)
    {
        foreach (var (at, fact) in facts.Index())
        {
            if (fact.Restored is { } restored && restored.Position != last + at + 1)
            {
                throw new InvalidOperationException($"The fact at {restored.Position} cannot be restored: the store's next position is {last + at + 1}.");
            }
        }
    }
}
