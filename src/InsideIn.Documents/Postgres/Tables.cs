using System.Security.Cryptography;
using System.Text;

namespace InsideIn.Documents.Postgres;

/// <summary>The tables of one store and the statements that make and change them.</summary>
internal sealed class Tables(string schema)
{
    // PostgreSQL cuts longer names without a word, and two names would become one.
    private const int LongestName = 63;

    public string Schema => schema;

    public string Facts => $"\"{schema}\"._facts";

    public string Indexes => $"\"{schema}\"._indexes";

    public string Layout => $"\"{schema}\"._layout";

    public string Versions => $"\"{schema}\"._versions";

    /// <summary>The channel on which processes tell each other of new facts.</summary>
    public string Channel => $"insidein_{schema}";

    public string Of(Collection collection) => Named(collection.Name);

    public string Of(Index index) => Named(NameOf(index));

    /// <summary>The name under which an index is noted as made.</summary>
    public static string NameOf(Index index)
    {
        var name = $"{index.Owner.Name}.{index.Name}";
        return name.Length <= LongestName ? name : $"{name[..50]}.{Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(name)))[..12]}";
    }

    public string Named(string name) => $"\"{schema}\".\"{name}\"";

    /// <summary>What stands before the first collection is declared.</summary>
    public string CreateOwn() => $"""
        CREATE SCHEMA IF NOT EXISTS "{schema}";
        CREATE TABLE IF NOT EXISTS {Layout} (one integer PRIMARY KEY CHECK (one = 1), layout integer NOT NULL);
        CREATE TABLE IF NOT EXISTS {Indexes} (name text PRIMARY KEY, definition text NOT NULL, builtTo uuid, isBuilt boolean NOT NULL);
        CREATE TABLE IF NOT EXISTS {Facts} (position bigint PRIMARY KEY, committedAt bigint NOT NULL, name text NOT NULL, body jsonb NOT NULL);
        CREATE SEQUENCE IF NOT EXISTS {Versions};
        """;

    // Room on each page keeps a changed document beside its former state, so that its primary key need not change.
    public string Create(Collection collection) =>
        $"CREATE TABLE IF NOT EXISTS {Of(collection)} (id uuid PRIMARY KEY, version bigint NOT NULL, body jsonb NOT NULL) WITH (fillfactor = 85)";

    /// <summary>The B-tree is the order of the list, so a pick is one walk along it. A unique index leaves the id out of the key.</summary>
    public string Create(Index index)
    {
        var columns = index.Members.Select((member, at) => $"k{at} {Parameters.TypeOf(member.Kind)}");
        var keys = index.Members.Select((member, at) => $"k{at} {Direction(member.IsDescending)}");
        var order = index.IsUnique ? keys : keys.Append("id " + Direction(index.IsIdDescending));
        var rest = index.IsUnique ? " INCLUDE (id) NULLS NOT DISTINCT" : " NULLS NOT DISTINCT";
        return $"""
            CREATE TABLE {Of(index)} ({string.Join(", ", columns)}, id uuid NOT NULL);
            CREATE UNIQUE INDEX ON {Of(index)} ({string.Join(", ", order)}){rest};
            """;
    }

    /// <summary>What a table was made for; a declaration that reads otherwise wants the table made anew.</summary>
    public static string Definition(Index index) =>
        (index.IsUnique ? "unique " : "")
        + string.Join(", ", index.Members.Select(member => $"{(member.IsList ? "each " : "")}{member.Path} {member.Kind}{(member.MayBeNull ? "?" : "")} {Direction(member.IsDescending)}"));

    /// <summary>The version of a batch, taken by its first statement that needs it (<paramref name="isNew"/>) and shared by the others.</summary>
    public string Version(bool isNew) => $"{(isNew ? "nextval" : "currval")}('{Versions}')";

    public string Insert(Collection collection, bool isNew) =>
        $"INSERT INTO {Of(collection)} VALUES ($1, {Version(isNew)}, $2) ON CONFLICT DO NOTHING";

    public string Replace(Collection collection, bool isNew) =>
        $"UPDATE {Of(collection)} SET version = {Version(isNew)}, body = $3 WHERE id = $1 AND version = $2";

    public string Delete(Collection collection) => $"DELETE FROM {Of(collection)} WHERE id = $1 AND version = $2";

    public string Lock(Collection collection) => $"SELECT FROM {Of(collection)} WHERE id = ANY($1) ORDER BY id FOR UPDATE";

    public string InsertEntry(Index index) =>
        $"INSERT INTO {Of(index)} VALUES ({string.Join(", ", Enumerable.Range(1, index.Members.Count + 1).Select(at => $"${at}"))}) ON CONFLICT DO NOTHING";

    public string DeleteEntry(Index index, Key[] keys) => $"DELETE FROM {Of(index)} WHERE {KeysEqual(keys)} AND id = ${keys.Count(key => !key.IsNull) + 1}";

    public string DeleteEntriesOfId(Index index) => $"DELETE FROM {Of(index)} WHERE id = $1";

    public string Holder(Index index, Key[] keys) => $"SELECT id FROM {Of(index)} WHERE {KeysEqual(keys)}";

    /// <summary>How a column is sorted: null before every value, in either direction.</summary>
    public static string Direction(bool isDescending) => isDescending ? "DESC NULLS LAST" : "ASC NULLS FIRST";

    /// <summary>Equality that holds between nulls as well; values take the parameters from the first on.</summary>
    private static string KeysEqual(Key[] keys)
    {
        var parameter = 0;
        return string.Join(" AND ", keys.Select((key, at) => key.IsNull ? $"k{at} IS NULL" : $"k{at} = ${++parameter}"));
    }
}
