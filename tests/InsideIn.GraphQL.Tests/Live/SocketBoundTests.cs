using System.Net;
using InsideIn.GraphQL.Tests.Library;

namespace InsideIn.GraphQL.Tests.Live;

/// <summary>How much one socket may ask of the server, and for how long. W2, W3</summary>
public sealed class SocketBoundTests
{
    [Fact]
    public async Task Twenty_operations_run_in_a_socket_and_the_next_is_refused_until_one_ends()
    {
        await using var library = await LiveLibrary.StartAsync();
        using var client = await library.ConnectAsync();
        for (var number = 1; number <= 20; number++) await library.FollowAsync(client, id: $"{number}", followers: number);

        await client.SubscribeAsync("21", "{ who }");
        var error = await client.NextAsync();
        Assert.Equal(("error", "21"), (error.GetProperty("type").GetString(), error.GetProperty("id").GetString()));
        Assert.Equal("LIMIT_EXCEEDED", error.GetProperty("payload")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("socketOperations", error.GetProperty("payload")[0].GetProperty("extensions").GetProperty("limit").GetString());

        await library.Events.CompleteAsync($"lent:{Catalogue.Id(1)}");
        for (var number = 1; number <= 20; number++) Assert.Equal("complete", (await client.NextAsync()).GetProperty("type").GetString());
        await client.SubscribeAsync("21", "{ who }");
        Assert.Equal("next", (await client.NextAsync()).GetProperty("type").GetString());
    }

    [Fact]
    public async Task A_message_of_64_KB_is_read_and_one_byte_more_is_1009()
    {
        await using var library = await LiveLibrary.StartAsync();
        using var client = await library.ConnectAsync();
        var message = """{"type":"ping","payload":{"x":""}}""";
        await client.SendTextAsync(message.Replace("\"\"", $"\"{new string('x', (64 * 1024) - message.Length)}\"", StringComparison.Ordinal));
        Assert.Equal(64 * 1024, (await client.TextAsync()).Length);

        await client.SendTextAsync(message.Replace("\"\"", $"\"{new string('x', (64 * 1024) - message.Length + 1)}\"", StringComparison.Ordinal));
        Assert.Equal((1009, "A message has at most 65536 bytes"), await client.ClosedAsync());
    }

    [Fact]
    public async Task Json_nested_deeper_than_over_http_is_4400()
    {
        await using var library = await LiveLibrary.StartAsync();
        using var client = await library.ConnectAsync();
        await client.SendTextAsync(Nested(62));
        Assert.Equal("pong", (await client.NextAsync()).GetProperty("type").GetString());
        await client.SendTextAsync(Nested(63));
        Assert.Equal(4400, (await client.ClosedAsync()).Code);
    }

    [Fact]
    public async Task A_socket_that_is_not_read_from_is_dropped_and_its_memory_with_it()
    {
        await using var library = await LiveLibrary.StartAsync();
        using var deaf = await library.ConnectAsync();
        using var other = await library.ConnectAsync();
        await deaf.SubscribeAsync("1", "subscription { bulk }");
        await library.Streams.Reached("follower 1");
        await other.SubscribeAsync("1", "subscription { bulk }");
        await library.Streams.Reached("follower 2");

        // The network holds some; then the queue fills; then the connection goes, whoever else listens.
        for (var round = 0; round < 64; round++)
        {
            await library.Events.SendAsync("numbers", 250_000);
            Assert.Equal("next", (await other.NextAsync()).GetProperty("type").GetString());
        }

        Assert.Equal(1006, (await deaf.ClosedAsync()).Code);
        Assert.NotEqual(1006, await StateOfAsync(other));
    }

    [Fact]
    public async Task What_runs_in_sockets_counts_among_what_the_server_runs_at_once()
    {
        await using var library = await LiveLibrary.StartAsync(builder => builder.ModifyOptions(options => options.Limits = options.Limits with { MaxConcurrentExecutions = 1 }));
        using var client = await library.ConnectAsync();
        await client.SubscribeAsync("1", "{ wait }");
        await library.Catalogue.Waiting.Task.WaitAsync(TimeSpan.FromSeconds(20));

        await client.SubscribeAsync("2", "{ who }");
        Assert.Contains("executions", await client.TextAsync(), StringComparison.Ordinal);
        using var over = await library.Http.GetAsync(new Uri("/graphql?query={who}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, over.StatusCode);
        await client.SendAsync(new { id = "1", type = "complete" });
        await library.Catalogue.Cancelled.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task One_connection_more_than_may_be_open_is_503()
    {
        await using var library = await LiveLibrary.StartAsync(builder => builder.ModifyOptions(options => options.Connections.MaxOpen = 1));
        var first = await library.ConnectAsync();
        using var second = await library.ConnectAsync(isInitialised: false);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, second.Socket.HttpStatusCode);
    }

    [Fact]
    public async Task A_socket_ends_when_the_sign_in_does_with_4403()
    {
        await using var library = await LiveLibrary.StartAsync();
        library.Door.EndsAt = library.Time.GetUtcNow() + TimeSpan.FromSeconds(20);
        using var client = await library.ConnectAsync();
        await library.FollowAsync(client);

        library.Time.Advance(TimeSpan.FromSeconds(20));
        Assert.Equal((4403, "The sign-in has ended; sign in again."), await client.ClosedAsync());
        Assert.Equal(1, library.Door.Renewals);
    }

    [Fact]
    public async Task Every_minute_the_reader_is_asked_for_again_and_one_who_has_gone_is_closed_with_4403()
    {
        await using var library = await LiveLibrary.StartAsync();
        using var client = await library.ConnectAsync();
        await SecondsPassAsync(library, client, 59);
        Assert.Equal(1, library.Door.Renewals);
        library.Door.Shut = true;
        library.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal((4403, "The library is shut."), await client.ClosedAsync());
        Assert.Equal(2, library.Door.Renewals);
    }

    [Fact]
    public async Task An_alarm_has_the_reader_asked_for_at_once_and_one_who_may_stay_stays()
    {
        await using var library = await LiveLibrary.StartAsync();
        using var first = new CancellationTokenSource();
        using var second = new CancellationTokenSource();
        library.Door.Alarm = first.Token;
        using var client = await library.ConnectAsync();
        await library.FollowAsync(client);

        library.Door.Alarm = second.Token;
        await first.CancelAsync();
        await library.LendAsync(1);
        Assert.Contains("onBookLent", await client.TextAsync(), StringComparison.Ordinal);
        library.Door.Shut = true;
        await second.CancelAsync();
        Assert.Equal((4403, "The library is shut."), await client.ClosedAsync());
    }

    [Fact]
    public async Task A_reader_who_cannot_be_checked_is_closed_with_4500()
    {
        await using var library = await LiveLibrary.StartAsync();
        using var client = await library.ConnectAsync();
        library.Door.Fault = new InvalidOperationException("The directory is away.");
        await SecondsPassAsync(library, client, 60);
        Assert.Equal((4500, "Internal server error"), await client.ClosedAsync());
        Assert.Contains("The directory is away.", Assert.Single(library.Log.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_goes_down_says_so_and_is_not_held_up()
    {
        var library = await LiveLibrary.StartAsync();
        using var client = await library.ConnectAsync();
        await library.FollowAsync(client);
        var down = library.StopAsync();
        Assert.Equal((1001, "The server is going down"), await client.ClosedAsync());
        await down.WaitAsync(TimeSpan.FromSeconds(4));
        await library.DisposeAsync();
    }

    // The message and its payload are two levels themselves.
    private static string Nested(int levels) => "{\"type\":\"ping\",\"payload\":{\"x\":" + new string('[', levels) + new string(']', levels) + "}}";

    private static async Task SecondsPassAsync(LiveLibrary library, SocketClient client, int seconds)
    {
        for (var passed = 0; passed < seconds; passed += 10)
        {
            // What is heard keeps the socket from being dropped.
            await client.SendAsync(new { type = "ping", payload = new { passed } });
            while ((await client.NextAsync()).GetProperty("type").GetString() != "pong")
            {
            }

            library.Time.Advance(TimeSpan.FromSeconds(Math.Min(10, seconds - passed)));
        }
    }

    private static async Task<int> StateOfAsync(SocketClient client)
    {
        await client.SendAsync(new { type = "connection_init" });
        return (await client.ClosedAsync()).Code;
    }
}
