using Npgsql;
using NpgsqlTypes;

namespace InsideIn.Documents.Postgres;

/// <summary>Values as parameters of statements, named by their place: the first is <c>$1</c>.</summary>
internal static class Parameters
{
    public static NpgsqlBatchCommand With<T>(this NpgsqlBatchCommand command, T value)
    {
        command.Parameters.Add(new NpgsqlParameter<T> { TypedValue = value });
        return command;
    }

    public static NpgsqlBatchCommand WithJson(this NpgsqlBatchCommand command, byte[] json)
    {
        command.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = StoredText.EscapeJson(json), NpgsqlDbType = NpgsqlDbType.Jsonb });
        return command;
    }

    public static NpgsqlBatchCommand With(this NpgsqlBatchCommand command, Key key, KeyKind kind) => key.Value switch
    {
        long number => command.With(number),
        Guid id => command.With(id),
        string text => command.With(StoredText.Escape(text)),
        _ => command.WithNull(kind),
    };

    /// <summary>One array of the keys that stand at <paramref name="at"/> in each of <paramref name="prefixes"/>; none is null.</summary>
    public static NpgsqlBatchCommand WithEach(this NpgsqlBatchCommand command, IReadOnlyList<Key[]> prefixes, int at, KeyKind kind) => kind switch
    {
        KeyKind.Integer => command.With(prefixes.Select(prefix => (long)prefix[at].Value!).ToArray()),
        KeyKind.Uuid => command.With(prefixes.Select(prefix => (Guid)prefix[at].Value!).ToArray()),
        _ => command.With(prefixes.Select(prefix => StoredText.Escape((string)prefix[at].Value!)).ToArray()),
    };

    public static string TypeOf(KeyKind kind) => kind switch
    {
        KeyKind.Integer => "bigint",
        KeyKind.Uuid => "uuid",
        _ => "text COLLATE \"C\"",
    };

    public static Key Key(this NpgsqlDataReader row, int at, KeyKind kind) => row.IsDBNull(at)
        ? default
        : kind switch
        {
            KeyKind.Integer => row.GetInt64(at),
            KeyKind.Uuid => row.GetGuid(at),
            _ => StoredText.Unescape(row.GetString(at)),
        };

    public static byte[] Json(this NpgsqlDataReader row, int at) => StoredText.UnescapeJson(row.GetFieldValue<byte[]>(at));

    private static NpgsqlBatchCommand WithNull(this NpgsqlBatchCommand command, KeyKind kind)
    {
        var type = kind switch
        {
            KeyKind.Integer => NpgsqlDbType.Bigint,
            KeyKind.Uuid => NpgsqlDbType.Uuid,
            _ => NpgsqlDbType.Text,
        };
        command.Parameters.Add(new NpgsqlParameter { Value = DBNull.Value, NpgsqlDbType = type });
        return command;
    }
}
