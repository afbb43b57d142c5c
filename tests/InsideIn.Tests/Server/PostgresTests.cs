using System.Collections.Concurrent;
using System.Threading.Channels;
using InsideIn.Documents;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.Servers;
using Microsoft.Extensions.Logging.Abstractions;

namespace InsideIn.Tests.Server;

/// <summary>The product over PostgreSQL: the same stories, by one server and by two.</summary>
[Collection(NetworkCollection.Name)]
public sealed class PostgresTests
{
    private const string Posts = "subscription { onPostPublished { id text } }";
    private const string Feed = "{ feed(first: 10) { edges { node { id text commentCount viewerReaction comments(first: 3) { nodes { text } } } } } }";

    [PostgresFact]
    public async Task A_network_runs_on_it_and_what_is_posted_commented_and_liked_stands_in_the_feed()
    {
        await using var network = await StartAsync();
        var cast = network.Cast;
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        var post = await cast.Author.PublishAsync(group, "Hello");
        await cast.Member.CommentAsync(post, "Hello yourself");
        await cast.Member.ReactAsync(post);

        var feed = await cast.Member.AskAsync(Feed);
        Assert.Equal((post, "Hello"), (feed.TextAt("feed.edges.0.node.id"), feed.TextAt("feed.edges.0.node.text")));
        Assert.Equal(("1", "LIKE", "Hello yourself"), (feed.At("feed.edges.0.node.commentCount").ToString(), feed.TextAt("feed.edges.0.node.viewerReaction"), feed.TextAt("feed.edges.0.node.comments.nodes.0.text")));
        Assert.DoesNotContain("Hello", (await cast.Outsider.AskAsync(Feed)).Text, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await network.GetAsync("/health/ready")).Status);
    }

    [PostgresFact]
    public async Task A_post_made_on_one_server_is_seen_live_and_in_the_feed_on_another()
    {
        await using var here = await StartAsync();
        await using var there = await here.StartBesideAsync();
        var group = await here.Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, here.Cast.Author, here.Cast.Member);
        await OpenSubscriptions.Reach(0);
        using var socket = await Socket.OpenAsync(there.Cast.Member);
        await socket.AskAsync("1", Posts);
        await OpenSubscriptions.Reach(1);

        var post = await here.Cast.Author.PublishAsync(group, "Across");

        var told = (await socket.NextAsync()).GetProperty("payload").GetProperty("data").GetProperty("onPostPublished");
        Assert.Equal((post, "Across"), (told.GetProperty("id").GetString(), told.GetProperty("text").GetString()));
        Assert.Equal("Across", (await there.Cast.Member.AskAsync(Feed)).TextAt("feed.edges.0.node.text"));
    }

    [PostgresFact]
    public async Task Of_two_servers_one_serves_a_listener_and_the_other_goes_on_where_it_stopped()
    {
        var address = (await PostgresServer.Shared).NewAddress();
        await using var here = await OpenAsync(address);
        await using var there = await OpenAsync(address);
        var heard = new ConcurrentQueue<(string Server, int Number)>();
        var (first, second) = (new Ears("here", heard), new Ears("there", heard));
        using var outbox = new Outbox([first], here, TimeProvider.System, NullLogger<Outbox>.Instance);
        using var other = new Outbox([second], there, TimeProvider.System, NullLogger<Outbox>.Instance);

        await outbox.StartAsync(CancellationToken.None);
        await RingAsync(here, 1, 100);
        await first.HasHeard(100);
        await other.StartAsync(CancellationToken.None);
        await RingAsync(there, 101, 100);
        await first.HasHeard(200);
        await outbox.StopAsync(CancellationToken.None);
        await RingAsync(there, 201, 100);
        await second.HasHeard(300);
        await other.StopAsync(CancellationToken.None);

        Assert.Equal(Enumerable.Range(1, 300), heard.Select(one => one.Number));
        Assert.All(heard, one => Assert.Equal(one.Number <= 200 ? "here" : "there", one.Server));
    }

    [PostgresFact]
    public async Task The_lease_of_a_server_that_vanished_passes_to_another_after_its_term()
    {
        await using var store = await OpenAsync((await PostgresServer.Shared).NewAddress());
        await RingAsync(store, 1, 3);
        var gone = new ListenerPosition(ListenerStore.IdOf("ears"), "ears", 2, Holder: Guid.Empty);
        Assert.IsType<Committed>(await store.CommitAsync(new Batch().Insert(ListenerStore.Positions, gone)));
        var heard = new ConcurrentQueue<(string Server, int Number)>();
        var heir = new Ears("heir", heard);
        var clock = new HurriedClock();
        var started = clock.GetTimestamp();
        using var outbox = new Outbox([heir], store, clock, NullLogger<Outbox>.Instance);

        await outbox.StartAsync(CancellationToken.None);
        await heir.HasHeard(3);
        await outbox.StopAsync(CancellationToken.None);

        Assert.True(clock.GetElapsedTime(started) > TimeSpan.FromSeconds(15));
        Assert.Equal([("heir", 3)], heard);
        Assert.Null((await store.GetAsync(ListenerStore.Positions, gone.Id))!.Document.Holder);
    }

    [PostgresFact]
    public async Task A_server_whose_lease_was_taken_stops_serving()
    {
        await using var store = await OpenAsync((await PostgresServer.Shared).NewAddress());
        await RingAsync(store, 1, 1);
        var heard = new ConcurrentQueue<(string Server, int Number)>();
        var ears = new Ears("here", heard);
        using var outbox = new Outbox([ears], store, new HurriedClock(), NullLogger<Outbox>.Instance);
        await outbox.StartAsync(CancellationToken.None);
        await ears.HasHeard(1);

        // Another takes it and renews it as a living server does, until the first has tried to renew.
        var thief = Guid.Empty;
        var renewals = 0;
        while (renewals < 40)
        {
            var read = await store.GetAsync(ListenerStore.Positions, ListenerStore.IdOf("ears"));
            renewals += await store.CommitAsync(new Batch().Replace(ListenerStore.Positions, read!, read!.Document with { Holder = thief, Position = 1 })) is Committed ? 1 : 0;
            await Task.Delay(TimeSpan.FromMilliseconds(10));
        }

        await RingAsync(store, 2, 1);
        Assert.Equal(thief, (await store.GetAsync(ListenerStore.Positions, ListenerStore.IdOf("ears")))!.Document.Holder);
        Assert.Equal([("here", 1)], heard);
        await outbox.StopAsync(CancellationToken.None);
    }

    [PostgresFact]
    public async Task A_listener_goes_on_after_PostgreSQL_was_restarted()
    {
        await using var server = await PostgresServer.StartAsync();
        await using var store = await OpenAsync(server.Address("restart"));
        var ears = new Ears("here", []);
        using var outbox = new Outbox([ears], store, TimeProvider.System, NullLogger<Outbox>.Instance);
        await outbox.StartAsync(CancellationToken.None);
        await RingAsync(store, 1, 10);
        await ears.HasHeard(10);

        await server.StopAtOnceAsync();
        await server.RestartAsync();

        await RingAsync(store, 11, 10);
        await ears.HasHeard(20);
        await outbox.StopAsync(CancellationToken.None);
    }

    private static async Task<Network> StartAsync() =>
        await Network.StartAsync(settings: new Dictionary<string, string?> { ["Store:Connection"] = (await PostgresServer.Shared).NewAddress() });

    private static async Task RingAsync(DocumentStore store, int from, int count)
    {
        foreach (var number in Enumerable.Range(from, count))
        {
            Assert.IsType<Committed>(await store.CommitAsync(new Batch().Append(new BellRang(Guid.Empty, DateTimeOffset.UnixEpoch, number))));
        }
    }

    private static Task<DocumentStore> OpenAsync(string address) => DocumentStore.OpenAsync(
        new StoreOptions { Connection = address, Collections = ListenerStore.Collections, Facts = new Dictionary<string, Type> { [nameof(BellRang)] = typeof(BellRang) } },
        TimeProvider.System);

    /// <summary>Notes what is heard, at which server.</summary>
    private sealed class Ears(string server, ConcurrentQueue<(string Server, int Number)> heard) : IListener
    {
        private readonly Channel<int> numbers = Channel.CreateUnbounded<int>();

        public string Name => "ears";

        public Task HandleAsync(StoredFact fact, CancellationToken cancellationToken)
        {
            var number = ((BellRang)fact.Fact).Number;
            heard.Enqueue((server, number));
            return numbers.Writer.WriteAsync(number, cancellationToken).AsTask();
        }

        /// <summary>Waits until the fact of this number was heard here.</summary>
        public async Task HasHeard(int number)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            while (await numbers.Reader.ReadAsync(patience.Token) != number)
            {
            }
        }
    }
}
