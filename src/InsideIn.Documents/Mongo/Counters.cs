using InsideIn.Documents.Mongo.Bson;
using InsideIn.Documents.Mongo.Driver;

namespace InsideIn.Documents.Mongo;

/// <summary>How far the facts reach, and how often the indexes have changed hands.</summary>
internal readonly record struct Reach(long Position, long Generation);

/// <summary>
/// The few documents that all servers share: <c>facts</c>, which every batch reads and every batch with facts writes; and <c>numbers</c>,
/// from which servers take blocks of numbers that are given once. <see cref="GrowthTurn"/> has <c>growth</c>.
/// </summary>
internal sealed class Counters
{
    private const int Layout = 1;
    private const long Block = 65_536;

    private readonly Lock turn = new();
    private long next;
    private long end;

    /// <summary>Makes the documents where they are missing. Errors: <see cref="StoreUnavailableException"/> for a store of a later layout.</summary>
    public static void Create(Client client)
    {
        MakeOnce(client, "facts", writer =>
        {
            writer.Write("layout", Layout);
            writer.Write("position", 0L);
            writer.Write("generation", 0L);
        });
        MakeOnce(client, "numbers", writer => writer.Write("next", 1L));
        MakeOnce(client, "growth", writer =>
        {
            writer.Write("number", 0L);
            writer.Write("steps", 0L);
            writer.Write("isFree", true);
        });
        var layout = client.Find(Of("facts"), null, row => row.ReadTo("layout"u8) ? row.GetInt32() : 0)[0];
        if (layout > Layout)
        {
            throw new StoreUnavailableException($"The store has layout {layout}; this version reads up to {Layout}. Start the version that wrote it, or a later one.");
        }
    }

    /// <summary>Whether there is a store at all.</summary>
    public static bool Stands(Client client) => client.Find(Of("facts"), null, _ => true).Count > 0;

    /// <summary>How far the facts reach; with a session, as of its moment.</summary>
    public static Reach Reach(Client client, Session? session) => client.Find(Of("facts"), session, ReadReach) is [var reach] ? reach : throw Lost("facts");

    /// <summary>
    /// Takes places for facts in a transaction, as its first step: until it ends, nobody else can take any, and who tries is told at once
    /// rather than at the end of his work.
    /// </summary>
    public static Reach TakePositions(Client client, Session session, int count)
    {
        return AddAndRead(client, session, "facts", "position", count, ReadReach);
    }

    /// <summary>Says that the indexes change hands: whoever worked with the former ones is refused from now on.</summary>
    public static void NextGeneration(Client client)
    {
        using var add = client.Write(Names.Store);
        add.Update(
            writer => writer.Write("_id", "facts"),
            writer =>
            {
                writer.BeginDocument("$inc");
                writer.Write("generation", 1L);
                writer.End();
            }).Execute();
    }

    /// <summary>A number that nobody had before and nobody gets again.</summary>
    public long Take(Client client)
    {
        lock (turn)
        {
            if (next == end)
            {
                using var session = client.BeginTransaction();
                var behind = AddAndRead(client, session, "numbers", "next", Block, row => row.ReadTo("next"u8) ? row.GetInt64() : 0);
                session.Commit();
                (next, end) = (behind - Block, behind);
            }

            return next++;
        }
    }

    private static void MakeOnce(Client client, string id, Action<BsonWriter> content)
    {
        using var make = client.Write(Names.Store);
        make.Update(
            writer => writer.Write("_id", id),
            writer =>
            {
                writer.BeginDocument("$setOnInsert");
                content(writer);
                writer.End();
            },
            isMade: true);
        try
        {
            make.Execute();
        }
        catch (DriverException fault) when (fault.Code == DriverException.DuplicateKey)
        {
            // Another server has made it at the same moment.
        }
    }

    /// <summary>Counts on, and reads the document as it is then, in one round trip.</summary>
    private static T AddAndRead<T>(Client client, Session session, string id, string member, long count, ReadRow<T> read) => client.Command(
        writer =>
        {
            writer.Write("findAndModify", Names.Store);
            writer.BeginDocument("query");
            writer.Write("_id", id);
            writer.End();
            writer.BeginDocument("update");
            writer.BeginDocument("$inc");
            writer.Write(member, count);
            writer.End();
            writer.End();
            writer.Write("new", true);
        },
        session,
        answer => answer.ReadTo("value"u8) && answer.Type == BsonType.Document
            ? read(answer.GetDocument())
            : throw Lost(id));

    private static Reach ReadReach(BsonReader row)
    {
        var (position, generation) = (0L, 0L);
        while (row.Read())
        {
            if (row.NameIs("position"u8))
            {
                position = row.GetInt64();
            }
            else if (row.NameIs("generation"u8))
            {
                generation = row.GetInt64();
            }
        }

        return new Reach(position, generation);
    }

    private static StoreUnavailableException Lost(string id) =>
        new($"The store has lost its document '{id}' in the collection '{Names.Store}'. Restore it from a backup.");

    private static Find Of(string id) => new(Names.Store, Names.ById, writer => writer.Write("_id", id));
}
