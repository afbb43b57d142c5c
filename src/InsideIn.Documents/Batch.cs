using InsideIn.Documents.Engine;

namespace InsideIn.Documents;

/// <summary>A document as read from the store, with the version that a later write must name.</summary>
public sealed record Stored<T>(Guid Id, long Version, T Document)
    where T : class;

/// <summary>One conditional write in a batch.</summary>
public enum WriteKind
{
    /// <summary>The id must be free.</summary>
    Insert,

    /// <summary>The stored version must be the expected one.</summary>
    Replace,

    /// <summary>The stored version must be the expected one.</summary>
    Delete,
}

/// <summary>A put or delete with its condition.</summary>
public sealed record Write(WriteKind Kind, Collection Collection, Guid Id, object? Document, long ExpectedVersion)
{
    /// <summary>The document as it was read at the expected version, from which an engine knows the index entries that go; null for an insert.</summary>
    public object? Read { get; init; }

    /// <summary>The bytes to store, for a document that comes from another store as it stands there; null otherwise.</summary>
    internal byte[]? Json { get; init; }
}

/// <summary>Conditional puts and deletes across collections that commit whole or not at all, together with their facts.</summary>
public sealed class Batch
{
    private readonly List<Write> writes = [];
    private readonly List<object> facts = [];

    /// <summary>The writes, in order. A later write of the same document sees the earlier one.</summary>
    public IReadOnlyList<Write> Writes => writes;

    /// <summary>What happened, in order.</summary>
    public IReadOnlyList<object> Facts => facts;

    /// <summary>Puts a new document. Errors at commit: <see cref="Conflict"/> when the id is taken.</summary>
    public Batch Insert<T>(Collection<T> collection, T document)
        where T : class
    {
        writes.Add(new Write(WriteKind.Insert, collection, collection.IdOf(document), document, 0));
        return this;
    }

    /// <summary>Puts <paramref name="changed"/> in place of the document as it was read.</summary>
    public Batch Replace<T>(Collection<T> collection, Stored<T> read, T changed)
        where T : class
    {
        if (collection.IdOf(changed) != read.Id)
        {
            throw new ArgumentException($"A document of '{collection.Name}' may not change its id from {read.Id} to {collection.IdOf(changed)}.");
        }

        writes.Add(new Write(WriteKind.Replace, collection, read.Id, changed, read.Version) { Read = read.Document });
        return this;
    }

    /// <summary>Puts a document whether it was there when read (<paramref name="read"/>) or not (null).</summary>
    public Batch Put<T>(Collection<T> collection, Stored<T>? read, T document)
        where T : class => read is null ? Insert(collection, document) : Replace(collection, read, document);

    /// <summary>Deletes the document as it was read.</summary>
    public Batch Delete<T>(Collection<T> collection, Stored<T> read)
        where T : class
    {
        writes.Add(new Write(WriteKind.Delete, collection, read.Id, null, read.Version) { Read = read.Document });
        return this;
    }

    /// <summary>Appends a fact: a record of what happened, of a type that the store was opened with.</summary>
    public Batch Append(object fact)
    {
        facts.Add(fact);
        return this;
    }

    /// <summary>Puts a document as it stands in another store, with the members that its type has lost.</summary>
    internal Batch Restore(Collection collection, StoredJson stored)
    {
        writes.Add(new Write(WriteKind.Insert, collection, stored.Id, DocumentJson.Read(stored.Json, collection.DocumentType), 0) { Json = stored.Json });
        return this;
    }

    /// <summary>Appends facts of another store at the places and moments that they have there; such a batch has nothing else.</summary>
    internal Batch Restore(IEnumerable<StoredFact> stored)
    {
        facts.AddRange(stored);
        return this;
    }
}

/// <summary>How a commit ended.</summary>
public abstract record CommitResult;

/// <summary>The batch is durable. <paramref name="Position"/> is that of its last fact, or of the log's end without facts.</summary>
public sealed record Committed(long Position) : CommitResult;

/// <summary>A lost race: this document was not as the batch expected it. Nothing was written.</summary>
public sealed record Conflict(Collection Collection, Guid Id) : CommitResult;

/// <summary>A unique index already holds these keys for <paramref name="HolderId"/>. Nothing was written.</summary>
public sealed record Duplicate(Index Index, Guid HolderId) : CommitResult;

/// <summary>A fact with its place in the one total order, 1 for the first.</summary>
public sealed record StoredFact(long Position, DateTimeOffset CommittedAt, object Fact);

/// <summary>A stored fact whose name is not among the registered ones, for instance because the feature that told it is gone.</summary>
public sealed record UnknownFact(string Name, string Json);
