using InsideIn.Documents.Engine;
using InsideIn.Documents.Mongo.Bson;
using InsideIn.Documents.Mongo.Driver;

namespace InsideIn.Documents.Mongo;

/// <summary>
/// Commits one batch as one transaction: it decides as of one moment whether the batch is refused, and writes what it comes to.
/// Whatever another transaction has changed since that moment makes the server refuse the writes. The first try takes the store to be
/// as the batch expects, which the conditions of its writes will show; a try with <paramref name="isCareful"/> looks before it decides,
/// and so knows who is in the way.
/// </summary>
internal sealed class BatchCommit(Client client, Counters counters, PreparedBatch batch, long generation, bool isCareful)
{
    private readonly long version = counters.Take(client);
    private Session session = null!;

    /// <summary>
    /// Commits whole or not at all; null when another transaction was faster or the store is not as expected, so that another try
    /// may succeed or know why not.
    /// Errors: <see cref="StoreUnavailableException"/> when the answer to the commit went astray or others have changed the indexes.
    /// </summary>
    public CommitResult? Run(DateTimeOffset now)
    {
        try
        {
            using (session = client.BeginTransaction())
            {
                var reach = batch.Facts.Count > 0 ? Counters.TakePositions(client, session, batch.Facts.Count) : Counters.Reach(client, session);
                if (reach.Generation != generation)
                {
                    throw new OtherIndexesException();
                }

                PreparedFact.Demand(batch.Facts, reach.Position - batch.Facts.Count);
                if (BatchChanges.Refusal(batch, isCareful ? Look() : BatchChanges.Expected(batch), version) is { } refusal)
                {
                    return isCareful ? refusal : null;
                }

                var changes = BatchChanges.Of(batch);
                if (!WriteDocuments(changes))
                {
                    return null;
                }

                WriteEntries(changes);
                WriteFacts(reach.Position - batch.Facts.Count, now);
                return Commit() ? new Committed(reach.Position) : null;
            }
        }
        catch (DriverException fault) when (fault.IsOvertaken && !fault.IsOfTheConnection)
        {
            return null;
        }
    }

    private BatchView Look()
    {
        var versions = new Dictionary<(Collection, Guid), long>();
        foreach (var wanted in BatchChanges.Wanted(batch))
        {
            var find = new Find(Names.Of(wanted.Key), Names.ById, writer => Documents.WriteIds(writer, [.. wanted])) { Shown = ["_id", "v"] };
            foreach (var (id, found) in client.Find(find, session, Documents.ReadVersion))
            {
                versions.Add((wanted.Key, id), found);
            }
        }

        var claimed = BatchChanges.Claimed(batch).ToDictionary(some => some.Key, some => Entries.Holders(client, session, some.Key, [.. some.Distinct(KeySequence.Equality).Cast<Key[]>()]));
        return new BatchView(versions, claimed);
    }

    /// <summary>Shape: false when a document was not as it was looked at a moment before.</summary>
    private bool WriteDocuments(IReadOnlyList<DocumentChange> changes)
    {
        foreach (var some in changes.GroupBy(change => change.Collection))
        {
            using var write = client.Write(Names.Of(some.Key), session);
            // In this order neighbours are of one kind, and go as one command.
            foreach (var change in some.OrderBy(change => (change.Becomes is not null, change.Was is null)))
            {
                _ = (change.Was, change.Becomes) switch
                {
                    ({ } was, null) => write.Remove(writer => Documents.WriteExpected(writer, change.Id, was)),
                    ({ } was, { } becomes) => write.Replace(writer => Documents.WriteExpected(writer, change.Id, was), writer => Documents.Write(writer, change.Id, version, becomes.Body)),
                    (null, { } becomes) => write.Insert(writer => Documents.Write(writer, change.Id, version, becomes.Body)),
                    _ => write,
                };
            }

            if (write.Execute() != new BulkOutcome(some.Count(change => change is { Was: not null, Becomes: not null }), some.Count(change => change.Becomes is null)))
            {
                return false;
            }
        }

        return true;
    }

    private void WriteEntries(IReadOnlyList<DocumentChange> changes)
    {
        foreach (var index in changes.SelectMany(change => change.Collection.Indexes).Distinct())
        {
            var some = changes.Where(change => change.Collection == index.Owner).ToList();
            var gone = Each(some, index, change => IndexEntries.Without(change.Before, change.After));
            var come = Each(some, index, change => IndexEntries.Without(change.After, change.Before));
            if (!Remove(index, gone))
            {
                // An entry stands elsewhere when a member missing in the stored document has since got another default in code:
                // then all of the documents' entries are made anew.
                RemoveAll(index, some);
                come = Each(some, index, change => change.After);
            }

            using var put = client.Write(Names.Of(index), session);
            foreach (var (keys, id) in come)
            {
                put.Insert(writer => Entries.Write(writer, keys, id));
            }

            put.Execute();
        }
    }

    private bool Remove(Index index, List<(Key[] Keys, Guid Id)> gone)
    {
        using var write = client.Write(Names.Of(index), session);
        foreach (var (keys, id) in gone)
        {
            write.Remove(writer => Entries.WriteOwnId(writer, keys, id));
        }

        return write.Execute().Removed == gone.Count;
    }

    private void RemoveAll(Index index, IReadOnlyList<DocumentChange> changes)
    {
        using var write = client.Write(Names.Of(index), session);
        foreach (var change in changes)
        {
            write.RemoveAll(writer => Entries.WriteRange(writer, change.Id));
        }

        write.Execute();
    }

    private void WriteFacts(long last, DateTimeOffset now)
    {
        using var write = client.Write(Names.Facts, session);
        foreach (var (at, fact) in batch.Facts.Index())
        {
            write.Insert(writer =>
            {
                writer.Write("_id", last + at + 1);
                writer.Write("at", (fact.Restored?.CommittedAt ?? now).UtcTicks);
                writer.Write("name", fact.Name);
                BsonJson.Write(writer, "d", fact.Body);
            });
        }

        write.Execute();
    }

    private bool Commit()
    {
        try
        {
            session.Commit();
            return true;
        }
        catch (DriverException fault) when (fault.IsUnknownCommit || fault.IsOfTheConnection)
        {
            // Nobody can tell whether the commit came through before the connection broke; doing it again could do it twice.
            throw new UnknownCommitException(fault);
        }
        catch (DriverException fault) when (fault.IsOvertaken)
        {
            return false;
        }
    }

    private static List<(Key[] Keys, Guid Id)> Each(IReadOnlyList<DocumentChange> changes, Index index, Func<DocumentChange, IEnumerable<IndexEntries>> entries) =>
    [
        .. from change in changes
           from some in entries(change)
           where some.Index == index
           from keys in some.Keys
           select (keys, change.Id),
    ];
}

/// <summary>The answer to a commit went astray, and stayed away when it was asked for again.</summary>
internal sealed class UnknownCommitException(DriverException fault) : Exception(fault.Message, fault)
{
    public DriverException Fault => fault;
}

/// <summary>Another server has changed the indexes, or has the store for itself, and took this one for gone.</summary>
internal sealed class OtherIndexesException() : Exception("Another server has changed the indexes.");
