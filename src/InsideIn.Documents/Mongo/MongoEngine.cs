using InsideIn.Documents.Engine;
using InsideIn.Documents.Mongo.Blobs;
using InsideIn.Documents.Mongo.Bson;
using InsideIn.Documents.Mongo.Driver;

namespace InsideIn.Documents.Mongo;

/// <summary>Keeps everything in one database of a MongoDB replica set or cluster, which any number of processes share.</summary>
internal sealed class MongoEngine : IEngine
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly FactLog log = new();
    private readonly Counters counters = new();
    private readonly SemaphoreSlim factTurn = new(1, 1);
    private readonly Connections connections;
    private readonly FactNames facts;
    private readonly TimeProvider time;
    private readonly Watch watch;

    private MongoEngine(Address address, StoreOptions options, FactNames facts, TimeProvider time)
    {
        this.facts = facts;
        this.time = time;
        connections = new Connections(address, time, new Random(options.Random.Next()));
        var presence = new Presence(connections, counters, options.IsAlone, time);
        watch = new Watch(connections, new Schema(connections, presence, options, address), presence, log, time);
        Blobs = new BlobCollections(connections, counters, time);
    }

    public IBlobs Blobs { get; }

    public bool IsShared => true;

    public string? Fault => connections.Fault;

    /// <summary>Connects to the address named by the options. Errors: <see cref="StoreUnavailableException"/>, also when the driver is not installed.</summary>
    public static async Task<MongoEngine> OpenAsync(StoreOptions options, FactNames facts, TimeProvider time, CancellationToken cancellationToken)
    {
        Libmongoc.Require();
        var engine = new MongoEngine(Address.Parse(options.Connection), options, facts, time);
        try
        {
            await engine.watch.StartAsync(cancellationToken);
            return engine;
        }
        catch
        {
            await engine.DisposeAsync();
            throw;
        }
    }

    public async ValueTask<IReadOnlyList<Stored<T>>> GetAsync<T>(Collection<T> collection, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
        where T : class
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var find = new Find(Names.Of(collection), Names.ById, writer => Documents.WriteIds(writer, ids));
        var rows = ids.Count == 1
            ? await connections.RunAsync(client => client.Find(find, null, Documents.Read), cancellationToken)
            : await ReadAsync((client, session) => client.Find(find, session, Documents.Read), cancellationToken);
        return [.. rows.Select(row => new Stored<T>(row.Id, row.Version, DocumentJson.Read(collection, row.Id, row.Json)))];
    }

    public async ValueTask<IReadOnlyList<IReadOnlyList<Entry>>> PickAsync(IReadOnlyList<PickPlan> plans, CancellationToken cancellationToken) =>
        await ReadAsync((client, session) => plans.Select(plan => ListQuery.Pick(client, session, plan)).ToArray(), cancellationToken);

    public async ValueTask<IReadOnlyList<int>> CountAsync(IReadOnlyList<PickPlan> plans, int cap, CancellationToken cancellationToken) =>
        await ReadAsync((client, session) => plans.Select(plan => ListQuery.Count(client, session, plan, cap)).ToArray(), cancellationToken);

    public async ValueTask<long> CountAsync(Collection collection, CancellationToken cancellationToken) =>
        await ReadAsync((client, session) => Documents.Count(client, session, collection), cancellationToken);

    public async ValueTask<IReadOnlyList<StoredJson>> DocumentsAsync(Collection collection, Guid? behind, int limit, CancellationToken cancellationToken) =>
        await ReadAsync((client, session) => Documents.Behind(client, session, collection, behind, limit), cancellationToken);

    public async ValueTask<CommitResult> CommitAsync(Batch batch, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var prepared = PreparedBatch.Of(batch, facts);
        if (prepared.Facts.Count == 0)
        {
            return await CommitAsync(prepared, cancellationToken);
        }

        // Two at once would want the same positions, and one would be undone; within this process they wait for each other instead.
        await factTurn.WaitAsync(cancellationToken);
        try
        {
            return await CommitAsync(prepared, cancellationToken);
        }
        finally
        {
            factTurn.Release();
        }
    }

    public async ValueTask<IReadOnlyList<StoredFact>> FactsAsync(long position, int limit, CancellationToken cancellationToken)
    {
        var find = new Find(Names.Facts, Names.ById, writer =>
        {
            writer.BeginDocument("_id");
            writer.Write("$gt", position);
            writer.End();
        })
        { Sort = writer => writer.Write("_id", 1), Limit = limit };
        var rows = await ReadAsync((client, session) => client.Find(find, session, ReadFact), cancellationToken);
        return [.. rows.Select(row => new StoredFact(row.Position, new DateTimeOffset(row.Ticks, TimeSpan.Zero), facts.Read(row.Name, row.Json)))];
    }

    public Task FactsBehindAsync(long position, CancellationToken cancellationToken) => log.BehindAsync(position, cancellationToken);

    public async ValueTask<long> LastPositionAsync(CancellationToken cancellationToken) =>
        (await connections.RunAsync(client => Counters.Reach(client, null), cancellationToken)).Position;

    public async ValueTask DisposeAsync()
    {
        await watch.DisposeAsync();
        log.Close();
        await connections.DisposeAsync();
    }

    private async Task<CommitResult> CommitAsync(PreparedBatch batch, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        for (var attempt = 1; ; attempt++)
        {
            if (await TryAsync(batch, isCareful: attempt > 1, cancellationToken) is { } result)
            {
                if (result is Committed committed)
                {
                    log.Reached(committed.Position);
                }

                return result;
            }

            if (time.GetElapsedTime(started) > Patience)
            {
                throw new StoreUnavailableException($"Gave up after {attempt} attempts in {Patience.TotalSeconds} seconds: other servers committed first each time. Nothing of the batch was written.");
            }

            // A look is due at once. After that the others are given a little time, and no more: what they do is soon over.
            if (attempt > 1)
            {
                await connections.PauseAsync(1, cancellationToken);
            }
        }
    }

    private async Task<CommitResult?> TryAsync(PreparedBatch batch, bool isCareful, CancellationToken cancellationToken)
    {
        try
        {
            return await connections.RunAsync(client => new BatchCommit(client, counters, batch, watch.Generation, isCareful).Run(time.GetUtcNow()), cancellationToken);
        }
        catch (OtherIndexesException)
        {
            throw new StoreUnavailableException(connections.Close(Presence.Displaced));
        }
        catch (BsonException fault)
        {
            throw new InvalidOperationException($"MongoDB cannot keep a document or a fact of the batch: {fault.Message}", fault);
        }
        catch (UnknownCommitException unknown)
        {
            throw new StoreUnavailableException("The connection broke while the batch was committed, so it is unknown whether it was kept. " + connections.Unavailable(unknown.Fault).Message, unknown);
        }
    }

    private Task<T> ReadAsync<T>(Func<Client, Session, T> read, CancellationToken cancellationToken) => connections.RunAsync(
        client =>
        {
            using var session = client.ReadOneMoment();
            return read(client, session);
        },
        cancellationToken);

    private static (long Position, long Ticks, string Name, byte[] Json) ReadFact(BsonReader row)
    {
        var fact = (Position: 0L, Ticks: 0L, Name: "", Json: Array.Empty<byte>());
        while (row.Read())
        {
            if (row.NameIs("_id"u8))
            {
                fact.Position = row.GetInt64();
            }
            else if (row.NameIs("at"u8))
            {
                fact.Ticks = row.GetInt64();
            }
            else if (row.NameIs("name"u8))
            {
                fact.Name = row.GetString();
            }
            else if (row.NameIs("d"u8))
            {
                fact.Json = BsonJson.ValueToJson(row);
            }
        }

        return fact;
    }
}
