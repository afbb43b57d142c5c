using InsideIn.Documents.Engine;

namespace InsideIn.Documents.Sqlite;

/// <summary>Brings the tables in line with the declared collections and indexes.</summary>
internal static class Schema
{
    private const int Layout = 1;

    /// <summary>
    /// Makes what is missing, builds new and changed indexes from the documents and drops those no longer declared, all in one
    /// transaction. Errors: <see cref="StoreUnavailableException"/> when a newer program wrote the file, or a new unique index finds two documents with equal keys.
    /// </summary>
    public static void Prepare(Connection connection, IReadOnlyList<Collection> collections, CancellationToken cancellationToken)
    {
        connection.Run("BEGIN IMMEDIATE");
        PrepareTables(connection);
        foreach (var collection in collections)
        {
            connection.Run(Tables.Create(collection));
        }

        var indexes = collections.SelectMany(collection => collection.Indexes).ToDictionary(index => index.Quoted());
        var standing = Standing(connection);
        foreach (var table in standing.Where(made => !indexes.TryGetValue(made.Key, out var index) || Tables.Definition(index) != made.Value))
        {
            connection.Run($"DROP TABLE {table.Key}");
            connection.Prepare("DELETE FROM _indexes WHERE name = ?").Bind(table.Key).Run();
        }

        foreach (var missing in indexes.Where(index => standing.GetValueOrDefault(index.Key) != Tables.Definition(index.Value)))
        {
            Build(connection, missing.Value, cancellationToken);
        }

        connection.Run("COMMIT");
    }

    private static void PrepareTables(Connection connection)
    {
        var layout = connection.Integer("PRAGMA user_version");
        if (layout > Layout)
        {
            throw new StoreUnavailableException($"'{connection.Path}' has layout {layout}, written by a newer version; this one reads up to {Layout}. Start the newer version or restore a backup.");
        }

        connection.Run($"PRAGMA user_version = {Layout}");
        connection.Run("CREATE TABLE IF NOT EXISTS _indexes (name TEXT PRIMARY KEY, definition TEXT NOT NULL) STRICT, WITHOUT ROWID");
        connection.Run("CREATE TABLE IF NOT EXISTS _facts (position INTEGER PRIMARY KEY, committedAt INTEGER NOT NULL, name TEXT NOT NULL, body TEXT NOT NULL) STRICT");
        connection.Run("CREATE TABLE IF NOT EXISTS _state (one INTEGER PRIMARY KEY CHECK (one = 1), version INTEGER NOT NULL) STRICT");
        connection.Run("INSERT INTO _state VALUES (1, 0) ON CONFLICT DO NOTHING");
    }

    private static Dictionary<string, string> Standing(Connection connection)
    {
        var standing = new Dictionary<string, string>();
        using var rows = connection.Prepare("SELECT name, definition FROM _indexes").Rows();
        while (rows.Next())
        {
            standing.Add(rows.Text(0), rows.Text(1));
        }

        return standing;
    }

    private static void Build(Connection connection, Index index, CancellationToken cancellationToken)
    {
        connection.Run(Tables.Create(index));
        connection.Prepare("INSERT INTO _indexes VALUES (?, ?)").Bind(index.Quoted()).Bind(Tables.Definition(index)).Run();
        using var rows = connection.Prepare($"SELECT id, body FROM {index.Owner.Quoted()}").Rows();
        while (rows.Next())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var id = rows.Uuid(0);
            foreach (var keys in index.EntriesOfDocument(DocumentJson.Read(rows.Utf8(1), index.Owner.DocumentType)))
            {
                if (connection.Prepare(Tables.InsertEntry(index)).Bind(keys).Bind(id).Run() == 0)
                {
                    throw new StoreUnavailableException($"The unique index '{index.Owner.Name}.{index.Name}' cannot be built: {id} and another document share the keys ({string.Join(", ", keys.Select(key => key.Value ?? "null"))}). Change one of them with the version before.");
                }
            }
        }
    }
}
