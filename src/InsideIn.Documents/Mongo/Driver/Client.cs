using InsideIn.Documents.Mongo.Bson;

namespace InsideIn.Documents.Mongo.Driver;

/// <summary>One client of the driver, for one thread at a time. Errors of each call: <see cref="DriverException"/>.</summary>
internal sealed class Client(nint handle, string database)
{
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

    /// <summary>Runs a command that writes, as a part of a transaction. Outside of one the driver would not send it again when a connection breaks.</summary>
    public T Command<T>(Action<BsonWriter> write, Session transaction, ReadRow<T> read)
    {
        using var command = NativeDocument.Of(Bytes(write));
        using var options = NativeDocument.Of(Bytes(_ => { }));
        transaction.AppendTo(options);
        using var reply = NativeDocument.ForReply();
        var error = default(DriverError);
        return Native.WriteCommand(handle, database, command.Handle, options.Handle, reply.Handle, ref error)
            ? read(new BsonReader(reply.Content))
            : throw error.ToException(reply.Content);
    }

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
        using var filter = NativeDocument.Of(Bytes(find.Filter));
        using var options = NativeDocument.Of(Bytes(writer => find.WriteOptions(writer, isAlone: session is null)));
        session?.AppendTo(options);
        Follow(find.Collection, collection => Native.Find(collection, filter.Handle, options.Handle, 0), take);
    }

    /// <summary>The number of documents that <paramref name="find"/> asks for, counted by the server up to its limit.</summary>
    public long Count(Find find, Session? session)
    {
        using var pipeline = NativeDocument.Of(Bytes(find.WriteCount));
        using var options = NativeDocument.Of(Bytes(writer => find.WriteCountOptions(writer, isAlone: session is null)));
        session?.AppendTo(options);
        var counted = 0L;
        Follow(find.Collection, collection => Native.Aggregate(collection, 0, pipeline.Handle, options.Handle, 0), (ref row) =>
        {
            counted = row.ReadTo("n"u8) ? row.GetInt64() : 0;
            return true;
        });
        return counted;
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

    private void Follow(string name, Func<nint, nint> open, TakeRow take)
    {
        var collection = Native.GetCollection(handle, database, name);
        var cursor = open(collection);
        try
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
        finally
        {
            Native.DestroyCursor(cursor);
            Native.DestroyCollection(collection);
        }
    }
}

/// <summary>Makes a value of a document, which is valid during the call alone.</summary>
internal delegate T ReadRow<T>(BsonReader row);

/// <summary>Takes a document and says whether to go on to the next.</summary>
internal delegate bool TakeRow(ref BsonReader row);
