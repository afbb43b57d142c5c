using System.Globalization;
using InsideIn.Documents.Crash;
using InsideIn.Servers;
using Npgsql;

namespace InsideIn.Documents.Tests.Postgres;

/// <summary>Writing processes and the server itself are killed, again and again over one database. INSIDEIN_KILL_ROUNDS sets the number of rounds.</summary>
[NeedsPostgres]
public sealed class PostgresCrashTests : IAsyncLifetime
{
    private const int Clients = 64;
    private const int Processes = 4;

    private static readonly int Rounds = int.Parse(Environment.GetEnvironmentVariable("INSIDEIN_KILL_ROUNDS") ?? "3", CultureInfo.InvariantCulture);

    private PostgresServer? server;

    public async Task InitializeAsync() => server = await PostgresServer.StartAsync();

    public async Task DisposeAsync() => await server!.DisposeAsync();

    [StoreFact]
    public async Task Every_acknowledged_batch_is_there_once_and_a_tail_goes_on_whoever_is_killed()
    {
        var address = server!.Address("crash");
        var random = new Random(9);
        var acknowledged = new Dictionary<int, int>();
        await using var follower = await new Workload().OpenAsync(address);
        await using var tail = follower.Tail(0).GetAsyncEnumerator();
        var seen = 0L;
        for (var round = 0; round < Rounds; round++)
        {
            await using (var writer = new WritingProcess(acknowledged, address, "1", $"{Clients}"))
            {
                await writer.SaysAsync(random.Next(100, 1_500));
                if (round % 3 != 2)
                {
                    await (round % 3 == 0 ? server.KillAsync() : server.StopAtOnceAsync());
                    await server.RestartAsync();
                    await writer.SaysAsync(random.Next(100, 1_000));
                }
            }

            await QuietAsync();
            await Traces.AssertWholeAsync(address, Clients, acknowledged);
            for (var last = await follower.LastPositionAsync(); seen < last;)
            {
                Assert.True(await tail.MoveNextAsync());
                Assert.Equal(++seen, tail.Current.Position);
            }
        }
    }

    [StoreFact]
    public async Task Facts_of_four_writing_processes_stand_in_one_order_that_a_tail_sees_as_it_grows()
    {
        const int Facts = 3_000;
        var address = server!.Address("order");
        await using var store = await new Workload().OpenAsync(address);
        var each = Clients / Processes;
        var writers = Enumerable.Range(0, Processes).Select(process => new WritingProcess([], address, $"{(process * each) + 1}", $"{each}")).ToList();

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var seen = await store.Tail(0, patience.Token).Take(Facts).ToListAsync(patience.Token);
        foreach (var writer in writers)
        {
            await writer.DisposeAsync();
        }

        Assert.Equal(Enumerable.Range(1, Facts).Select(position => (long)position), seen.Select(fact => fact.Position));
        Assert.Equal(seen, await store.Tail(0, patience.Token).Take(Facts).ToListAsync(patience.Token));
        // Each client waits for one entry before it saves the next, so its own come in their order; and every process had its part.
        var byClient = seen.Select(fact => (EntrySaved)fact.Fact).ToLookup(fact => fact.Client, fact => fact.Number);
        Assert.All(byClient, client => Assert.Equal(Enumerable.Range(1, client.Count()), client));
        Assert.Equal(Processes, byClient.Select(client => (client.Key - 1) / each).Distinct().Count());
    }

    /// <summary>Waits until the server has ended what the killed clients had begun.</summary>
    private async Task QuietAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await using var connection = new NpgsqlConnection(server!.ConnectionString + ";Pooling=false");
        await connection.OpenAsync(patience.Token);
        await using var ask = new NpgsqlCommand("SELECT count(*) FROM pg_stat_activity WHERE datname = 'postgres' AND state <> 'idle' AND pid <> pg_backend_pid()", connection);
        while (await ask.ExecuteScalarAsync(patience.Token) is > 0L)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), patience.Token);
        }
    }
}
