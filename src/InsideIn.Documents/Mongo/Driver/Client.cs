using InsideIn.Documents.Mongo.Bson;

namespace InsideIn.Documents.Mongo.Driver;

/// <summary>One client of the driver, for one thread at a time. Errors of each call: <see cref="DriverException"/>.</summary>
internal sealed class Client(nint handle, string database)
{
    private const int MaxMilliseconds = 20_000;
    private const int LargestSpare = 1024 * 1024;

    [ThreadStatic]
    private static BsonWriter? spare;

    /// <summary>Runs a command of the server and gives its answer to <paramref name="read"/>.</summary>
    public T Command<T>(Action<BsonWriter> write, ReadRow<T> read)
    {
        using var command = NativeDocument.Of(Bytes(write));
        using var reply = NativeDocument.ForReply();
        var error = default(DriverError);
        return Native.Command(handle, database, command.Handle, 0, reply.Handle, ref error)
            ? read(new BsonReader(reply.Content))
            : throw error.ToException(reply.Content);
    }

    /// <summary>Runs a command of the server for its effect.</summary>
    public void Command(Action<BsonWriter> write) => Command(write, _ => true);

    /// <summary>The documents that <paramref name="find"/> asks for, in order. They are read as of one moment with the others of a session.</summary>
    public List<T> Find<T>(Find find, Session? session, ReadRow<T> read)
    {
        var found = new List<T>();
        Find(find, session, (ref row) =>
        {
            found.Add(read(row));
            return true;
        });
        return found;
    }

    /// <summary>The same, one by one, as long as <paramref name="take"/> wants more.</summary>
    public void Find(Find find, Session? session, TakeRow take)
    {
        var collection = Native.GetCollection(handle, database, find.Collection);
        try
        {
            using var filter = NativeDocument.Of(Bytes(find.Filter));
            using var options = NativeDocument.Of(Bytes(writer => WriteOptions(writer, find, isAlone: session is null)));
            session?.AppendTo(options);
            var cursor = Native.Find(collection, filter.Handle, options.Handle, 0);
            try
            {
                Follow(cursor, take);
            }
            finally
            {
                Native.DestroyCursor(cursor);
            }
        }
        finally
        {
            Native.DestroyCollection(collection);
        }
    }

    /// <summary>Writes to one collection, several writes in one go.</summary>
    public BulkWrite Write(string collection, Session? session = null) => new(Native.GetCollection(handle, database, collection), session);

    /// <summary>A session whose reads are all of one moment, which the first one chooses.</summary>
    public Session ReadOneMoment() => Session.Start(handle, Session.Moment);

    /// <summary>A session in a transaction, which ends with nothing kept unless it is committed.</summary>
    public Session BeginTransaction() => Session.Start(handle, Session.Transaction).Begin();

    /// <summary>A document as bytes, valid until this thread writes the next one.</summary>
    public static ReadOnlySpan<byte> Bytes(Action<BsonWriter> write)
    {
        // Taken for the time of writing: what is written may ask for bytes itself.
        var writer = Interlocked.Exchange(ref spare, null) ?? new BsonWriter();
        writer.Reset();
        writer.BeginDocument();
        write(writer);
        writer.End();
        spare = writer.Written.Length <= LargestSpare ? writer : null;
        return writer.Written.Span;
    }

    private static void Follow(nint cursor, TakeRow take)
    {
        while (Native.Next(cursor, out var document))
        {
            var row = new BsonReader(NativeDocument.Bytes(document));
            if (!take(ref row))
            {
                return;
            }
        }

        var error = default(DriverError);
        if (Native.CursorError(cursor, ref error, out var reply))
        {
            throw error.ToException(reply == 0 ? default : NativeDocument.Bytes(reply));
        }
    }

    private static void WriteOptions(BsonWriter writer, Find find, bool isAlone)
    {
        writer.Write("hint", find.Hint);
        writer.Write("maxTimeMS", (long)MaxMilliseconds);
        if (find.Sort is { } sort)
        {
            writer.BeginDocument("sort");
            sort(writer);
            writer.End();
        }

        if (find.Shown.Count > 0)
        {
            writer.BeginDocument("projection");
            foreach (var name in find.Shown)
            {
                writer.Write(name, 1);
            }

            if (!find.Shown.Contains("_id"))
            {
                writer.Write("_id", 0);
            }

            writer.End();
        }

        if (find.Limit is { } limit)
        {
            writer.Write("limit", (long)limit);
        }

        if (isAlone)
        {
            // What a majority has cannot be undone by the loss of a server.
            writer.BeginDocument("readConcern");
            writer.Write("level", "majority");
            writer.End();
        }
    }
}

/// <summary>What is asked of a collection, and the index that serves it: no find goes without one.</summary>
internal sealed record Find(string Collection, string Hint, Action<BsonWriter> Filter)
{
    /// <summary>Writes the members to sort by, 1 or −1 each; null for no order.</summary>
    public Action<BsonWriter>? Sort { get; init; }

    /// <summary>The members to show; all when empty.</summary>
    public IReadOnlyList<string> Shown { get; init; } = [];

    /// <summary>The most documents; null for all.</summary>
    public int? Limit { get; init; }
}

/// <summary>Makes a value of a document, which is valid during the call alone.</summary>
internal delegate T ReadRow<T>(BsonReader row);

/// <summary>Takes a document and says whether to go on to the next.</summary>
internal delegate bool TakeRow(ref BsonReader row);
