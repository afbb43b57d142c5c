using System.Security.Cryptography;
using System.Text;
using InsideIn.Documents.Engine;
using InsideIn.Documents.Mongo.Bson;
using InsideIn.Documents.Mongo.Driver;

namespace InsideIn.Documents.Mongo;

/// <summary>
/// How an entry of an index stands in its collection: <c>{ _id, k0, k1, …, id }</c>. Its own <c>_id</c> is the document's id and a digest
/// of the keys, 32 bytes, so that an entry is put or removed by it alone and the entries of one document are neighbours.
/// </summary>
internal static class Entries
{
    private const int IdLength = 16;
    private const int DigestLength = 16;

    /// <summary>The name of a member by its place in the index; the one behind the last is the document's id.</summary>
    public static string Column(Index index, int at) => at < index.Members.Count ? $"k{at}" : "id";

    public static void Write(BsonWriter writer, Key[] keys, Guid id)
    {
        writer.WriteBinary("_id", OwnId(keys, id));
        WriteKeys(writer, keys);
        writer.Write("id", id);
    }

    /// <summary>The filter for one entry.</summary>
    public static void WriteOwnId(BsonWriter writer, Key[] keys, Guid id) => writer.WriteBinary("_id", OwnId(keys, id));

    /// <summary>The filter for all entries of one document.</summary>
    public static void WriteRange(BsonWriter writer, Guid id)
    {
        Span<byte> bounds = stackalloc byte[IdLength + DigestLength];
        id.TryWriteBytes(bounds, bigEndian: true, out _);
        writer.BeginDocument("_id");
        bounds[IdLength..].Clear();
        writer.WriteBinary("$gte", bounds);
        bounds[IdLength..].Fill(byte.MaxValue);
        writer.WriteBinary("$lte", bounds);
        writer.End();
    }

    /// <summary>The keys that begin an index, or all of them.</summary>
    public static void WriteKeys(BsonWriter writer, IReadOnlyList<Key> keys)
    {
        foreach (var (at, key) in keys.Index())
        {
            Write(writer, $"k{at}", key);
        }
    }

    public static void Write(BsonWriter writer, string name, Key key)
    {
        switch (key.Value)
        {
            case null:
                writer.WriteNull(name);
                break;
            case long number:
                writer.Write(name, number);
                break;
            case Guid id:
                writer.Write(name, id);
                break;
            case string text:
                // A lone half of a pair has no UTF-8; it is kept as the sign that stands for such.
                writer.WriteUtf8(name, Encoding.UTF8.GetBytes(text));
                break;
        }
    }

    /// <summary>The key in the element on which <paramref name="row"/> stands.</summary>
    public static Key Read(BsonReader row) => row.Type switch
    {
        BsonType.Null => default,
        BsonType.String => row.GetString(),
        BsonType.Binary => row.GetGuid(),
        _ => row.GetInt64(),
    };

    /// <summary>The entries that hold any of these keys of a unique index, by their keys.</summary>
    public static Dictionary<Key[], Guid> Holders(Client client, Session? session, Index index, IReadOnlyCollection<Key[]> wanted)
    {
        var holders = new Dictionary<Key[], Guid>(KeySequence.Equality);
        foreach (var some in wanted.Chunk(ListQuery.MostRanges))
        {
            var find = new Find(Names.Of(index), Names.Unique, writer => WriteAny(writer, some));
            foreach (var (keys, id) in client.Find(find, session, row => Read(row, index)))
            {
                holders.TryAdd(keys, id);
            }
        }

        return holders;
    }

    private static (Key[] Keys, Guid Id) Read(BsonReader row, Index index)
    {
        var (keys, id) = (new Key[index.Members.Count], default(Guid));
        row.ReadTo("_id"u8);
        for (var at = 0; at < keys.Length && row.Read(); at++)
        {
            keys[at] = Read(row);
        }

        if (row.ReadTo("id"u8))
        {
            id = row.GetGuid();
        }

        return (keys, id);
    }

    private static void WriteAny(BsonWriter writer, Key[][] wanted)
    {
        if (wanted is [var only])
        {
            WriteKeys(writer, only);
            return;
        }

        writer.BeginArray("$or");
        foreach (var keys in wanted)
        {
            writer.BeginDocument("");
            WriteKeys(writer, keys);
            writer.End();
        }

        writer.End();
    }

    private static byte[] OwnId(Key[] keys, Guid id)
    {
        var made = new byte[IdLength + DigestLength];
        id.TryWriteBytes(made, bigEndian: true, out _);
        SHA256.HashData(Client.Bytes(writer => WriteKeys(writer, keys))).AsSpan(0, DigestLength).CopyTo(made.AsSpan(IdLength));
        return made;
    }
}
