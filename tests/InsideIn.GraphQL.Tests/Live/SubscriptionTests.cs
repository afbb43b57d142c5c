using InsideIn.GraphQL.Building;
using InsideIn.GraphQL.Tests.Library;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Tests.Live;

/// <summary>What a subscription is, whatever carries it. X6</summary>
public sealed class SubscriptionTests
{
    [Fact]
    public async Task Each_event_is_an_execution_with_loaders_of_its_own() // B4
    {
        await using var library = await LiveLibrary.StartAsync();
        using var client = await library.ConnectAsync();
        await client.SubscribeAsync("1", $"subscription {{ onBookLent(bookId: \"{Catalogue.GlobalId("Book", 1)}\") {{ reader book {{ title author {{ name }} }} }} }}");
        await library.Streams.Reached("follower 1");

        await library.LendAsync(1, "ben");
        await library.LendAsync(1, "cem");

        Assert.Equal("""{"type":"next","id":"1","payload":{"data":{"onBookLent":{"reader":"ben","book":{"title":"Book 1","author":{"name":"Author 2"}}}}}}""", await client.TextAsync());
        Assert.Equal("""{"type":"next","id":"1","payload":{"data":{"onBookLent":{"reader":"cem","book":{"title":"Book 1","author":{"name":"Author 2"}}}}}}""", await client.TextAsync());
        Assert.Equal(["books 1", "books 1"], library.Catalogue.Calls("books"));
    }

    [Fact]
    public async Task Events_of_other_arguments_are_not_heard()
    {
        await using var library = await LiveLibrary.StartAsync();
        using var client = await library.ConnectAsync();
        await library.FollowAsync(client, book: 1);

        await library.LendAsync(2, "nobody");
        await library.LendAsync(1, "ben");

        Assert.Equal("ben", (await client.NextAsync()).GetProperty("payload").GetProperty("data").GetProperty("onBookLent").GetProperty("reader").GetString());
    }

    [Fact]
    public async Task A_topic_takes_the_places_of_its_braces_from_the_arguments()
    {
        await using var library = await LiveLibrary.StartAsync();
        using var client = await library.ConnectAsync();
        await client.SubscribeAsync("1", "subscription($row: Int!) { onShelf(shelf: \"A{1}\", row: $row) }", new { row = 7 });

        var answer = client.TextAsync();
        while (!answer.IsCompleted)
        {
            // Nothing says from outside when a topic is followed.
            await library.Events.SendAsync("shelf:A{1}:7", "dusted");
            await Task.Yield();
        }

        Assert.Equal("""{"type":"next","id":"1","payload":{"data":{"onShelf":"A{1} 7: dusted"}}}""", await answer);
    }

    [Fact]
    public async Task A_source_that_ends_completes_the_subscription()
    {
        await using var library = await LiveLibrary.StartAsync();
        using var client = await library.ConnectAsync();
        await client.SubscribeAsync("1", "subscription { counted(to: 2, fails: false) }");

        Assert.Equal("""{"type":"next","id":"1","payload":{"data":{"counted":1}}}""", await client.TextAsync());
        Assert.Equal("""{"type":"next","id":"1","payload":{"data":{"counted":2}}}""", await client.TextAsync());
        Assert.Equal("""{"type":"complete","id":"1"}""", await client.TextAsync());
        Assert.Equal(0, library.Streams.Open);
    }

