using System.Net;
using System.Net.WebSockets;

namespace InsideIn.GraphQL.Tests.Live;

/// <summary>The protocol <c>graphql-transport-ws</c>, message by message. W1, W2</summary>
public sealed class SocketProtocolTests : IAsyncLifetime
{
    private LiveLibrary? started;

    private LiveLibrary Library => started ?? throw new InvalidOperationException("The library has not been started.");

    public async Task InitializeAsync() => started = await LiveLibrary.StartAsync();

    public async Task DisposeAsync() => await Library.DisposeAsync();

    [Fact]
    public async Task The_server_takes_the_protocol_that_it_speaks()
    {
        using var client = await Library.ConnectAsync();
        Assert.Equal(SocketClient.Protocol, client.Socket.SubProtocol);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("graphql-ws")]
    [InlineData("soap")]
    public async Task Other_protocols_are_4406(string? protocol)
    {
        // The older protocol of the same name is not spoken.
        using var client = await Library.ConnectAsync(isInitialised: false, protocol: protocol);
        Assert.Equal((4406, "Subprotocol not acceptable"), await client.ClosedAsync());
    }

    [Theory]
    [InlineData("no JSON", "The message is no JSON")]
    [InlineData("[]", "The message is no JSON object")]
    [InlineData("", "The message is no JSON")]
    [InlineData("{}", "The message has no 'type'")]
    [InlineData("""{"type":7}""", "The message has no 'type'")]
    [InlineData("""{"type":"start"}""", "Unknown or malformed message 'start'")]
    [InlineData("""{"type":"connection_ack"}""", "Unknown or malformed message 'connection_ack'")]
    [InlineData("""{"type":"ping","type":"ping"}""", "The message is no JSON")]
    [InlineData("""{"type":"\ud800"}""", "The message holds half of a surrogate pair; expected Unicode text")]
    [InlineData("""{"type":"complete"}""", "Unknown or malformed message 'complete'")]
    [InlineData("""{"type":"subscribe","payload":{"query":"{ who }"}}""", "The message has no 'id'")]
    [InlineData("""{"type":"subscribe","id":"","payload":{"query":"{ who }"}}""", "The message has no 'id'")]
    [InlineData("""{"type":"subscribe","id":7,"payload":{"query":"{ who }"}}""", "The message has no 'id'")]
    [InlineData("""{"type":"subscribe","id":"1"}""", "The message has no 'payload'")]
    [InlineData("""{"type":"subscribe","id":"1","payload":"{ who }"}""", "The body is no JSON object.")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":7}}""", "'query' is neither a string nor null.")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":"{ who }","variables":[]}}""", "'variables' is neither an object nor null.")]
    public async Task A_bad_message_is_4400_with_the_reason(string message, string reason)
    {
        using var client = await Library.ConnectAsync();
        await client.SendTextAsync(message);
        Assert.Equal((4400, reason), await client.ClosedAsync());
    }

    [Fact]
    public async Task A_binary_message_is_4400()
    {
        using var client = await Library.ConnectAsync();
        await client.SendTextAsync("""{"type":"ping"}""", WebSocketMessageType.Binary);
        Assert.Equal((4400, "The message is binary; expected text"), await client.ClosedAsync());
    }

    [Fact]
    public async Task Subscribing_before_the_acknowledgement_is_4401()
    {
        using var client = await Library.ConnectAsync(isInitialised: false);
        await client.SubscribeAsync("1", "{ who }");
        Assert.Equal((4401, "Unauthorized"), await client.ClosedAsync());
    }

    [Theory]
    [InlineData("Bearer banned", 4403, "You may not come in.")]
    [InlineData(null, 4403, "You may not come in.")]
    [InlineData("Bearer broken", 4500, "Internal server error")]
    public async Task Who_is_not_let_in_is_told_so_and_a_fault_tells_nothing(string? authorization, int code, string reason)
    {
        using var client = await Library.ConnectAsync(isInitialised: false);
        await client.SendAsync(new { type = "connection_init", payload = new { authorization } });
        Assert.Equal((code, reason), await client.ClosedAsync());
    }

    [Fact]
    public async Task Whom_the_interceptor_of_requests_refuses_is_4403()
    {
        Library.Door.Shut = true;
        using var client = await Library.ConnectAsync(isInitialised: false);
        await client.SendAsync(new { type = "connection_init", payload = new { authorization = "Bearer ana" } });
        Assert.Equal((4403, "The library is shut."), await client.ClosedAsync());
    }

    [Fact]
    public async Task A_long_reason_is_shortened_to_what_a_close_may_hold()
    {
        using var client = await Library.ConnectAsync();
        await client.SendAsync(new { type = new string('ü', 100) });
        var (code, reason) = await client.ClosedAsync();
        Assert.Equal(4400, code);
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(reason!), 120, 123);
    }

    [Fact]
    public async Task A_second_init_is_4429()
    {
        using var client = await Library.ConnectAsync();
        await client.SendAsync(new { type = "connection_init" });
        Assert.Equal((4429, "Too many initialisation requests"), await client.ClosedAsync());
    }

    [Fact]
    public async Task Without_an_init_the_socket_is_closed_after_ten_seconds_with_4408()
    {
        using var client = await Library.ConnectAsync(isInitialised: false);
        await PongAsync(client);
        Library.Time.Advance(TimeSpan.FromSeconds(9.9));
        await PongAsync(client);
        Library.Time.Advance(TimeSpan.FromSeconds(0.1));
        Assert.Equal((4408, "Connection initialisation timeout"), await client.ClosedAsync());
    }

    [Fact]
    public async Task An_id_in_use_is_4409_and_a_freed_one_can_be_used_again()
    {
        using var client = await Library.ConnectAsync();
        await Library.FollowAsync(client, followers: 1);
        await client.SendAsync(new { id = "1", type = "complete" });
        await Library.FollowAsync(client, followers: 2);
        await client.SubscribeAsync("2", "{ who }");
        await client.TextAsync();
        Assert.Equal("""{"type":"complete","id":"2"}""", await client.TextAsync());
        await client.SubscribeAsync("2", "{ who }");
        await client.TextAsync();
        await client.TextAsync();

        await client.SubscribeAsync("1", "{ who }");
        Assert.Equal((4409, "Subscriber for 1 already exists"), await client.ClosedAsync());
    }

    [Fact]
    public async Task Pings_are_answered_with_their_payload_also_before_the_init_and_pongs_are_welcome()
    {
        using var client = await Library.ConnectAsync(isInitialised: false);
        await client.SendAsync(new { type = "ping", payload = new { n = 7 } });
        Assert.Equal("""{"type":"pong","payload":{"n":7}}""", await client.TextAsync());
        await client.SendAsync(new { type = "pong", payload = new { n = 8 } });
        await PongAsync(client);
    }

    [Fact]
    public async Task The_server_pings_every_twelve_seconds_and_drops_who_does_not_answer()
    {
        using var client = await Library.ConnectAsync();
        Library.Time.Advance(TimeSpan.FromSeconds(12));
        Assert.Equal("""{"type":"ping"}""", await client.ReceiveAsync());
        await client.SendAsync(new { type = "pong" });
        await PongAsync(client);
        Library.Time.Advance(TimeSpan.FromSeconds(12));
        Assert.Equal("""{"type":"ping"}""", await client.ReceiveAsync());

        // The ping is sent before the clock is free again, and nothing is heard until the next is due.
        Library.Time.Advance(TimeSpan.FromSeconds(12));
        Assert.Equal(1006, (await client.ClosedAsync()).Code);
    }

    [Fact]
    public async Task Queries_mutations_and_refused_documents_are_answered_too()
    {
        using var client = await Library.ConnectAsync();
        await client.SubscribeAsync("q", "query($id: ID!) { typeOf(id: $id) }", new { id = Tests.Library.Catalogue.GlobalId("Book", 1) });
        Assert.Equal("""{"type":"next","id":"q","payload":{"data":{"typeOf":"Book"}}}""", await client.TextAsync());
        Assert.Equal("""{"type":"complete","id":"q"}""", await client.TextAsync());

        await client.SubscribeAsync("e", "{ boom }");
        Assert.StartsWith("""{"type":"next","id":"e","payload":{"errors":[{"message":"Unexpected Execution Error",""", await client.TextAsync(), StringComparison.Ordinal);
        Assert.Equal("""{"type":"complete","id":"e"}""", await client.TextAsync());

        await client.SubscribeAsync("é\"\\", "{ nothing }");
        Assert.StartsWith("""{"type":"error","id":"é\"\\","payload":[{"message":""", await client.TextAsync(), StringComparison.Ordinal);

        await client.SubscribeAsync("s", "{ staff }");
        Assert.Contains("AUTH_NOT_AUTHORIZED", await client.TextAsync(), StringComparison.Ordinal);
        await client.TextAsync();
    }

    [Fact]
    public async Task The_reader_is_whom_the_token_names_and_policies_hold()
    {
        using var client = await Library.ConnectAsync("Bearer librarian");
        await client.SubscribeAsync("1", "{ staff who }");
        Assert.Equal("""{"type":"next","id":"1","payload":{"data":{"staff":"staff","who":"librarian librarian"}}}""", await client.TextAsync());
    }

    [Fact]
    public async Task Completing_an_operation_ends_its_source_within_a_tenth_of_a_second_and_nothing_more_is_said() // X6
    {
        using var client = await Library.ConnectAsync();
        var fastest = TimeSpan.MaxValue;
        for (var round = 0; round < 5; round++)
        {
            await client.SubscribeAsync("1", "subscription { silence }");
            await OpenAsync(1);
            var began = System.Diagnostics.Stopwatch.GetTimestamp();
            await client.SendAsync(new { id = "1", type = "complete" });
            await OpenAsync(0);
            var took = System.Diagnostics.Stopwatch.GetElapsedTime(began);
            fastest = took < fastest ? took : fastest;
        }

        // A busy machine may hold up any one round; it does not hold up all.
        Assert.InRange(fastest, TimeSpan.Zero, TimeSpan.FromMilliseconds(100));
        await client.SendAsync(new { id = "unknown", type = "complete" });
        await PongAsync(client);
    }

    [Fact]
    public async Task Completing_a_query_cancels_its_resolvers() // X7
    {
        using var client = await Library.ConnectAsync();
        await client.SubscribeAsync("1", "{ wait }");
        await Library.Catalogue.Waiting.Task.WaitAsync(TimeSpan.FromSeconds(20));
        await client.SendAsync(new { id = "1", type = "complete" });
        await Library.Catalogue.Cancelled.Task.WaitAsync(TimeSpan.FromSeconds(20));
        await PongAsync(client);
    }

    [Fact]
    public async Task Closing_the_socket_ends_its_sources()
    {
        var client = await Library.ConnectAsync();
        await client.SubscribeAsync("1", "subscription { silence }");
        await Library.Streams.Reached("opened");
        await client.CloseAsync();
        await Library.Streams.Reached("closed");
    }

    [Fact]
    public async Task Cutting_the_connection_ends_its_sources()
    {
        var client = await Library.ConnectAsync();
        await client.SubscribeAsync("1", "subscription { silence }");
        await Library.Streams.Reached("opened");
        client.Socket.Abort();
        await Library.Streams.Reached("closed");
    }

    [Theory]
    [InlineData("http://evil.example", 403)]
    [InlineData("null", 403)]
    [InlineData("https://friend.example", 101)]
    public async Task Pages_open_sockets_at_their_own_server_or_where_they_are_named(string origin, int status) // W3
    {
        await using var library = await LiveLibrary.StartAsync(builder => builder.ModifyOptions(options => options.Connections.AllowedOrigins.Add("https://friend.example")));
        using var client = await library.ConnectAsync(isInitialised: false, origin: origin);
        Assert.Equal((HttpStatusCode)status, client.Socket.HttpStatusCode);
        using var own = await library.ConnectAsync(origin: library.Http.BaseAddress!.GetLeftPart(UriPartial.Authority));
        await PongAsync(own);
    }

    [Fact]
    public async Task Without_a_judge_of_tokens_the_socket_is_who_its_request_is()
    {
        await using var library = await LiveLibrary.StartAsync(judgesTokens: false);
        using var client = await library.ConnectAsync(user: "ben");
        await client.SubscribeAsync("1", "{ who }");
        Assert.Equal("""{"type":"next","id":"1","payload":{"data":{"who":"ben ben"}}}""", await client.TextAsync());
    }

    private async Task OpenAsync(int count)
    {
        var waiting = System.Diagnostics.Stopwatch.StartNew();
        while (Library.Streams.Open != count && waiting.Elapsed < TimeSpan.FromSeconds(20)) await Task.Yield();
        Assert.Equal(count, Library.Streams.Open);
    }

    private static async Task PongAsync(SocketClient client)
    {
        await client.SendAsync(new { type = "ping" });
        Assert.Equal("""{"type":"pong"}""", await client.TextAsync());
    }
}
