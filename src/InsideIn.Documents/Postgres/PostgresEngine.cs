using InsideIn.Documents.Engine;
using InsideIn.Documents.Postgres.Blobs;
using Npgsql;

namespace InsideIn.Documents.Postgres;

/// <summary>Keeps everything in one schema of a PostgreSQL database, which any number of processes share.</summary>
internal sealed class PostgresEngine : IEngine
{
    private readonly FactLog log = new();
    private readonly Connections connections;
    private readonly Tables tables;
    private readonly FactNames facts;
    private readonly Watch watch;
    private readonly Notices notices;
    private readonly Committer committer;

    private PostgresEngine(Address address, StoreOptions options, FactNames facts, TimeProvider time)
    {
        this.facts = facts;
        tables = new Tables(address.Schema);
        connections = new Connections(address, time, new Random(options.Random.Next()));
        watch = new Watch(connections, new Schema(tables, options, time), tables, log, time);
        notices = new Notices(connections, tables, time);
        committer = new Committer(tables, connections, time, Reached);
        Blobs = new BlobTables(connections, tables, time);
    }

    public IBlobs Blobs { get; }

    public bool IsShared => true;

    public string? Fault => connections.Fault;

    /// <summary>Connects to the address named by the options. Errors: <see cref="StoreUnavailableException"/>.</summary>
    public static async Task<PostgresEngine> OpenAsync(StoreOptions options, FactNames facts, TimeProvider time, CancellationToken cancellationToken)
    {
        var engine = new PostgresEngine(Address.Parse(options.Connection), options, facts, time);
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

        NpgsqlBatchCommand Ask() => ids.Count == 1
            ? new NpgsqlBatchCommand($"SELECT id, version, body FROM {tables.Of(collection)} WHERE id = $1").With(ids.First())
            : new NpgsqlBatchCommand($"SELECT id, version, body FROM {tables.Of(collection)} WHERE id = ANY($1)").With(ids.ToArray());
        var rows = await ReadAsync<(Guid Id, long Version, byte[] Body)>(Ask, row => (row.GetGuid(0), row.GetInt64(1), row.Json(2)), cancellationToken);
        return [.. rows.Select(row => new Stored<T>(row.Id, row.Version, DocumentJson.Read(collection, row.Id, row.Body)))];
    }

    public async ValueTask<IReadOnlyList<IReadOnlyList<Entry>>> PickAsync(IReadOnlyList<PickPlan> plans, CancellationToken cancellationToken) =>
        await ReadEachAsync(plans, plan => ListStatement.Pick(tables, plan), EntryOf, cancellationToken);

    public async ValueTask<IReadOnlyList<int>> CountAsync(IReadOnlyList<PickPlan> plans, int cap, CancellationToken cancellationToken) =>
        [.. (await ReadEachAsync(plans, plan => ListStatement.Count(tables, plan, cap), (_, row) => (int)row.GetInt64(0), cancellationToken)).Select(counted => counted.Sum())];

    public async ValueTask<long> CountAsync(Collection collection, CancellationToken cancellationToken) =>
        (await ReadAsync(() => new NpgsqlBatchCommand($"SELECT count(*) FROM {tables.Of(collection)}"), row => row.GetInt64(0), cancellationToken))[0];

    public async ValueTask<IReadOnlyList<StoredJson>> DocumentsAsync(Collection collection, Guid? behind, int limit, CancellationToken cancellationToken)
    {
        NpgsqlBatchCommand Ask() => behind is { } last
            ? new NpgsqlBatchCommand($"SELECT id, body FROM {tables.Of(collection)} WHERE id > $1 ORDER BY id LIMIT $2").With(last).With((long)limit)
            : new NpgsqlBatchCommand($"SELECT id, body FROM {tables.Of(collection)} ORDER BY id LIMIT $1").With((long)limit);
        return await ReadAsync(Ask, row => new StoredJson(row.GetGuid(0), row.Json(1)), cancellationToken);
    }

    public async ValueTask<CommitResult> CommitAsync(Batch batch, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return await committer.CommitAsync(new PendingBatch(batch, facts, cancellationToken));
    }

    public async ValueTask<IReadOnlyList<StoredFact>> FactsAsync(long position, int limit, CancellationToken cancellationToken)
    {
        NpgsqlBatchCommand Ask() => new NpgsqlBatchCommand($"SELECT position, committedAt, name, body FROM {tables.Facts} WHERE position > $1 ORDER BY position LIMIT $2").With(position).With((long)limit);
        return await ReadAsync(Ask, row => new StoredFact(row.GetInt64(0), new DateTimeOffset(row.GetInt64(1), TimeSpan.Zero), facts.Read(row.GetString(2), row.Json(3))), cancellationToken);
    }

    public Task FactsBehindAsync(long position, CancellationToken cancellationToken) => log.BehindAsync(position, cancellationToken);

    public async ValueTask<long> LastPositionAsync(CancellationToken cancellationToken) =>
        (await ReadAsync(() => new NpgsqlBatchCommand($"SELECT coalesce(max(position), 0) FROM {tables.Facts}"), row => row.GetInt64(0), cancellationToken))[0];

    public async ValueTask DisposeAsync()
    {
        await committer.StopAsync();
        await watch.DisposeAsync();
        log.Close();
        await notices.DisposeAsync();
        await connections.DisposeAsync();
    }

    /// <summary>Tells readers here and elsewhere how far the facts reach now.</summary>
    private void Reached(IReadOnlyCollection<PendingBatch> batches)
    {
        var last = batches.Max(batch => batch.Result is Committed committed ? committed.Position : 0);
        log.Reached(last);
        if (batches.Any(batch => batch.Result is Committed && batch.Content.Facts.Count > 0))
        {
            notices.Reached(last);
        }
    }

    private static Entry EntryOf(PickPlan plan, NpgsqlDataReader row)
    {
        var keys = plan.SuffixLength == 0 ? [] : new Key[plan.SuffixLength];
        for (var at = 0; at < keys.Length; at++)
        {
            keys[at] = row.Key(at, plan.Index.Members[plan.PrefixLength + at].Kind);
        }

        return new Entry(row.GetGuid(keys.Length), keys);
    }

    private async ValueTask<IReadOnlyList<T>> ReadAsync<T>(Func<NpgsqlBatchCommand> ask, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken) =>
        (await connections.RunAsync((connection, token) => Reading.AllAsync(connection, [ask()], (_, row) => read(row), token), cancellationToken))[0];

    /// <summary>Rows for each plan, in its order; a plan without prefixes has none and is not asked.</summary>
    private async Task<IReadOnlyList<IReadOnlyList<T>>> ReadEachAsync<T>(
        IReadOnlyList<PickPlan> plans, Func<PickPlan, NpgsqlBatchCommand> ask, Func<PickPlan, NpgsqlDataReader, T> read, CancellationToken cancellationToken)
    {
        var asked = plans.Where(plan => plan.Prefixes.Count > 0).ToArray();
        if (asked.Length == 0)
        {
            return [.. plans.Select(_ => (IReadOnlyList<T>)[])];
        }

        var answers = await connections.RunAsync(
            (connection, token) => Reading.AllAsync(connection, [.. asked.Select(ask)], (at, row) => read(asked[at], row), token), cancellationToken);
        var next = 0;
        return [.. plans.Select(plan => plan.Prefixes.Count > 0 ? answers[next++] : [])];
    }
}
