using InsideIn.Documents.Engine;

namespace InsideIn.Documents.Sqlite;

/// <summary>A write ready for its tables: the document as JSON and the index entries it will stand under.</summary>
internal sealed record PreparedWrite(Write Write, byte[] Body, IReadOnlyList<IndexEntries> Entries);

/// <summary>The keys of one document in one index.</summary>
internal readonly record struct IndexEntries(Index Index, IReadOnlyList<Key[]> Keys)
{
    public static IndexEntries[] Of(Collection collection, object document) =>
        [.. collection.Indexes.Select(index => new IndexEntries(index, index.EntriesOfDocument(document)))];
}

/// <summary>A fact ready for its table.</summary>
internal sealed record PreparedFact(string Name, byte[] Body);

/// <summary>A batch that waits for the writer. Everything that needs no look at the store is done before, on the caller's thread.</summary>
internal sealed class PendingBatch
{
    private readonly TaskCompletionSource<CommitResult> outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationToken cancellationToken;

    public PendingBatch(Batch batch, FactNames names, CancellationToken cancellationToken)
    {
        this.cancellationToken = cancellationToken;
        Writes = [.. batch.Writes.Select(Prepare)];
        Facts = [.. batch.Facts.Select(fact => new PreparedFact(names.NameOf(fact), DocumentJson.Write(fact, fact.GetType())))];
    }

    public IReadOnlyList<PreparedWrite> Writes { get; }

    public IReadOnlyList<PreparedFact> Facts { get; }

    /// <summary>How the commit ended.</summary>
    public Task<CommitResult> Outcome => outcome.Task;

    /// <summary>Ends the batch when its caller has gone. Asked once, when its turn comes; from then on the outcome is told whatever it is.</summary>
    public bool TryCancel() => cancellationToken.IsCancellationRequested && outcome.TrySetCanceled(cancellationToken);

    /// <summary>What the batch came to, once it has been applied.</summary>
    public CommitResult? Result { get; set; }

    /// <summary>Tells the caller the result, now that it is durable.</summary>
    public void End()
    {
        if (Result is { } result)
        {
            outcome.TrySetResult(result);
        }
    }

    public void Fail(Exception fault) => outcome.TrySetException(fault);

    private static PreparedWrite Prepare(Write write) => write.Document is { } document
        ? new PreparedWrite(write, DocumentJson.Write(document, write.Collection.DocumentType), IndexEntries.Of(write.Collection, document))
        : new PreparedWrite(write, [], []);
}
