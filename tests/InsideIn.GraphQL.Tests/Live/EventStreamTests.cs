using System.Net;
using System.Text;
using System.Text.Json;

namespace InsideIn.GraphQL.Tests.Live;

/// <summary>Event streams, one request each. S1</summary>
public sealed class EventStreamTests : IAsyncLifetime
{
    private const string Head = ":\n\n";
    private LiveLibrary? started;

    private LiveLibrary Library => started ?? throw new InvalidOperationException("The library has not been started.");

    public async Task InitializeAsync() => started = await LiveLibrary.StartAsync();

    public async Task DisposeAsync() => await Library.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_subscription_is_next_for_each_event_and_complete_at_the_end(bool isGet)
    {
        using var answer = await AskAsync("subscription { counted(to: 2, fails: false) }", isGet);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/event-stream; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("no", Assert.Single(answer.Headers.GetValues("X-Accel-Buffering")));
        Assert.Equal(
            Head + "event: next\ndata: {\"data\":{\"counted\":1}}\n\n" + "event: next\ndata: {\"data\":{\"counted\":2}}\n\n" + "event: complete\ndata:\n\n",
            await answer.Content.ReadAsStringAsync());
        await Library.Streams.Reached("closed");
    }

    [Theory]
    [InlineData("{ members }", "event: next\ndata: {\"data\":{\"members\":\"members\"}}\n\n")]
    [InlineData("mutation { nothing }", "event: next\ndata: {\"errors\":[{")]
    [InlineData("{", "event: next\ndata: {\"errors\":[{")]
    [InlineData("subscription { onStaffNews }", "event: next\ndata: {\"errors\":[{\"message\":\"The reader may not do this.\"")]
    public async Task Everything_else_is_one_next_and_complete(string query, string expected)
    {
        using var answer = await AskAsync(query);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.StartsWith(Head + expected, text, StringComparison.Ordinal);
        Assert.EndsWith("}\n\nevent: complete\ndata:\n\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/event-stream", true)]
    [InlineData("TEXT/EVENT-STREAM", true)]
    [InlineData("text/event-stream, multipart/mixed", true)]
    [InlineData("application/json;q=0.5, text/event-stream", true)]
    [InlineData("application/graphql-response+json, application/json, text/event-stream", false)]
    [InlineData("text/event-stream;q=0, application/json", false)]
    [InlineData("text/event-stream;q=0.1, application/json", false)]
    public async Task It_is_a_stream_for_those_who_like_one_best(string accept, bool isStream)
    {
        using var answer = await AskAsync("{ members }", accept: accept);
        Assert.Equal(isStream ? "text/event-stream" : accept.StartsWith("application/graphql", StringComparison.Ordinal) ? "application/graphql-response+json" : "application/json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_mutation_by_get_is_405_and_what_is_no_request_is_answered_as_over_http()
    {
        using var mutation = await AskAsync("mutation { __typename }", isGet: true);
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "POST"), (mutation.StatusCode, Assert.Single(mutation.Content.Headers.Allow)));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent("{", Encoding.UTF8, "application/json") };
        request.Headers.Add("Accept", "text/event-stream");
        using var malformed = await Library.Http.SendAsync(request);
        Assert.Equal((HttpStatusCode.BadRequest, "application/json"), (malformed.StatusCode, malformed.Content.Headers.ContentType!.MediaType));
        using var put = new HttpRequestMessage(HttpMethod.Put, "/graphql");
        put.Headers.Add("Accept", "text/event-stream");
        using var refused = await Library.Http.SendAsync(put);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, refused.StatusCode);
    }

    [Fact]
    public async Task Comments_keep_the_stream_alive_every_twelve_seconds()
    {
        using var reader = await FollowAsync();
        for (var ping = 0; ping < 2; ping++)
        {
            Library.Time.Advance(TimeSpan.FromSeconds(12));
            Assert.Equal(":", await reader.ReadLineAsync());
            Assert.Equal("", await reader.ReadLineAsync());
        }

        await Library.LendAsync(1);
        Assert.Equal("event: next", await reader.ReadLineAsync());
        Assert.Equal("""data: {"data":{"onBookLent":{"reader":"ben","number":1}}}""", await reader.ReadLineAsync());
    }

    [Fact]
    public async Task A_stream_ends_with_the_sign_in_and_does_not_say_that_it_is_complete()
    {
        Library.Door.EndsAt = Library.Time.GetUtcNow() + TimeSpan.FromSeconds(5);
        using var reader = await FollowAsync();
        Library.Time.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal("", await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task A_reader_who_has_gone_loses_the_stream_within_a_minute()
    {
        using var reader = await FollowAsync();
        Library.Door.Shut = true;
        Library.Time.Advance(TimeSpan.FromSeconds(60));
        Assert.DoesNotContain("event", await reader.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_whose_alarm_goes_off_is_asked_for_at_once()
    {
        using var alarm = new CancellationTokenSource();
        Library.Door.Alarm = alarm.Token;
        using var reader = await FollowAsync();
        Library.Door.Shut = true;
        await alarm.CancelAsync();
        Assert.DoesNotContain("event", await reader.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaving_ends_the_source()
    {
        var answer = await AskAsync("subscription { silence }");
        await Library.Streams.Reached("opened");
        answer.Dispose();
        await Library.Streams.Reached("closed");
    }

    [Fact]
    public async Task A_server_that_goes_down_is_not_held_up()
    {
        var library = await LiveLibrary.StartAsync();
        using var answer = await AskAsync("subscription { silence }", library: library);
        await library.Streams.Reached("opened");
        await library.StopAsync().WaitAsync(TimeSpan.FromSeconds(4));
        Assert.Equal(0, library.Streams.Open);
        await library.DisposeAsync();
    }

    private async Task<StreamReader> FollowAsync()
    {
        var answer = await AskAsync(LiveLibrary.Follow());
        var reader = new StreamReader(await answer.Content.ReadAsStreamAsync());
        Assert.Equal(":", await reader.ReadLineAsync());
        Assert.Equal("", await reader.ReadLineAsync());
        await Library.Streams.Reached("follower 1");
        return reader;
    }

    private Task<HttpResponseMessage> AskAsync(string query, bool isGet = false, string accept = "text/event-stream", LiveLibrary? library = null)
    {
        var request = isGet
            ? new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString(query)}")
            : new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.Add("X-User", "ana");
        return (library ?? Library).Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }
}
