using System.Text;
using InsideIn.Documents.Engine;

namespace InsideIn.Documents.Sqlite;

/// <summary>Applies batches, each whole or not at all, inside the writer's open transaction.</summary>
internal sealed class BatchTransaction(Connection connection, TimeProvider time)
{
    private bool isChanged;
    private long version = connection.Integer("SELECT version FROM _state");

    /// <summary>The position of the last fact applied.</summary>
    public long Position { get; private set; } = connection.Integer("SELECT max(position) FROM _facts");

    public void Begin() => connection.Run("BEGIN IMMEDIATE");

    /// <summary>Makes everything applied durable.</summary>
    public void Commit()
    {
        // A group of refusals has changed nothing and need not wait for the disk.
        if (isChanged)
        {
            connection.Prepare("UPDATE _state SET version = ?").Bind(version).Run();
        }

        try
        {
            connection.Run("COMMIT");
        }
        catch (StoreUnavailableException fault) when (connection.File.Fault is not null)
        {
            throw new StoreUnavailableException("It is unknown whether the batch was kept. " + fault.Message, fault);
        }

        isChanged = false;
    }

    /// <summary>Undoes everything since <see cref="Begin"/>. A full disk may have undone it already.</summary>
    public void Rollback()
    {
        if (connection.IsInTransaction)
        {
            connection.Run("ROLLBACK");
        }

        Position = connection.Integer("SELECT max(position) FROM _facts");
    }

    /// <summary>Applies one batch. After a refusal or a fault nothing of it is left.</summary>
    public CommitResult Apply(PendingBatch batch)
    {
        PreparedFact.Demand(batch.Content.Facts, Position);
        connection.Run("SAVEPOINT batch");
        version++;
        var refusal = (CommitResult?)null;
        try
        {
            refusal = Write(batch.Content.Writes);
        }
        catch (Exception) when (connection.IsInTransaction)
        {
            Undo();
            throw;
        }

        if (refusal is not null)
        {
            Undo();
            return refusal;
        }

        Append(batch.Content.Facts);
        connection.Run("RELEASE batch");
        isChanged = true;
        return new Committed(Position);
    }

    private void Undo()
    {
        connection.Run("ROLLBACK TO batch");
        connection.Run("RELEASE batch");
    }

    private CommitResult? Write(IReadOnlyList<PreparedWrite> writes)
    {
        foreach (var write in writes)
        {
            var refusal = write.Write.Kind == WriteKind.Insert ? Insert(write) : Change(write);
            if (refusal is not null)
            {
                return refusal;
            }
        }

        return null;
    }

    private CommitResult? Insert(PreparedWrite write)
    {
        var (_, collection, id, _, _) = write.Write;
        var inserted = connection.Prepare($"INSERT INTO {collection.Quoted()} VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
            .Bind(id).Bind(version).Bind(write.Body).Bind(Checksum.Of(id, version, write.Body)).Run();
        return inserted == 0 ? new Conflict(collection, id) : AddEntries(id, write.Entries);
    }

    private CommitResult? Change(PreparedWrite write)
    {
        var (kind, collection, id, _, expected) = write.Write;
        if (EntriesAt(collection, id, expected) is not { } before)
        {
            return new Conflict(collection, id);
        }

        if (kind == WriteKind.Delete)
        {
            connection.Prepare($"DELETE FROM {collection.Quoted()} WHERE id = ?").Bind(id).Run();
            RemoveEntries(id, before);
            return null;
        }

        connection.Prepare($"UPDATE {collection.Quoted()} SET version = ?, body = ?, sum = ? WHERE id = ?")
            .Bind(version).Bind(write.Body).Bind(Checksum.Of(id, version, write.Body)).Bind(id).Run();
        RemoveEntries(id, IndexEntries.Without(before, write.Entries));
        return AddEntries(id, IndexEntries.Without(write.Entries, before));
    }

    /// <summary>The entries of the stored document; null when there is none of the expected version.</summary>
    private IndexEntries[]? EntriesAt(Collection collection, Guid id, long expected)
    {
        using var rows = connection.Prepare($"SELECT version, body, sum FROM {collection.Quoted()} WHERE id = ?").Bind(id).Rows();
        return rows.Next() && rows.Integer(0) == expected
            ? IndexEntries.Of(collection, DocumentJson.Read(collection, id, rows.Body(collection, id, 0)))
            : null;
    }

    private Duplicate? AddEntries(Guid id, IEnumerable<IndexEntries> entries)
    {
        foreach (var (index, some) in entries)
        {
            foreach (var keys in some)
            {
                var added = connection.Prepare(Tables.InsertEntry(index)).Bind(keys).Bind(id).Run();
                if (added == 0 && index.IsUnique)
                {
                    return new Duplicate(index, HolderOf(index, keys));
                }
            }
        }

        return null;
    }

    private Guid HolderOf(Index index, Key[] keys)
    {
        using var rows = connection.Prepare(Tables.Holder(index)).Bind(keys).Rows();
        return rows.Next() ? rows.Uuid(0) : throw new InvalidOperationException($"The index '{index.Owner.Name}.{index.Name}' refused keys that it does not hold.");
    }

    private void RemoveEntries(Guid id, IEnumerable<IndexEntries> entries)
    {
        foreach (var (index, some) in entries)
        {
            foreach (var keys in some)
            {
                // An entry is elsewhere when a member missing in the stored document has since got another default in code.
                if (connection.Prepare(Tables.DeleteEntry(index)).Bind(keys).Bind(id).Run() == 0)
                {
                    connection.Prepare(Tables.DeleteEntriesOfId(index)).Bind(id).Run();
                }
            }
        }
    }

    private void Append(IReadOnlyList<PreparedFact> facts)
    {
        var now = time.GetUtcNow();
        foreach (var fact in facts)
        {
            var name = Encoding.UTF8.GetBytes(fact.Name);
            var committedAt = (fact.Restored?.CommittedAt ?? now).UtcTicks;
            connection.Prepare("INSERT INTO _facts VALUES (?, ?, ?, ?, ?)")
                .Bind(Position + 1).Bind(committedAt).Bind(name).Bind(fact.Body).Bind(Checksum.Of(Position + 1, committedAt, name, fact.Body)).Run();
            Position++;
        }
    }
}
