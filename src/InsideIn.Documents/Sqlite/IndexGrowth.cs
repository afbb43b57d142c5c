using InsideIn.Documents.Engine;

namespace InsideIn.Documents.Sqlite;

/// <summary>
/// Gives new index tables the entries of the documents that were there before them, part by part. What is done is noted in the
/// same commit, so a build that was stopped goes on where it was.
/// </summary>
internal sealed class IndexGrowth(Connection connection, IProgress<IndexGrown>? progress)
{
    private const int Part = 500;
    private const int DuePages = 8_000;

    private int pages;

    /// <summary>Completes every table that <c>_growing</c> names. Errors: <see cref="StoreUnavailableException"/> when a new unique index finds two documents with equal keys.</summary>
    public void Run(IReadOnlyList<Collection> collections, CancellationToken cancellationToken)
    {
        var growing = connection.Texts("SELECT name FROM _growing");
        foreach (var index in collections.SelectMany(collection => collection.Indexes).Where(index => growing.Contains(index.Quoted())))
        {
            Build(index, cancellationToken);
        }
    }

    private void Build(Index index, CancellationToken cancellationToken)
    {
        var (done, total) = Count(index);
        progress?.Report(new IndexGrown(index.Owner.Name, index.Name, done, total));
        for (var isBuilt = false; !isBuilt;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var documents = BuildPart(index);
            isBuilt = documents < Part;
            done += documents;
            if (documents > 0)
            {
                progress?.Report(new IndexGrown(index.Owner.Name, index.Name, done, total));
            }

            KeepLogShort();
        }
    }

    private (long Done, long Total) Count(Index index)
    {
        using var rows = connection
            .Prepare($"SELECT count(*) FILTER (WHERE id <= (SELECT builtTo FROM _growing WHERE name = ?)), count(*) FROM {index.Owner.Quoted()}")
            .Bind(index.Quoted()).Rows();
        return rows.Next() ? (rows.Integer(0), rows.Integer(1)) : default;
    }

    private int BuildPart(Index index)
    {
        connection.Run("BEGIN IMMEDIATE");
        var documents = Behind(index);
        foreach (var (id, document) in documents)
        {
            AddEntries(index, id, document);
        }

        if (documents.Count < Part)
        {
            connection.Prepare("DELETE FROM _growing WHERE name = ?").Bind(index.Quoted()).Run();
        }
        else
        {
            connection.Prepare("UPDATE _growing SET builtTo = ? WHERE name = ?").Bind(documents[^1].Id).Bind(index.Quoted()).Run();
        }

        connection.Run("COMMIT");
        return documents.Count;
    }

    private List<(Guid Id, object Document)> Behind(Index index)
    {
        using var rows = connection
            .Prepare($"SELECT id, version, body, sum FROM {index.Owner.Quoted()} WHERE id > (SELECT builtTo FROM _growing WHERE name = ?) ORDER BY id LIMIT {Part}")
            .Bind(index.Quoted()).Rows();
        var found = new List<(Guid, object)>();
        while (rows.Next())
        {
            var id = rows.Uuid(0);
            found.Add((id, DocumentJson.Read(index.Owner, id, rows.Body(index.Owner, id, 1))));
        }

        return found;
    }

    private void AddEntries(Index index, Guid id, object document)
    {
        foreach (var keys in index.EntriesOfDocument(document))
        {
            if (connection.Prepare(Tables.InsertEntry(index)).Bind(keys).Bind(id).Run() == 0)
            {
                throw new StoreUnavailableException($"The unique index '{index.Owner.Name}.{index.Name}' cannot be built: {id} and another document share the keys ({string.Join(", ", keys.Select(key => key.Value ?? "null"))}). Change one of them with the version before.");
            }
        }
    }

    /// <summary>Nobody else has the file open yet, so nobody else moves what was written out of the log.</summary>
    private void KeepLogShort()
    {
        pages += connection.TakePagesWritten();
        if (pages >= DuePages)
        {
            pages = 0;
            connection.Checkpoint(SQLitePCL.raw.SQLITE_CHECKPOINT_PASSIVE);
        }
    }
}
