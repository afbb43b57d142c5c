using System.Buffers.Binary;
using System.Text;

namespace InsideIn.Documents.Mongo.Bson;

/// <content>One method per type of value.</content>
internal sealed partial class BsonWriter
{
    /// <summary>Errors: <see cref="BsonException"/> for half a surrogate pair.</summary>
    public void Write(BsonName name, string value)
    {
        BeginElement(BsonType.String, name);
        Text(value);
    }

    /// <summary>Text that is UTF-8 already; whether it is valid is the caller's word.</summary>
    public void WriteUtf8(BsonName name, ReadOnlySpan<byte> value)
    {
        BeginElement(BsonType.String, name);
        Text(value);
    }

    public void Write(BsonName name, int value)
    {
        BeginElement(BsonType.Int32, name);
        BinaryPrimitives.WriteInt32LittleEndian(Reserve(4), value);
    }

    public void Write(BsonName name, long value)
    {
        BeginElement(BsonType.Int64, name);
        BinaryPrimitives.WriteInt64LittleEndian(Reserve(8), value);
    }

    public void Write(BsonName name, double value)
    {
        BeginElement(BsonType.Double, name);
        BinaryPrimitives.WriteDoubleLittleEndian(Reserve(8), value);
    }

    public void Write(BsonName name, bool value)
    {
        BeginElement(BsonType.Boolean, name);
        Reserve(1)[0] = value ? (byte)1 : (byte)0;
    }

    /// <summary>A UUID: binary of subtype 4, in network order, so that the server compares it as <see cref="Guid.CompareTo(Guid)"/> does.</summary>
    public void Write(BsonName name, Guid value)
    {
        BeginBinary(name, 16, BinarySubtype.Uuid);
        value.TryWriteBytes(Reserve(16), bigEndian: true, out _);
    }

    /// <summary>An instant, to the millisecond below it.</summary>
    public void Write(BsonName name, DateTimeOffset value) => WriteMilliseconds(name, value.ToUnixTimeMilliseconds());

    public void Write(BsonName name, Decimal128 value)
    {
        BeginElement(BsonType.Decimal128, name);
        var bytes = Reserve(16);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, value.Low);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[8..], value.High);
    }

    /// <summary>An instant by its UTC milliseconds since 1970, also beyond what <see cref="DateTimeOffset"/> holds.</summary>
    public void WriteMilliseconds(BsonName name, long milliseconds)
    {
        BeginElement(BsonType.Instant, name);
        BinaryPrimitives.WriteInt64LittleEndian(Reserve(8), milliseconds);
    }

    public void WriteBinary(BsonName name, ReadOnlySpan<byte> value, byte subtype = BinarySubtype.Generic)
    {
        BeginBinary(name, value.Length, subtype);
        value.CopyTo(Reserve(value.Length));
    }

    public void WriteNull(BsonName name) => BeginElement(BsonType.Null, name);

    /// <summary>A finished document, whole. Errors: <see cref="BsonException"/> when its length is not the one that it states.</summary>
    public void WriteDocument(BsonName name, ReadOnlySpan<byte> document) => Whole(BsonType.Document, name, document);

    /// <summary>The same for an array.</summary>
    public void WriteArray(BsonName name, ReadOnlySpan<byte> array) => Whole(BsonType.Array, name, array);

    /// <summary>A value without content: <see cref="BsonType.Undefined"/>, <see cref="BsonType.MinKey"/> or <see cref="BsonType.MaxKey"/>.</summary>
    public void WriteMark(BsonName name, BsonType mark)
    {
        if (mark is not (BsonType.Undefined or BsonType.MinKey or BsonType.MaxKey))
        {
            throw new ArgumentOutOfRangeException(nameof(mark), mark, "Only Undefined, MinKey and MaxKey have no content.");
        }

        BeginElement(mark, name);
    }

    /// <summary>The twelve bytes of an object id.</summary>
    public void WriteObjectId(BsonName name, ReadOnlySpan<byte> id)
    {
        BeginElement(BsonType.ObjectId, name);
        ObjectId(id);
    }

    /// <summary>A regular expression; its options are put in the order of the alphabet, as BSON wants them.</summary>
    public void WriteRegex(BsonName name, string pattern, string options)
    {
        BeginElement(BsonType.Regex, name);
        CString(pattern);
        CString(string.Concat(options.Order()));
    }

    public void WriteTimestamp(BsonName name, uint seconds, uint increment)
    {
        BeginElement(BsonType.Timestamp, name);
        var bytes = Reserve(8);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, increment);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[4..], seconds);
    }

    public void WriteCode(BsonName name, string code)
    {
        BeginElement(BsonType.Code, name);
        Text(code);
    }

    /// <summary>Code, and the document that is its scope, which <see cref="End"/> ends.</summary>
    public void BeginCodeWithScope(BsonName name, string code)
    {
        BeginElement(BsonType.CodeWithScope, name);
        var start = length;
        Reserve(4);
        Text(code);
        Open(isArray: false, scopeOf: start);
    }

    public void WriteSymbol(BsonName name, string symbol)
    {
        BeginElement(BsonType.Symbol, name);
        Text(symbol);
    }

    public void WriteDbPointer(BsonName name, string collection, ReadOnlySpan<byte> id)
    {
        BeginElement(BsonType.DbPointer, name);
        Text(collection);
        ObjectId(id);
    }

    private void BeginBinary(BsonName name, int size, byte subtype)
    {
        BeginElement(BsonType.Binary, name);
        // The old subtype states its length a second time, within.
        var isOld = subtype == BinarySubtype.Old;
        BinaryPrimitives.WriteInt32LittleEndian(Reserve(4), isOld ? size + 4 : size);
        Reserve(1)[0] = subtype;
        if (isOld)
        {
            BinaryPrimitives.WriteInt32LittleEndian(Reserve(4), size);
        }
    }

    private void Whole(BsonType type, BsonName name, ReadOnlySpan<byte> document)
    {
        // Reading its frame is the check.
        _ = new BsonReader(document);
        BeginElement(type, name);
        document.CopyTo(Reserve(document.Length));
    }

    private void ObjectId(ReadOnlySpan<byte> id)
    {
        if (id.Length != 12)
        {
            throw new BsonException($"An object id has 12 bytes; found {id.Length}.");
        }

        id.CopyTo(Reserve(12));
    }

    private void Text(string text)
    {
        if (text.Length > MaxSize)
        {
            throw TooLarge((long)length + text.Length);
        }

        var stated = length;
        Reserve(4);
        length += Utf8Text.Write(text, Room(Encoding.UTF8.GetMaxByteCount(text.Length)));
        Reserve(1)[0] = 0;
        BinaryPrimitives.WriteInt32LittleEndian(buffer.AsSpan(stated), length - stated - 4);
    }

    private void Text(ReadOnlySpan<byte> utf8)
    {
        BinaryPrimitives.WriteInt32LittleEndian(Reserve(4), utf8.Length + 1);
        utf8.CopyTo(Reserve(utf8.Length));
        Reserve(1)[0] = 0;
    }

    private void CString(BsonName text)
    {
        length += text.CopyTo(Room(text.MaxLength));
        Reserve(1)[0] = 0;
    }
}
