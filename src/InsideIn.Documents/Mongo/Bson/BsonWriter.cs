using System.Buffers.Binary;
using System.Globalization;

namespace InsideIn.Documents.Mongo.Bson;

/// <summary>
/// Writes one document after another into a buffer of its own, which grows as needed and is used again after <see cref="Reset"/>.
/// Errors: <see cref="BsonException"/> for what BSON or MongoDB cannot hold; <see cref="InvalidOperationException"/> for calls out of turn.
/// </summary>
internal sealed partial class BsonWriter
{
    /// <summary>MongoDB's limit for one document, in bytes.</summary>
    public const int MaxSize = 16 * 1024 * 1024;

    /// <summary>MongoDB's limit for documents and arrays within one another, the outermost counted.</summary>
    public const int MaxDepth = 100;

    private readonly Stack<Level> open = new();
    private byte[] buffer;
    private int length;

    public BsonWriter(int capacity = 1024) => buffer = new byte[Math.Max(capacity, 64)];

    /// <summary>The finished document; valid until <see cref="Reset"/>.</summary>
    public ReadOnlyMemory<byte> Written => open.Count == 0 && length > 0
        ? buffer.AsMemory(0, length)
        : throw new InvalidOperationException(length == 0 ? "No document has been begun." : $"The document is not finished: {open.Count} levels are open.");

    /// <summary>Forgets what was written and keeps the buffer.</summary>
    public void Reset()
    {
        open.Clear();
        length = 0;
    }

    /// <summary>Begins the outermost document.</summary>
    public void BeginDocument()
    {
        if (length > 0)
        {
            throw new InvalidOperationException("A document has been begun already; call Reset for another.");
        }

        Open(isArray: false);
    }

    /// <summary>Begins a document within the open one.</summary>
    public void BeginDocument(BsonName name)
    {
        BeginElement(BsonType.Document, name);
        Open(isArray: false);
    }

    /// <summary>Begins an array. Its elements are numbered from 0, whatever names they are written with.</summary>
    public void BeginArray(BsonName name)
    {
        BeginElement(BsonType.Array, name);
        Open(isArray: true);
    }

    /// <summary>Ends the document or array begun last.</summary>
    public void End()
    {
        if (!open.TryPop(out var level))
        {
            throw new InvalidOperationException("Nothing is open that could end.");
        }

        Reserve(1)[0] = 0;
        Finish(level.Start);
        if (level.ScopeOf is { } code)
        {
            Finish(code);
        }
    }

    private void Open(bool isArray, int? scopeOf = null)
    {
        if (open.Count == MaxDepth)
        {
            throw new BsonException($"Documents and arrays lie more than {MaxDepth} deep within one another, which MongoDB does not store.");
        }

        open.Push(new Level(length, isArray, scopeOf));
        Reserve(4);
    }

    private void Finish(int start) => BinaryPrimitives.WriteInt32LittleEndian(buffer.AsSpan(start), length - start);

    private void BeginElement(BsonType type, BsonName name)
    {
        if (!open.TryPeek(out var level))
        {
            throw new InvalidOperationException($"A {type} stands in a document or an array, and none is open.");
        }

        Reserve(1)[0] = (byte)type;
        if (level.IsArray)
        {
            level.Count.TryFormat(Room(11), out var digits, default, CultureInfo.InvariantCulture);
            level.Count++;
            length += digits;
        }
        else
        {
            length += name.CopyTo(Room(name.MaxLength));
        }

        Reserve(1)[0] = 0;
    }

    /// <summary>The next bytes, which count as written.</summary>
    private Span<byte> Reserve(int count)
    {
        if ((long)length + count > MaxSize)
        {
            throw TooLarge((long)length + count);
        }

        var reserved = Room(count)[..count];
        length += count;
        return reserved;
    }

    /// <summary>At least this much room behind what was written.</summary>
    private Span<byte> Room(int count)
    {
        if (buffer.Length - length < count)
        {
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + count));
        }

        return buffer.AsSpan(length);
    }

    private static BsonException TooLarge(long size) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The document has at least {size:N0} bytes; MongoDB stores at most {MaxSize:N0}."));

    /// <summary>A document or array that is open.</summary>
    private sealed class Level(int start, bool isArray, int? scopeOf)
    {
        /// <summary>Where it began.</summary>
        public int Start => start;

        public bool IsArray => isArray;

        /// <summary>Where the code began whose scope it is.</summary>
        public int? ScopeOf => scopeOf;

        /// <summary>The elements of an array so far.</summary>
        public int Count { get; set; }
    }
}
