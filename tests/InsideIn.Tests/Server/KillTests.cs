using System.Collections.Concurrent;
using System.Globalization;
using InsideIn.DevTenant;
using InsideIn.Documents;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.People;
using InsideIn.Posts;

namespace InsideIn.Tests.Server;

/// <summary>
/// The real server process is killed in the middle of twenty posting clients, again and again over one folder. Each client keeps a post in hand
/// until it is acknowledged, and tries again with the same client key. INSIDEIN_KILL_ROUNDS sets the number of rounds.
/// </summary>
public sealed class KillTests : IAsyncLifetime
{
    private const int Clients = 20;

    private static readonly int Rounds = int.Parse(Environment.GetEnvironmentVariable("INSIDEIN_KILL_ROUNDS") ?? "3", CultureInfo.InvariantCulture);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("insidein-kill-");
    private readonly ConcurrentDictionary<Guid, string> acknowledged = new();
    private DevelopmentTenant? tenant;

    public async Task InitializeAsync()
    {
        tenant = await DevelopmentTenant.StartAsync(new DevelopmentTenantOptions { Company = DemoCompany.Create(60), EnvironmentName = "Testing", AccessTokenLifetime = TimeSpan.FromHours(10) });
        await using var store = await OpenStoreAsync();
        await ImportDirectory.ImportAsync(store, TimeProvider.System, Tenants.Home, tenant.Directory);
    }

    public async Task DisposeAsync()
    {
        await tenant!.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Every_acknowledged_post_is_there_after_kill_9_and_none_twice()
    {
        var random = new Random(20);
        var inHand = Enumerable.Range(0, Clients).Select(client => new Hand(client)).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            var target = acknowledged.Count + random.Next(40, 200);
            await using var server = await ServerProcess.StartAsync(tenant!.Settings, folder.FullName);
            using var killed = new CancellationTokenSource();
            var clients = inHand.Select(hand => PostUntilAsync(server, hand, killed.Token)).ToList();
            while (acknowledged.Count < target)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(5));
                Assert.False(server.HasEnded, "The server ended by itself.");
            }

            server.Kill();
            await killed.CancelAsync();
            await Task.WhenAll(clients);
        }

        await AssertEachIsThereOnceAsync();
    }

    private async Task PostUntilAsync(ServerProcess server, Hand hand, CancellationToken killed)
    {
        while (!killed.IsCancellationRequested)
        {
            try
            {
                var postId = await server.PublishAsync(tenant!.TokenFor("ana"), hand.Text, hand.ClientKey, killed);
                Assert.True(acknowledged.TryAdd(hand.ClientKey, postId));
                hand.Next();
            }
            catch (Exception cut) when (cut is HttpRequestException or OperationCanceledException or IOException)
            {
                // Whether the post got through is unknown: it stays in hand, and goes to the next server under the same key.
            }
        }
    }

    private async Task AssertEachIsThereOnceAsync()
    {
        await using var store = await OpenStoreAsync();
        var stored = new List<Guid>();
        Cursor? reached = null;
        do
        {
            var page = await store.PickAsync(PostStore.InGroup(Group.EverybodyId).Behind(reached).Take(500));
            stored.AddRange(page.Select(entry => entry.Id));
            reached = page.Count == 500 ? page[^1].Cursor : null;
        }
        while (reached is not null);

        var texts = (await store.GetAsync(PostStore.Posts, stored)).Values.Select(read => read.Document.Body.ToPlainText()).ToList();
        Assert.Equal(texts.Distinct().Count(), texts.Count);
        Assert.Empty(acknowledged.Values.Except(stored.Select(id => new GraphQL.NodeId("Post", id).ToString())));
        Assert.InRange(stored.Count, acknowledged.Count, acknowledged.Count + Clients);
        Assert.True(acknowledged.Count >= 40 * Rounds);
    }

    private Task<DocumentStore> OpenStoreAsync() => DocumentStore.OpenAsync(
        new StoreOptions
        {
            Connection = folder.FullName,
            Collections = [.. ListenerStore.Collections, .. Features.All.SelectMany(feature => feature.Collections)],
            Facts = Features.All.SelectMany(feature => feature.Facts).ToDictionary(fact => fact.Name),
        },
        TimeProvider.System);

    /// <summary>A client's post that is not acknowledged yet.</summary>
    private sealed class Hand(int client)
    {
        private int number;

        public string Text => $"Post {number} of client {client}";

        public Guid ClientKey => Ids.Of($"kill.{client}.{number}");

        public void Next() => number++;
    }
}
