using InsideIn.GraphQL.Tests.Library;

namespace InsideIn.GraphQL.Tests.Live;

/// <summary>What is left of a thousand connections once they are closed: nothing.</summary>
public sealed class TeardownTests
{
    private const int Sockets = 1_000;

    [Fact]
    public async Task A_thousand_closed_sockets_leave_no_source_timer_scope_or_reader_behind()
    {
        await using var library = await LiveLibrary.StartAsync();
        var timers = library.Time.Timers;

        await OpenAndCloseAsync(library, Sockets, "all");

        await NothingIsLeftAsync(library, timers);
        Assert.Equal(Sockets, library.Door.Readers.Count);
        GC.Collect();
        // Whatever kept a session would keep its reader; the web server keeps the requests that it served last for use again.
        Assert.InRange(library.Door.Readers.Count(reader => reader.TryGetTarget(out _)), 0, Sockets / 50);
    }

    private static async Task OpenAndCloseAsync(LiveLibrary library, int count, string reader)
    {
        var open = new List<SocketClient>();
        var followers = library.Streams.Followers;
        for (var number = 1; number <= count; number++)
        {
            var client = await library.ConnectAsync();
            open.Add(client);
            await library.FollowAsync(client, followers: followers + number);
            await client.SubscribeAsync("silent", "subscription { silence }");
        }

        await library.LendAsync(1, reader);
        foreach (var client in open) Assert.Contains($$"""{"type":"next","id":"1","payload":{"data":{"onBookLent":{"reader":"{{reader}}",""", await client.TextAsync(), StringComparison.Ordinal);

        // Half say good-bye, half are cut off.
        foreach (var (index, client) in open.Index())
        {
            if (index % 2 == 0) await client.CloseAsync();
            else client.Socket.Abort();
            client.Dispose();
        }
    }

    private static async Task NothingIsLeftAsync(LiveLibrary library, int timers)
    {
        var until = System.Diagnostics.Stopwatch.StartNew();
        while ((library.Streams.Open, library.Streams.Scopes, library.Time.Timers) != (0, 0, timers) && until.Elapsed < TimeSpan.FromSeconds(20)) await Task.Yield();
        Assert.Equal((0, 0, timers), (library.Streams.Open, library.Streams.Scopes, library.Time.Timers));
        // With its last reader a topic is gone: whoever follows it next may give it another type.
        await library.Events.SendAsync($"lent:{Catalogue.Id(1)}", 7);
    }
}
