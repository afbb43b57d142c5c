namespace InsideIn.Documents.Sqlite;

/// <summary>Brings the tables in line with the declared collections and indexes.</summary>
internal static class Schema
{
    private const int Layout = 2;

    /// <summary>
    /// Makes what is missing and drops the indexes no longer declared so, all in one transaction. New indexes of collections that
    /// have documents are empty tables noted in <c>_growing</c>, which <see cref="IndexGrowth"/> completes.
    /// Errors: <see cref="StoreUnavailableException"/> when a newer program wrote the file.
    /// </summary>
    public static void Prepare(Connection connection, IReadOnlyList<Collection> collections)
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
            connection.Prepare("DELETE FROM _growing WHERE name = ?").Bind(table.Key).Run();
        }

        foreach (var (name, index) in indexes.Where(index => standing.GetValueOrDefault(index.Key) != Tables.Definition(index.Value)))
        {
            connection.Run(Tables.Create(index));
            connection.Prepare("INSERT INTO _indexes VALUES (?, ?)").Bind(name).Bind(Tables.Definition(index)).Run();
            connection.Prepare($"INSERT INTO _growing SELECT ?, x'' WHERE EXISTS (SELECT 1 FROM {index.Owner.Quoted()})").Bind(name).Run();
        }

        connection.Run("COMMIT");
    }

    private static void PrepareTables(Connection connection)
    {
        var layout = connection.Integer("PRAGMA user_version");
        if (layout > Layout)
        {
            throw new StoreUnavailableException($"'{connection.File.Path}' has layout {layout}, written by a newer version; this one reads up to {Layout}. Start the newer version or restore a backup.");
        }

        if (layout == 1)
        {
            AddSums(connection);
        }

        connection.Run($"PRAGMA user_version = {Layout}");
        connection.Run("CREATE TABLE IF NOT EXISTS _indexes (name TEXT PRIMARY KEY, definition TEXT NOT NULL) STRICT, WITHOUT ROWID");
        connection.Run("CREATE TABLE IF NOT EXISTS _growing (name TEXT PRIMARY KEY, builtTo BLOB NOT NULL) STRICT, WITHOUT ROWID");
        connection.Run("CREATE TABLE IF NOT EXISTS _facts (position INTEGER PRIMARY KEY, committedAt INTEGER NOT NULL, name TEXT NOT NULL, body TEXT NOT NULL, sum INTEGER) STRICT");
        connection.Run("CREATE TABLE IF NOT EXISTS _state (one INTEGER PRIMARY KEY CHECK (one = 1), version INTEGER NOT NULL) STRICT");
        connection.Run("INSERT INTO _state VALUES (1, 0) ON CONFLICT DO NOTHING");
    }

    /// <summary>The first layout had no checksums. Every row gets its own, so that a row without one is always a damaged one.</summary>
    private static void AddSums(Connection connection)
    {
        foreach (var table in connection.Texts("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%body TEXT NOT NULL)%'"))
        {
            connection.Run($"ALTER TABLE \"{table}\" ADD COLUMN sum INTEGER");
            if (table == "_facts")
            {
                SumFacts(connection);
            }
            else
            {
                SumDocuments(connection, table);
            }
        }
    }

    private static void SumFacts(Connection connection)
    {
        using var rows = connection.Prepare("SELECT position, committedAt, name, body FROM _facts").Rows();
        while (rows.Next())
        {
            var sum = Checksum.Of(rows.Integer(0), rows.Integer(1), rows.Utf8(2), rows.Utf8(3));
            connection.Prepare("UPDATE _facts SET sum = ? WHERE position = ?").Bind(sum).Bind(rows.Integer(0)).Run();
        }
    }

    private static void SumDocuments(Connection connection, string table)
    {
        using var rows = connection.Prepare($"SELECT id, version, body FROM \"{table}\"").Rows();
        while (rows.Next())
        {
            var sum = Checksum.Of(rows.Uuid(0), rows.Integer(1), rows.Utf8(2));
            connection.Prepare($"UPDATE \"{table}\" SET sum = ? WHERE id = ?").Bind(sum).Bind(rows.Uuid(0)).Run();
        }
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
}
