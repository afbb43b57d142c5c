using System.Collections.Concurrent;
using InsideIn.Servers;
using Npgsql;

namespace InsideIn.Documents.Tests.Postgres;

/// <summary>A server of one's own, under load.</summary>
[NeedsPostgres]
public sealed class RestartTests : IAsyncLifetime
{
    private const int Clients = 64;
    private const int Connections = 8;

    private readonly Notes notes = new();
    private readonly ConcurrentQueue<int> acknowledged = [];
    private PostgresServer? server;
    private int number;

    public async Task InitializeAsync() => server = await PostgresServer.StartAsync();

    public async Task DisposeAsync() => await server!.DisposeAsync();

    [StoreFact]
    public async Task Under_load_a_restart_fails_calls_with_words_alone_loses_nothing_and_everybody_goes_on()
    {
        await using var store = await OpenAsync("restart");
        await using var other = await OpenAsync("restart");
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(90));
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(patience.Token);
        var seen = new ConcurrentQueue<long>();
        var following = FollowAsync(other, seen, patience.Token);
        var done = new int[Clients];
        var clients = Enumerable.Range(0, Clients).Select(client => Task.Run(() => WorkAsync(store, () => Interlocked.Increment(ref done[client]), stopping.Token))).ToList();

        foreach (var stop in new Func<Task>[] { server!.StopAtOnceAsync, server.KillAsync, server.StopAtOnceAsync })
        {
            await EachGoesOnAsync(done, patience.Token);
            await stop();
            await Task.Delay(TimeSpan.FromMilliseconds(200), patience.Token);
            await server.RestartAsync();
        }

        await EachGoesOnAsync(done, patience.Token);
        await stopping.CancelAsync();
        // Any fault but the store's own ends a client, and is thrown here.
        await Task.WhenAll(clients);

        var kept = await store.GetAsync(notes.Boards, [.. Enumerable.Range(1, number).Select(Ids.Of)]);
        Assert.All(acknowledged, one => Assert.True(kept.ContainsKey(Ids.Of(one))));
        var last = await store.LastPositionAsync();
        Assert.Equal(kept.Count, last);
        while (seen.Count < last)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
        }

        Assert.Equal(Enumerable.Range(1, (int)last).Select(position => (long)position), seen);
        await patience.CancelAsync();
        await following;
    }

    [StoreFact]
    public async Task Five_hundred_callers_over_eight_connections_all_have_their_turn()
    {
        await using var store = await OpenAsync($"narrow&maxPoolSize={Connections}");
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var most = 0L;

        var calls = Task.WhenAll(Enumerable.Range(1, 500).Select(async caller =>
        {
            for (var round = 0; round < 3; round++)
            {
                var id = Ids.Of((caller * 10) + round);
                Assert.IsType<Committed>(await store.CommitAsync(new Batch().Insert(notes.Boards, new Board(id, round)).Append(new NoteRead(id)), patience.Token));
                Assert.NotNull(await store.GetAsync(notes.Boards, id, patience.Token));
                await store.CountAsync(notes.ByGroup.At("g"), cancellationToken: patience.Token);
            }
        }));
        do
        {
            most = Math.Max(most, await ConnectedAsync());
        }
        while (!calls.IsCompleted);

        await calls;
        Assert.Equal(1_500, await store.LastPositionAsync());
        Assert.InRange(most, 2, Connections);
    }

    private Task<DocumentStore> OpenAsync(string schema) => DocumentStore.OpenAsync(
        new StoreOptions { Connection = server!.Address(schema), Collections = [notes.All, notes.Boards], Facts = Notes.Facts, Random = new Random(1) }, TimeProvider.System);

    /// <summary>Writes and reads until it is stopped; the store may say that it does not serve, and nothing else.</summary>
    private async Task WorkAsync(DocumentStore store, Action done, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            var one = Interlocked.Increment(ref number);
            try
            {
                Assert.IsType<Committed>(await store.CommitAsync(new Batch().Insert(notes.Boards, new Board(Ids.Of(one), one)).Append(new NoteRead(Ids.Of(one))), CancellationToken.None));
                acknowledged.Enqueue(one);
                Assert.NotNull(await store.GetAsync(notes.Boards, Ids.Of(one), CancellationToken.None));
                await store.PickAsync(notes.ByGroup.At("g"), CancellationToken.None);
                done();
            }
            catch (StoreUnavailableException refused)
            {
                Assert.Contains("does not serve", refused.Message, StringComparison.Ordinal);
                await Task.Delay(TimeSpan.FromMilliseconds(20), CancellationToken.None);
            }
        }
    }

    private static async Task FollowAsync(DocumentStore store, ConcurrentQueue<long> seen, CancellationToken cancellationToken)
    {
        await foreach (var fact in store.Tail(0, cancellationToken))
        {
            seen.Enqueue(fact.Position);
        }
    }

    /// <summary>Waits until every client has got five rounds further.</summary>
    private static async Task EachGoesOnAsync(int[] done, CancellationToken cancellationToken)
    {
        var before = done.ToArray();
        while (done.Zip(before).Any(client => client.First < client.Second + 5))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), cancellationToken);
        }
    }

    private async Task<long> ConnectedAsync()
    {
        await using var connection = new NpgsqlConnection(server!.ConnectionString);
        await connection.OpenAsync();
        await using var ask = new NpgsqlCommand("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'inside-in'", connection);
        return (long)(await ask.ExecuteScalarAsync())!;
    }
}
