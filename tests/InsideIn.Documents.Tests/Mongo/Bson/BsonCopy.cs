using InsideIn.Documents.Mongo.Bson;

namespace InsideIn.Documents.Tests.Mongo.Bson;

/// <summary>A document read value by value and written again, through every type that there is.</summary>
internal static class BsonCopy
{
    public static byte[] Of(ReadOnlySpan<byte> document)
    {
        var writer = new BsonWriter();
        writer.BeginDocument();
        Members(writer, new BsonReader(document));
        writer.End();
        return writer.Written.ToArray();
    }

    private static void Members(BsonWriter to, BsonReader from)
    {
        while (from.Read())
        {
            Member(to, from);
        }
    }

    private static void Member(BsonWriter to, BsonReader from)
    {
        switch (from.Type)
        {
            case BsonType.Document:
                to.BeginDocument(from.Name);
                Members(to, from.GetDocument());
                to.End();
                break;
            case BsonType.Array:
                to.BeginArray(from.Name);
                Members(to, from.GetDocument());
                to.End();
                break;
            case BsonType.CodeWithScope:
                to.BeginCodeWithScope(from.Name, from.GetCodeWithScope(out var scope));
                Members(to, scope);
                to.End();
                break;
            default:
                Leaf(to, from);
                break;
        }
    }

    private static void Leaf(BsonWriter to, BsonReader from)
    {
        switch (from.Type)
        {
            case BsonType.String: to.Write(from.Name, from.GetString()); break;
            case BsonType.Int32: to.Write(from.Name, from.GetInt32()); break;
            case BsonType.Int64: to.Write(from.Name, from.GetInt64()); break;
            case BsonType.Double: to.Write(from.Name, from.GetDouble()); break;
            case BsonType.Decimal128: to.Write(from.Name, from.GetDecimal128()); break;
            case BsonType.Boolean: to.Write(from.Name, from.GetBoolean()); break;
            case BsonType.Null: to.WriteNull(from.Name); break;
            case BsonType.Instant: to.WriteMilliseconds(from.Name, from.GetMilliseconds()); break;
            case BsonType.ObjectId: to.WriteObjectId(from.Name, from.GetObjectId()); break;
            case BsonType.Code: to.WriteCode(from.Name, from.GetString()); break;
            case BsonType.Symbol: to.WriteSymbol(from.Name, from.GetString()); break;
            case BsonType.Binary:
                var bytes = from.GetBinary(out var subtype);
                to.WriteBinary(from.Name, bytes, subtype);
                break;
            case BsonType.Regex:
                to.WriteRegex(from.Name, from.GetRegex(out var options), options);
                break;
            case BsonType.Timestamp:
                to.WriteTimestamp(from.Name, from.GetTimestamp(out var increment), increment);
                break;
            case BsonType.DbPointer:
                to.WriteDbPointer(from.Name, from.GetDbPointer(out var id), id);
                break;
            default:
                to.WriteMark(from.Name, from.Type);
                break;
        }
    }
}
