namespace InsideIn.Documents.Sqlite;

/// <summary>The statements on the tables of a collection and of its indexes.</summary>
internal static class Tables
{
    public static string Quoted(this Collection collection) => $"\"{collection.Name}\"";

    public static string Quoted(this Index index) => $"\"{index.Owner.Name}.{index.Name}\"";

    public static string Create(Collection collection) =>
        $"CREATE TABLE IF NOT EXISTS {collection.Quoted()} (id BLOB NOT NULL PRIMARY KEY, version INTEGER NOT NULL, body TEXT NOT NULL, sum INTEGER) STRICT";

    /// <summary>The primary key is the order of the list, so a pick is one walk along it. A unique index leaves the id out of the key.</summary>
    public static string Create(Index index)
    {
        var columns = index.Members.Select((_, at) => $"k{at} ANY NOT NULL");
        var keys = index.Members.Select((member, at) => $"k{at}{Direction(member.IsDescending)}");
        var order = index.IsUnique ? keys : keys.Append("id" + Direction(index.IsIdDescending));
        return $"CREATE TABLE {index.Quoted()} ({string.Join(", ", columns)}, id BLOB NOT NULL, PRIMARY KEY ({string.Join(", ", order)})) STRICT, WITHOUT ROWID";
    }

    /// <summary>What a table was made for; a declaration that reads otherwise wants the table made anew.</summary>
    public static string Definition(Index index) =>
        (index.IsUnique ? "unique " : "")
        + string.Join(", ", index.Members.Select(member => $"{(member.IsList ? "each " : "")}{member.Path} {member.Kind}{Direction(member.IsDescending)}"));

    public static string InsertEntry(Index index) =>
        $"INSERT INTO {index.Quoted()} VALUES ({string.Join(", ", Enumerable.Repeat("?", index.Members.Count + 1))}) ON CONFLICT DO NOTHING";

    public static string DeleteEntry(Index index) => $"DELETE FROM {index.Quoted()} WHERE {KeysEqual(index.Members.Count)} AND id = ?";

    public static string DeleteEntriesOfId(Index index) => $"DELETE FROM {index.Quoted()} WHERE id = ?";

    public static string Holder(Index index) => $"SELECT id FROM {index.Quoted()} WHERE {KeysEqual(index.Members.Count)}";

    /// <summary>Entries in the order of reading, or their count. Parameters: prefix, lowest, before, what the cursor gives, limit.</summary>
    public static string Select(Stage stage)
    {
        var index = stage.Index;
        var columns = index.Members
            .Select((member, at) => (Name: $"k{at}", IsFalling: member.IsDescending != stage.IsReversed))
            .Append((Name: "id", IsFalling: index.IsIdDescending != stage.IsReversed))
            .ToArray();
        var suffix = columns[stage.PrefixLength..];
        var conditions = columns[..stage.PrefixLength].Select(column => $"{column.Name} = ?").ToList();
        if (stage.HasFrom)
        {
            conditions.Add($"{suffix[0].Name} >= ?");
        }

        if (stage.HasBefore)
        {
            conditions.Add($"{suffix[0].Name} < ?");
        }

        if (stage.Ties is { } ties)
        {
            conditions.AddRange(suffix[..ties].Select(column => $"{column.Name} = ?"));
            conditions.Add(Beyond(suffix[ties..]));
        }

        var where = conditions.Count == 0 ? "" : $" WHERE {string.Join(" AND ", conditions)}";
        var order = suffix.Select(column => column.Name + Direction(column.IsFalling));
        var shown = stage.IsCount ? "count(*) FROM (SELECT 1" : string.Join(", ", suffix.Select(column => column.Name));
        var sorted = stage.IsCount ? "" : $" ORDER BY {string.Join(", ", order)}";
        return $"SELECT {shown} FROM {index.Quoted()}{where}{sorted} LIMIT ?{(stage.IsCount ? ")" : "")}";
    }

    /// <summary>Beyond the cursor: the last key and the id in one comparison, since they share a direction, an earlier key alone.</summary>
    private static string Beyond((string Name, bool IsFalling)[] columns)
    {
        var comparison = columns[0].IsFalling ? "<" : ">";
        return columns.Length == 2 ? $"({columns[0].Name}, {columns[1].Name}) {comparison} (?, ?)" : $"{columns[0].Name} {comparison} ?";
    }

    private static string KeysEqual(int count) => string.Join(" AND ", Enumerable.Range(0, count).Select(at => $"k{at} = ?"));

    private static string Direction(bool isDescending) => isDescending ? " DESC" : "";
}
