using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace InsideIn.Documents.Mongo.Bson;

/// <content>The value of the element on which the reader stands. Errors: <see cref="BsonException"/> when it is of another type.</content>
internal ref partial struct BsonReader
{
    /// <summary>Text, a symbol or code.</summary>
    public readonly string GetString() => Encoding.UTF8.GetString(GetUtf8());

    /// <summary>The same as checked UTF-8, within the document.</summary>
    public readonly ReadOnlySpan<byte> GetUtf8()
    {
        if (Type is not (BsonType.String or BsonType.Symbol or BsonType.Code))
        {
            throw Other("text");
        }

        return TextAt(valueAt);
    }

    /// <summary>An integer, also from a long or double that fits without loss.</summary>
    public readonly int GetInt32() => GetInt64() is var number && number == (int)number
        ? (int)number
        : throw Fault(valueAt, $"{number}", "a number of 32 bits");

    /// <summary>An integer, also from an int or from a double that fits without loss.</summary>
    public readonly long GetInt64() => Type switch
    {
        BsonType.Int64 => BinaryPrimitives.ReadInt64LittleEndian(document[valueAt..]),
        BsonType.Int32 => BinaryPrimitives.ReadInt32LittleEndian(document[valueAt..]),
        BsonType.Double => Whole(GetDouble()),
        _ => throw Other("an integer"),
    };

    /// <summary>A number, also from an integer, rounded to 53 bits.</summary>
    public readonly double GetDouble() => Type switch
    {
        BsonType.Double => BinaryPrimitives.ReadDoubleLittleEndian(document[valueAt..]),
        BsonType.Int32 or BsonType.Int64 => GetInt64(),
        _ => throw Other("a number"),
    };

    public readonly Decimal128 GetDecimal128()
    {
        Expect(BsonType.Decimal128);
        return new Decimal128(BinaryPrimitives.ReadUInt64LittleEndian(document[(valueAt + 8)..]), BinaryPrimitives.ReadUInt64LittleEndian(document[valueAt..]));
    }

    public readonly bool GetBoolean()
    {
        Expect(BsonType.Boolean);
        return document[valueAt] switch
        {
            0 => false,
            1 => true,
            var other => throw Fault(valueAt, $"0x{other:X2}", "0x00 or 0x01 of a Boolean"),
        };
    }

    /// <summary>A UUID, which is binary of subtype 4 and 16 bytes.</summary>
    public readonly Guid GetGuid()
    {
        var bytes = GetBinary(out var subtype);
        return subtype == BinarySubtype.Uuid && bytes.Length == 16
            ? new Guid(bytes, bigEndian: true)
            : throw Fault(valueAt, $"{bytes.Length} bytes of subtype {subtype}", $"16 of subtype {BinarySubtype.Uuid}");
    }

    /// <summary>The bytes within the document, without the second length of the old subtype.</summary>
    public readonly ReadOnlySpan<byte> GetBinary(out byte subtype)
    {
        Expect(BsonType.Binary);
        subtype = document[valueAt + 4];
        return document[(subtype == BinarySubtype.Old ? valueAt + 9 : valueAt + 5)..next];
    }

    /// <summary>An instant in UTC. Range: the years 1 to 9999.</summary>
    public readonly DateTimeOffset GetInstant()
    {
        var milliseconds = GetMilliseconds();
        return milliseconds >= DateTimeOffset.MinValue.ToUnixTimeMilliseconds() && milliseconds <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : throw Fault(valueAt, $"{milliseconds} ms since 1970", "an instant of the years 1 to 9999");
    }

    /// <summary>An instant by its UTC milliseconds since 1970.</summary>
    public readonly long GetMilliseconds()
    {
        Expect(BsonType.Instant);
        return BinaryPrimitives.ReadInt64LittleEndian(document[valueAt..]);
    }

    /// <summary>A reader before the first element of a document or array.</summary>
    public readonly BsonReader GetDocument() => Type is BsonType.Document or BsonType.Array
        ? new BsonReader(document[valueAt..next], origin + valueAt, depth + 1)
        : throw Other("a document or an array");

    /// <summary>The bytes of a document or array, framed and not looked into.</summary>
    public readonly ReadOnlySpan<byte> GetDocumentBytes() => GetDocument().document;

    /// <summary>The twelve bytes of an object id.</summary>
    public readonly ReadOnlySpan<byte> GetObjectId()
    {
        Expect(BsonType.ObjectId);
        return document[valueAt..next];
    }

    /// <summary>The pattern of a regular expression.</summary>
    public readonly string GetRegex(out string options)
    {
        Expect(BsonType.Regex);
        var middle = EndOfCString(valueAt, "a pattern");
        options = Checked(middle, next - 1);
        return Checked(valueAt, middle - 1);
    }

    /// <summary>The seconds of a timestamp of the server's own.</summary>
    public readonly uint GetTimestamp(out uint increment)
    {
        Expect(BsonType.Timestamp);
        increment = BinaryPrimitives.ReadUInt32LittleEndian(document[valueAt..]);
        return BinaryPrimitives.ReadUInt32LittleEndian(document[(valueAt + 4)..]);
    }

    /// <summary>Code and a reader before the first element of its scope.</summary>
    public readonly string GetCodeWithScope(out BsonReader scope)
    {
        Expect(BsonType.CodeWithScope);
        var scopeAt = valueAt + 8 + Length(valueAt + 4, End);
        scope = new BsonReader(document[scopeAt..next], origin + scopeAt, depth + 1);
        return Encoding.UTF8.GetString(TextAt(valueAt + 4));
    }

    /// <summary>The collection to which a pointer leads, and the twelve bytes of the id there.</summary>
    public readonly string GetDbPointer(out ReadOnlySpan<byte> id)
    {
        Expect(BsonType.DbPointer);
        id = document[(next - 12)..next];
        return Encoding.UTF8.GetString(TextAt(valueAt));
    }

    private readonly long Whole(double number) => number == Math.Truncate(number) && number is >= -9223372036854775808.0 and < 9223372036854775808.0
        ? (long)number
        : throw Fault(valueAt, number.ToString("R", CultureInfo.InvariantCulture), "a whole number of 64 bits");

    private readonly ReadOnlySpan<byte> TextAt(int at)
    {
        var text = document.Slice(at + 4, Length(at, End) - 1);
        return Utf8.IsValid(text) ? text : throw Fault(at + 4, "bytes that are no UTF-8", "text");
    }

    private readonly string Checked(int from, int to) => Utf8.IsValid(document[from..to])
        ? Encoding.UTF8.GetString(document[from..to])
        : throw Fault(from, "bytes that are no UTF-8", "text");

    private readonly void Expect(BsonType type)
    {
        if (Type != type)
        {
            throw Other($"a {type}");
        }
    }

    private readonly BsonException Other(string expected) =>
        Fault(nameAt, Type == BsonType.None ? "no element" : $"a {Type} named '{GetName()}'", expected);
}
