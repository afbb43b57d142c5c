using System.Net;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using InsideIn.Groups;
using InsideIn.Kit;

namespace InsideIn.Tests.Live;

/// <summary>Who may hold a connection open, and for how long. The way in is judged as that of requests; the way out is here.</summary>
[Collection(NetworkCollection.Name)]
public sealed class SignInTests : IAsyncLifetime
{
    private const string Posts = "subscription { onPostPublished { text } }";
    private Network? started;

    private Network Network => started ?? throw new InvalidOperationException("The network has not been started.");

    public async Task InitializeAsync() => started = await Network.StartAsync(settings: new Dictionary<string, string?> { ["Live:CheckInterval"] = "00:00:00.1", ["Live:AllowedOrigins"] = "https://intranet.example" });

    public async Task DisposeAsync() => await Network.DisposeAsync();

    [Theory]
    [InlineData(null, 4401, "TOKEN_MISSING")]
    [InlineData("garbage", 4401, "TOKEN_REFUSED")]
    [InlineData("stranger", 4401, "TOKEN_REFUSED")]
    [InlineData("guest", 4403, "ACCOUNT_UNKNOWN")]
    [InlineData("leaver", 4403, "ACCOUNT_DISABLED")]
    public async Task Who_may_not_ask_may_not_connect(string? who, int closed, string code) // attack 46
    {
        var token = who is null or "garbage" ? who : Network.Tenant.TokenFor(who);
        using var shown = await Socket.OpenAsync(Network, token);
        Assert.Equal((closed, code), await shown.ClosedAsync());
        using var inHeader = await Socket.OpenAsync(Network, token ?? " ", inHeader: true);
        Assert.Equal((closed, code), await inHeader.ClosedAsync());
    }

    [Fact]
    public async Task A_token_in_the_header_will_do_for_clients_that_can_send_one()
    {
        using var socket = await Socket.OpenAsync(Network, Network.Tenant.TokenFor("ana"), inHeader: true);
        Assert.Equal("connection_ack", (await socket.NextAsync()).GetProperty("type").GetString());
    }

    // R9
    [Fact]
    public async Task Who_leaves_during_the_day_loses_the_socket_with_the_token_still_good()
    {
        using var leaver = await Socket.OpenAsync(Network.Cast.Member);
        using var other = await Socket.OpenAsync(Network.Cast.Author);
        await leaver.AskAsync("1", Posts);

        Network.Tenant.Disable("ben");
        await Network.ImportAsync();
        Network.Clock.Advance(TimeSpan.FromSeconds(31));

        Assert.Equal((4403, "This account is closed."), await leaver.ClosedAsync());
        await other.AskAsync("1", "{ __typename }");
        Assert.Equal("next", (await other.NextAsync()).GetProperty("type").GetString());
        using var again = await Socket.OpenAsync(Network, Network.Tenant.TokenFor("ben"));
        Assert.Equal((4403, "ACCOUNT_DISABLED"), await again.ClosedAsync());
    }

    [Fact]
    public async Task A_socket_ends_with_its_token() // attack 46
    {
        using var socket = await Socket.OpenAsync(Network.Cast.Author);
        await socket.AskAsync("1", Posts);
        Network.Clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal((4403, "The sign-in has ended; sign in again."), await socket.ClosedAsync());
    }

    [Fact]
    public async Task An_event_stream_tells_what_happens_and_ends_with_its_token_without_saying_that_it_is_complete() // attack 46
    {
        await OpenSubscriptions.Reach(0);
        var group = await Network.Cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, Network.Cast.Author);
        using var http = new HttpClient(new SocketsHttpHandler()) { BaseAddress = Network.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString(Posts)}");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Network.Tenant.TokenFor("dirk"));
        using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await OpenSubscriptions.Reach(1);

        await Network.Cast.Author.PublishAsync(group, "Live");
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync());
        var lines = new List<string?>();
        while (lines.LastOrDefault()?.StartsWith("data", StringComparison.Ordinal) != true) lines.Add(await reader.ReadLineAsync());
        Assert.Equal("""data: {"data":{"onPostPublished":{"text":"Live"}}}""", lines[^1]);

        Network.Clock.Advance(TimeSpan.FromHours(2));
        Assert.DoesNotContain("complete", await reader.ReadToEndAsync(), StringComparison.Ordinal);
        await OpenSubscriptions.Reach(0);
    }

    [Fact]
    public async Task An_event_stream_without_a_token_is_refused_as_any_request()
    {
        using var http = new HttpClient(new SocketsHttpHandler()) { BaseAddress = Network.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString(Posts)}");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        using var answer = await http.SendAsync(request);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task Pages_of_other_hosts_open_no_sockets_unless_they_are_named() // attack 46
    {
        await Assert.ThrowsAsync<WebSocketException>(() => Socket.OpenAsync(Network, null, origin: "https://evil.example"));
        using var own = await Socket.OpenAsync(Network, Network.Tenant.TokenFor("ana"), origin: Network.Address.GetLeftPart(UriPartial.Authority));
        Assert.Equal("connection_ack", (await own.NextAsync()).GetProperty("type").GetString());
        using var named = await Socket.OpenAsync(Network, Network.Tenant.TokenFor("ana"), origin: "https://intranet.example");
        Assert.Equal("connection_ack", (await named.NextAsync()).GetProperty("type").GetString());
    }
}
