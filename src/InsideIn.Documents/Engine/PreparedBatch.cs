namespace InsideIn.Documents.Engine;

/// <summary>A batch ready for its tables: everything that needs no look at the store is done, on the caller's thread.</summary>
internal sealed record PreparedBatch(IReadOnlyList<PreparedWrite> Writes, IReadOnlyList<PreparedFact> Facts)
{
    public static PreparedBatch Of(Batch batch, FactNames names) =>
        new([.. batch.Writes.Select(PreparedWrite.Of)], [.. batch.Facts.Select(fact => PreparedFact.Of(fact, names))]);
}

/// <summary>A write ready for its tables: the document as JSON and the index entries it will stand under; both are empty for a delete.</summary>
internal sealed record PreparedWrite(Write Write, byte[] Body, IReadOnlyList<IndexEntries> Entries)
{
    public static PreparedWrite Of(Write write) => write.Document is { } document
        ? new PreparedWrite(write, DocumentJson.Write(document, write.Collection.DocumentType), IndexEntries.Of(write.Collection, document))
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
    public static PreparedFact Of(object fact, FactNames names) => new(names.NameOf(fact), DocumentJson.Write(fact, fact.GetType()));
}