    [Fact]
    public async Task A_source_that_fails_ends_the_stream_with_one_error_that_says_nothing_of_the_fault()
    {
        await using var library = await LiveLibrary.StartAsync();
        using var client = await library.ConnectAsync();
        await client.SubscribeAsync("1", "subscription { counted(to: 1, fails: true) }");

        await client.TextAsync();
        var error = await client.NextAsync();
        Assert.Equal("error", error.GetProperty("type").GetString());
        var only = Assert.Single(error.GetProperty("payload").EnumerateArray());
        Assert.Equal("Unexpected Execution Error", only.GetProperty("message").GetString());
        Assert.Equal("INTERNAL", only.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("""["counted"]""", only.GetProperty("path").GetRawText());
        Assert.Contains("swordfish", Assert.Single(library.Log.Errors), StringComparison.Ordinal);
        Assert.Equal(0, library.Streams.Open);
    }

    [Fact]
    public async Task A_field_that_fails_spoils_one_event_and_not_the_stream()
    {
        await using var library = await LiveLibrary.StartAsync();
        using var client = await library.ConnectAsync();
        await library.FollowAsync(client);

        await library.Events.SendAsync($"lent:{Catalogue.Id(1)}", new Lending(Catalogue.Id(2), "thief", 1));
        await library.LendAsync(1, "ben");

        Assert.Equal("Unexpected Execution Error", (await client.NextAsync()).GetProperty("payload").GetProperty("errors")[0].GetProperty("message").GetString());
        Assert.Equal("ben", (await client.NextAsync()).GetProperty("payload").GetProperty("data").GetProperty("onBookLent").GetProperty("reader").GetString());
    }

    [Theory]
    [InlineData("subscription { onStaffNews }", "AUTH_NOT_AUTHORIZED")]
    [InlineData("subscription { whispers(door: \"oak\") }", "CLOSED")]
    [InlineData("subscription { onNews onStaffNews }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("subscription { onBookLent(bookId: \"nonsense\") { reader } }", "BAD_USER_INPUT")]
    [InlineData("subscription { onShelf(shelf: \"a\", row: \"b\") }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("subscription ($row: Int!) { onShelf(shelf: \"a\", row: $row) }", "BAD_USER_INPUT")]
    public async Task What_cannot_be_followed_is_answered_with_an_error_and_nothing_else(string query, string code)
    {
        await using var library = await LiveLibrary.StartAsync();
        using var client = await library.ConnectAsync();
        await client.SubscribeAsync("1", query);

        var error = await client.NextAsync();
        Assert.Equal("error", error.GetProperty("type").GetString());
        Assert.Equal(code, error.GetProperty("payload")[0].GetProperty("extensions").GetProperty("code").GetString());
        await client.SubscribeAsync("1", "{ who }");
        Assert.Equal("""{"type":"next","id":"1","payload":{"data":{"who":"ana ana"}}}""", await client.TextAsync());
    }

    [Fact]
    public async Task Rights_are_asked_again_for_each_event_and_what_may_not_be_seen_leaves_no_trace()
    {
        await using var library = await LiveLibrary.StartAsync();
        using var client = await library.ConnectAsync();
        await client.SubscribeAsync("1", "subscription { whispers(door: \"open\") }");
        await library.Streams.Reached("follower 1");

        await library.Events.SendAsync("whispers", "ben: not for ana");
        await library.Events.SendAsync("whispers", "ana: hello");
        Assert.Equal("""{"type":"next","id":"1","payload":{"data":{"whispers":"ana: hello"}}}""", await client.TextAsync());

        library.Door.Renamed = "ben";
        await library.Events.SendAsync("whispers", "ana: you are somebody else now");
        await library.Events.SendAsync("whispers", "ben: hello");
        Assert.Equal("""{"type":"next","id":"1","payload":{"data":{"whispers":"ben: hello"}}}""", await client.TextAsync());
    }

    [Fact]
    public async Task A_reader_who_may_no_longer_read_loses_the_stream_at_the_next_event()
    {
        await using var library = await LiveLibrary.StartAsync();
        using var client = await library.ConnectAsync();
        await library.FollowAsync(client);

        library.Door.Shut = true;
        await library.LendAsync(1);

        Assert.Equal("""{"type":"error","id":"1","payload":[{"message":"The library is shut.","extensions":{"code":"AUTH_NOT_AUTHORIZED"}}]}""", await client.TextAsync());
    }

    [Fact]
    public async Task A_slow_reader_loses_its_own_stream_and_nobody_elses()
    {
        await using var library = await LiveLibrary.StartAsync();
        using var slow = await library.ConnectAsync();
        using var quick = await library.ConnectAsync();
        await slow.SubscribeAsync("1", "subscription { slow }");
        await library.Streams.Reached("follower 1");
        await quick.SubscribeAsync("1", "subscription { bulk }");
        await library.Streams.Reached("follower 2");

        await library.Events.SendAsync("numbers", 0);
        await library.Streams.Reached("slow began");
        for (var number = 1; number <= 65; number++)
        {
            Assert.Equal(number - 1, (await NextAsync(quick, "bulk")).Length);
            await library.Events.SendAsync("numbers", number);
        }

        library.Streams.Note("slow may go on");
        for (var number = 0; number <= 64; number++) Assert.Equal($"{number}", await NextAsync(slow, "slow"));
        var error = await slow.NextAsync();
        Assert.Equal("error", error.GetProperty("type").GetString());
        Assert.Equal("EVENTS_LOST", error.GetProperty("payload")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(65, (await NextAsync(quick, "bulk")).Length);
    }

    [Fact]
    public async Task A_topic_carries_one_type()
    {
        await using var library = await LiveLibrary.StartAsync();
        using var client = await library.ConnectAsync();
        await library.FollowAsync(client);
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => library.Events.SendAsync($"lent:{Catalogue.Id(1)}", 7).AsTask());
        Assert.EndsWith("carries Lending; found Int32.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_topic_can_be_ended_by_its_sender()
    {
        await using var library = await LiveLibrary.StartAsync();
        using var client = await library.ConnectAsync();
        await library.FollowAsync(client);
        await library.Events.CompleteAsync($"lent:{Catalogue.Id(1)}");
        Assert.Equal("""{"type":"complete","id":"1"}""", await client.TextAsync());
    }

    [Fact]
    public async Task Plain_http_says_how_to_ask_for_a_subscription()
    {
        await using var server = await LibraryServer.StartAsync();
        Assert.Equal(
            """{"errors":[{"message":"A subscription has many answers; ask with 'Accept: text/event-stream', or over a WebSocket.","extensions":{"code":"OPERATION_RESOLUTION_FAILURE"}}]}""",
            await server.TextAsync("subscription { onNews }"));
    }

    [Fact]
    public void A_subscription_without_a_source_stops_the_start()
    {
        var types = new TypeRegistry()
            .Extend("Query", known => [new FieldDefinition { Name = "one", Type = known["Int"], Authorization = AuthorizationRule.SignedIn }])
            .Extend("Subscription", known => [new FieldDefinition { Name = "two", Type = known["Int"], Authorization = AuthorizationRule.SignedIn, Member = "Things.Two" }]);
        var fault = Assert.Throws<SchemaException>(types.Build);
        Assert.Equal(["Subscription.two has no source of events; expected [Subscribe] on its method (Things.Two)."], fault.Problems);
    }

    private static async Task<string> NextAsync(SocketClient client, string field) =>
        (await client.NextAsync()).GetProperty("payload").GetProperty("data").GetProperty(field).ToString();
}
