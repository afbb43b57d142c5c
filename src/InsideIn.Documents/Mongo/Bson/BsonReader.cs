using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;

namespace InsideIn.Documents.Mongo.Bson;

/// <summary>
/// Reads a document in place, element by element. An element's frame (type, name, lengths, terminators) is checked when it is
/// reached, its content when it is asked for. Errors: <see cref="BsonException"/>, and nothing else whatever the bytes are.
/// </summary>
internal ref partial struct BsonReader
{
    /// <summary>Deeper documents are refused. The server nests its answers somewhat deeper than the documents that it stores.</summary>
    public const int MaxDepth = 200;

    private readonly ReadOnlySpan<byte> document;
    private readonly int origin;
    private readonly int depth;
    private int next;
    private int nameAt;
    private int valueAt;

    /// <summary>Stands before the first element. Errors: <see cref="BsonException"/> when the bytes are not exactly one document.</summary>
    public BsonReader(ReadOnlySpan<byte> document)
        : this(document, 0, 1)
    {
    }

    private BsonReader(ReadOnlySpan<byte> document, int origin, int depth)
    {
        this.document = document;
        this.origin = origin;
        this.depth = depth;
        next = 4;
        CheckFrame();
    }

    /// <summary>The type of the element on which the reader stands; <see cref="BsonType.None"/> before the first and behind the last.</summary>
    public BsonType Type { get; private set; }

    /// <summary>The name of the element, valid UTF-8; in an array its number.</summary>
    public readonly ReadOnlySpan<byte> Name => Type == BsonType.None ? [] : document[nameAt..(valueAt - 1)];

    /// <summary>Goes on to the next element. Shape: false behind the last.</summary>
    public bool Read()
    {
        if (next == document.Length - 1)
        {
            Type = BsonType.None;
            return false;
        }

        Type = (BsonType)document[next];
        nameAt = next + 1;
        valueAt = EndOfCString(nameAt, "a name");
        if (!Utf8.IsValid(Name))
        {
            throw Fault(nameAt, "bytes that are no UTF-8", "a name");
        }

        next = valueAt + Measure();
        return true;
    }

    /// <summary>Goes on to the next element of this name. Shape: false, at the end, when there is none.</summary>
    public bool ReadTo(ReadOnlySpan<byte> name)
    {
        while (Read())
        {
            if (Name.SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the element has this name.</summary>
    public readonly bool NameIs(ReadOnlySpan<byte> name) => Type != BsonType.None && Name.SequenceEqual(name);

    /// <summary>The name as text.</summary>
    public readonly string GetName() => Encoding.UTF8.GetString(Name);

    private readonly int End => document.Length - 1;

    private readonly void CheckFrame()
    {
        if (document.Length < 5)
        {
            throw Fault(0, $"{document.Length} bytes", "a document of at least 5");
        }

        var stated = BinaryPrimitives.ReadInt32LittleEndian(document);
        if (stated != document.Length)
        {
            throw Fault(0, $"a document that states {stated} bytes", $"{document.Length}");
        }

        if (document[^1] != 0)
        {
            throw Fault(End, $"0x{document[^1]:X2}", "the 0x00 that ends a document");
        }

        if (depth > MaxDepth)
        {
            throw Fault(0, $"a document {depth} deep", $"at most {MaxDepth}");
        }
    }

    /// <summary>The bytes of the element's value, of which all are within the document.</summary>
    private readonly int Measure() => Type switch
    {
        BsonType.Undefined or BsonType.Null or BsonType.MinKey or BsonType.MaxKey => 0,
        BsonType.Boolean => Whole(1),
        BsonType.Int32 => Whole(4),
        BsonType.Double or BsonType.Instant or BsonType.Timestamp or BsonType.Int64 => Whole(8),
        BsonType.ObjectId => Whole(12),
        BsonType.Decimal128 => Whole(16),
        BsonType.String or BsonType.Code or BsonType.Symbol => MeasureText(valueAt, End),
        BsonType.Document or BsonType.Array => Stated(valueAt, 5, End),
        BsonType.Binary => MeasureBinary(),
        BsonType.Regex => EndOfCString(EndOfCString(valueAt, "a pattern"), "options") - valueAt,
        BsonType.DbPointer => MeasureText(valueAt, End - 12) + 12,
        BsonType.CodeWithScope => MeasureCodeWithScope(),
        _ => throw Fault(nameAt - 1, $"0x{(byte)Type:X2}", "the type of an element"),
    };

    private readonly int Whole(int size) => End - valueAt >= size
        ? size
        : throw Fault(valueAt, $"{End - valueAt} bytes", $"{size} of a {Type}");

    /// <summary>A length of at least <paramref name="least"/> that counts its own four bytes.</summary>
    private readonly int Stated(int at, int least, int end)
    {
        var stated = Length(at, end);
        return stated >= least && stated <= end - at
            ? stated
            : throw Fault(at, $"a length of {stated}", $"{least} to {end - at} bytes of a {Type}");
    }

    private readonly int MeasureText(int at, int end)
    {
        var stated = Length(at, end);
        if (stated < 1 || stated > end - at - 4)
        {
            throw Fault(at, $"a length of {stated}", $"1 to {end - at - 4} bytes of a {Type}");
        }

        return document[at + 3 + stated] == 0
            ? stated + 4
            : throw Fault(at + 3 + stated, $"0x{document[at + 3 + stated]:X2}", "the 0x00 that ends text");
    }

    private readonly int MeasureBinary()
    {
        var stated = Length(valueAt, End);
        var most = End - valueAt - 5;
        if (stated < 0 || stated > most)
        {
            throw Fault(valueAt, $"a length of {stated}", $"0 to {most} bytes of a {Type}");
        }

        if (document[valueAt + 4] == BinarySubtype.Old && (stated < 4 || Length(valueAt + 5, End) != stated - 4))
        {
            throw Fault(valueAt + 5, "another length within than without", $"{stated - 4} bytes of a {Type}");
        }

        return stated + 5;
    }

    private readonly int MeasureCodeWithScope()
    {
        var stated = Stated(valueAt, 14, End);
        var scope = valueAt + 4 + MeasureText(valueAt + 4, valueAt + stated - 5);
        return Stated(scope, 5, valueAt + stated) == valueAt + stated - scope
            ? stated
            : throw Fault(scope, "a scope that does not fill its frame", $"{valueAt + stated - scope} bytes");
    }

    private readonly int Length(int at, int end) => end - at >= 4
        ? BinaryPrimitives.ReadInt32LittleEndian(document[at..])
        : throw Fault(at, $"{Math.Max(end - at, 0)} bytes", $"the 4 of the length of a {Type}");

    /// <summary>The place behind the 0x00 that ends a text without a length.</summary>
    private readonly int EndOfCString(int at, string what)
    {
        var size = document[at..End].IndexOf((byte)0);
        return size >= 0 ? at + size + 1 : throw Fault(at, "the end of the document", $"the 0x00 that ends {what}");
    }

    private readonly BsonException Fault(int at, string found, string expected) => new(origin + at, found, expected);
}
