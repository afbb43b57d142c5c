using InsideIn.Documents.Mongo.Bson;

namespace InsideIn.Documents.Mongo.Driver;

/// <summary>
/// Writes to one collection, in their order; neighbours of one kind go to the server as one command. Writes as plain commands would
/// not be sent again by the driver when a connection breaks, these are.
/// </summary>
internal sealed class BulkWrite : IDisposable
{
    // What is written was made by our own writer; the driver would refuse names that the server takes.
    private static readonly byte[] Unchecked = Client.Bytes(writer => writer.Write("validate", false)).ToArray();

    private readonly nint collection;
    private readonly nint bulk;
    private readonly NativeDocument unvalidated = NativeDocument.Of(Unchecked);
    private int count;

    public BulkWrite(nint collection, Session? session)
    {
        this.collection = collection;
        using var options = NativeDocument.Of(Client.Bytes(writer => WriteOptions(writer, isAlone: session is null)));
        bulk = Native.NewBulk(collection, options.Handle);
        if (session is not null)
        {
            Native.SetBulkSession(bulk, session.Handle);
        }
    }

    public BulkWrite Insert(Action<BsonWriter> document)
    {
        using var made = NativeDocument.Of(Client.Bytes(document));
        var error = default(DriverError);
        return Added(Native.BulkInsert(bulk, made.Handle, unvalidated.Handle, ref error), error);
    }

    /// <summary>Puts a document in the place of the one that the filter finds; with <paramref name="isMade"/> also where there is none.</summary>
    public BulkWrite Replace(Action<BsonWriter> filter, Action<BsonWriter> document, bool isMade = false)
    {
        using var asked = NativeDocument.Of(Client.Bytes(filter));
        using var made = NativeDocument.Of(Client.Bytes(document));
        using var options = NativeDocument.Of(Client.Bytes(writer =>
        {
            writer.Write("validate", false);
            writer.Write("upsert", isMade);
        }));
        var error = default(DriverError);
        return Added(Native.BulkReplace(bulk, asked.Handle, made.Handle, options.Handle, ref error), error);
    }

    /// <summary>Changes one document by the operators of <paramref name="change"/>; with <paramref name="isMade"/> it is made where there is none.</summary>
    public BulkWrite Update(Action<BsonWriter> filter, Action<BsonWriter> change, bool isMade = false)
    {
        using var asked = NativeDocument.Of(Client.Bytes(filter));
        using var made = NativeDocument.Of(Client.Bytes(change));
        using var options = NativeDocument.Of(Client.Bytes(writer => writer.Write("upsert", isMade)));
        var error = default(DriverError);
        return Added(Native.BulkUpdate(bulk, asked.Handle, made.Handle, options.Handle, ref error), error);
    }

    public BulkWrite Remove(Action<BsonWriter> filter)
    {
        using var asked = NativeDocument.Of(Client.Bytes(filter));
        var error = default(DriverError);
        return Added(Native.BulkRemoveOne(bulk, asked.Handle, 0, ref error), error);
    }

    public BulkWrite RemoveAll(Action<BsonWriter> filter)
    {
        using var asked = NativeDocument.Of(Client.Bytes(filter));
        var error = default(DriverError);
        return Added(Native.BulkRemoveMany(bulk, asked.Handle, 0, ref error), error);
    }

    /// <summary>Sends the writes, if there are any, and says how many documents they met.</summary>
    public BulkOutcome Execute()
    {
        if (count == 0)
        {
            return default;
        }

        using var reply = NativeDocument.ForReply();
        var error = default(DriverError);
        if (Native.ExecuteBulk(bulk, reply.Handle, ref error) == 0)
        {
            throw error.ToException(reply.Content);
        }

        var (matched, removed) = (0, 0);
        var answer = new BsonReader(reply.Content);
        while (answer.Read())
        {
            if (answer.NameIs("nMatched"u8))
            {
                matched = answer.GetInt32();
            }
            else if (answer.NameIs("nRemoved"u8))
            {
                removed = answer.GetInt32();
            }
        }

        return new BulkOutcome(matched, removed);
    }

    public void Dispose()
    {
        Native.DestroyBulk(bulk);
        Native.DestroyCollection(collection);
        unvalidated.Dispose();
    }

    private BulkWrite Added(bool isAdded, DriverError error)
    {
        count++;
        return isAdded ? this : throw error.ToException();
    }

    private static void WriteOptions(BsonWriter writer, bool isAlone)
    {
        writer.Write("ordered", true);
        if (isAlone)
        {
            writer.BeginDocument("writeConcern");
            writer.Write("w", "majority");
            writer.Write("j", true);
            writer.End();
        }
    }
}

/// <summary>How many documents the writes met: those replaced or changed, and those removed.</summary>
internal readonly record struct BulkOutcome(int Matched, int Removed);
