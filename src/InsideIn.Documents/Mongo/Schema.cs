using InsideIn.Documents.Mongo.Bson;
using InsideIn.Documents.Mongo.Driver;

namespace InsideIn.Documents.Mongo;

/// <summary>Brings the collections in line with what is declared, one server at a time.</summary>
internal sealed class Schema(Connections connections, Presence presence, StoreOptions options, Address address)
{
    // MongoDB 5.0: the stable interface, and reads of one moment outside of transactions.
    private const int OldestWireVersion = 13;

    private readonly Dictionary<string, Index> declared = options.Collections.SelectMany(collection => collection.Indexes).ToDictionary(Names.Of);

    /// <summary>
    /// Makes what is missing, builds new and changed indexes from the documents, drops those no longer declared, and says that this
    /// server works with them. Errors: <see cref="StoreUnavailableException"/> when the deployment will not do, another server works with
    /// other declarations, or a new unique index finds two documents with equal keys.
    /// </summary>
    public async Task<Reach> PrepareAsync(CancellationToken cancellationToken)
    {
        await connections.RunAsync(Create, cancellationToken);
        while (true)
        {
            // Who is here before it looks cannot be overlooked by one who is about to change the indexes.
            await presence.EnterAsync(address.Database, cancellationToken);
            var reach = await connections.RunAsync(client => Counters.Reach(client, null), cancellationToken);
            if (await connections.RunAsync(IsInLine, cancellationToken))
            {
                return reach;
            }

            await presence.LeaveAsync();
            await GrowAsync(cancellationToken);
        }
    }

    private async Task GrowAsync(CancellationToken cancellationToken)
    {
        var turn = await GrowthTurn.TakeAsync(connections, cancellationToken);
        try
        {
            if (await connections.RunAsync(IsInLine, cancellationToken))
            {
                return;
            }

            await presence.BeAloneAsync($"Another server works with the database '{address.Database}' and declares other indexes. Stop every server of the other version first, then start this one.", cancellationToken);
            await connections.RunAsync(NextGeneration, cancellationToken);
            await new IndexGrowth(connections, turn, declared, options.Progress).RunAsync(cancellationToken);
        }
        finally
        {
            await turn.EndAsync();
        }
    }

    private bool Create(Client client)
    {
        CheckServer(client);
        if (options.MustExist && !Counters.Stands(client))
        {
            throw new StoreUnavailableException($"There is no store in the database '{address.Database}'. Check the address.");
        }

        // Within a transaction a collection cannot be made.
        foreach (var name in Names.Own.Concat(options.Collections.Select(Names.Of)))
        {
            Create(client, name);
        }

        Counters.Create(client);
        return true;
    }

    private bool IsInLine(Client client)
    {
        var made = IndexGrowth.Made(client);
        return made.Count == declared.Count
            && declared.All(index => made.TryGetValue(index.Key, out var stands) && stands.IsBuilt && stands.Definition == Names.Definition(index.Value));
    }

    private static bool NextGeneration(Client client)
    {
        Counters.NextGeneration(client);
        return true;
    }

    private static void Create(Client client, string name)
    {
        try
        {
            client.Command(writer => writer.Write("create", name));
        }
        catch (DriverException fault) when (fault.Code == DriverException.NamespaceExists)
        {
            // It has been there all along.
        }
    }

    private static void CheckServer(Client client)
    {
        var found = client.Command(writer => writer.Write("hello", 1), ReadHello);
        if (found.WireVersion < OldestWireVersion)
        {
            throw new StoreUnavailableException($"The server speaks version {found.WireVersion} of MongoDB's protocol; at least {OldestWireVersion} is needed, which is MongoDB 5.0.");
        }

        if (!found.HasTransactions)
        {
            throw new StoreUnavailableException("The server is alone, and transactions need a replica set, be it of one server. Start it with --replSet and call rs.initiate() once.");
        }
    }

    private static (int WireVersion, bool HasTransactions) ReadHello(BsonReader answer)
    {
        var found = (WireVersion: 0, HasTransactions: false);
        while (answer.Read())
        {
            if (answer.NameIs("maxWireVersion"u8))
            {
                found.WireVersion = answer.GetInt32();
            }

            // The name of a replica set, or the word of a cluster's router.
            found.HasTransactions |= answer.NameIs("setName"u8) || answer.NameIs("msg"u8);
        }

        return found;
    }
}
