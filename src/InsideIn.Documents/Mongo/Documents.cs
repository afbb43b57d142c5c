using InsideIn.Documents.Engine;
using InsideIn.Documents.Mongo.Bson;
using InsideIn.Documents.Mongo.Driver;

namespace InsideIn.Documents.Mongo;

/// <summary>How a document stands in its collection: <c>{ _id: UUID, v: version, d: the document }</c>.</summary>
internal static class Documents
{
    public static void Write(BsonWriter writer, Guid id, long version, ReadOnlySpan<byte> json)
    {
        writer.Write("_id", id);
        writer.Write("v", version);
        BsonJson.Write(writer, "d", json);
    }

    /// <summary>The filter for a document in the state that was read.</summary>
    public static void WriteExpected(BsonWriter writer, Guid id, long version)
    {
        writer.Write("_id", id);
        writer.Write("v", version);
    }

    /// <summary>The filter for documents by their ids.</summary>
    public static void WriteIds(BsonWriter writer, IReadOnlyCollection<Guid> ids)
    {
        if (ids.Count == 1)
        {
            writer.Write("_id", ids.First());
            return;
        }

        writer.BeginDocument("_id");
        writer.BeginArray("$in");
        foreach (var id in ids)
        {
            writer.Write("", id);
        }

        writer.End();
        writer.End();
    }

    /// <summary>At most <paramref name="limit"/> documents as they are stored, in the order of their ids.</summary>
    public static List<StoredJson> Behind(Client client, Session? session, Collection collection, Guid? behind, int limit)
    {
        var find = new Find(Names.Of(collection), Names.ById, writer => WriteBehind(writer, behind)) { Sort = writer => writer.Write("_id", 1), Limit = limit };
        return [.. client.Find(find, session, Read).Select(row => new StoredJson(row.Id, row.Json))];
    }

    /// <summary>The number of documents, along the ids alone.</summary>
    public static long Count(Client client, Session? session, Collection collection, Guid? upTo = null) =>
        client.Count(new Find(Names.Of(collection), Names.ById, writer => WriteUpTo(writer, upTo)), session);

    public static (Guid Id, long Version) ReadVersion(BsonReader row)
    {
        var (id, version, _) = Read(row, isWhole: false);
        return (id, version);
    }

    public static (Guid Id, long Version, byte[] Json) Read(BsonReader row) => Read(row, isWhole: true);

    private static void WriteBehind(BsonWriter writer, Guid? behind)
    {
        if (behind is { } last)
        {
            writer.BeginDocument("_id");
            writer.Write("$gt", last);
            writer.End();
        }
    }

    private static void WriteUpTo(BsonWriter writer, Guid? last)
    {
        if (last is { } id)
        {
            writer.BeginDocument("_id");
            writer.Write("$lte", id);
            writer.End();
        }
    }

    private static (Guid Id, long Version, byte[] Json) Read(BsonReader row, bool isWhole)
    {
        var found = (Id: default(Guid), Version: 0L, Json: Array.Empty<byte>());
        while (row.Read())
        {
            if (row.NameIs("_id"u8))
            {
                found.Id = row.GetGuid();
            }
            else if (row.NameIs("v"u8))
            {
                found.Version = row.GetInt64();
            }
            else if (isWhole && row.NameIs("d"u8))
            {
                found.Json = BsonJson.ValueToJson(row);
            }
        }

        return found;
    }
}
