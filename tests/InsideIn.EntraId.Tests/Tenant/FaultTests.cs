using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using InsideIn.DevTenant;

namespace InsideIn.EntraId.Tests;

/// <summary>What the tenant does wrong when it is told to, seen by the program that asks it.</summary>
public sealed class FaultTests : IAsyncLifetime, IDisposable
{
    private DevelopmentTenant _tenant = null!;
    private GraphClient _graph = null!;
    private string _token = "";

    public async Task InitializeAsync()
    {
        _tenant = await House.StartTenant();
        _graph = new GraphClient(_tenant);
        _token = await _graph.OwnToken();
    }

    [Theory]
    [InlineData(429, "2", "TooManyRequests")]
    [InlineData(503, "Wed, 25 Nov 2026 08:00:00 GMT", "ServiceNotAvailable")]
    [InlineData(500, null, "InternalServerError")]
    [InlineData(502, null, "BadGateway")]
    [InlineData(504, null, "GatewayTimeout")]
    public async Task A_status_comes_as_often_as_was_ordered_for_the_paths_that_were_named(int status, string? retryAfter, string code)
    {
        _tenant.Faults.Add(new TransportFault("/v1.0/users/delta*") { Status = status, RetryAfter = retryAfter, Count = 2 });
        Assert.Equal(200, (int)(await _graph.Get("/users/inside-in@meridian.example", _token)).StatusCode);
        for (var time = 0; time < 2; time++)
        {
            var answer = await _graph.Get("/users/delta()", _token);
            Assert.Equal(code, await GraphClient.Error(answer, status));
            Assert.Equal(retryAfter, answer.Headers.TryGetValues("Retry-After", out var values) ? values.Single() : null);
        }
        Assert.Equal(200, (int)(await _graph.Get("/users/delta()", _token)).StatusCode);
    }

    [Fact]
    public async Task A_fault_meets_the_parts_of_a_batch_by_their_own_path()
    {
        _tenant.Faults.Add(new TransportFault("/v1.0/users/*/manager") { Status = 429, RetryAfter = "1" });
        var ana = House.Company["ana"].User.Id;
        var answer = await _graph.Send(HttpMethod.Post, "/$batch", _token, new
        {
            requests = new[] { new { id = "1", method = "GET", url = $"/users/{ana}" }, new { id = "2", method = "GET", url = $"/users/{ana}/manager" } },
        });
        var parts = (await answer.Content.ReadFromJsonAsync<JsonObject>())!["responses"]!.AsArray();
        Assert.Equal([200, 429], parts.Select(part => part!["status"]!.GetValue<int>()));
        Assert.Equal("1", parts[1]!["headers"]!["Retry-After"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_answer_is_held_back()
    {
        _tenant.Faults.Add(new TransportFault("/v1.0/*") { DelayMilliseconds = 300 });
        var begun = TimeProvider.System.GetTimestamp();
        Assert.Equal(200, (int)(await _graph.Get("/users/delta", _token)).StatusCode);
        Assert.InRange(TimeProvider.System.GetElapsedTime(begun), TimeSpan.FromMilliseconds(290), TimeSpan.FromSeconds(30));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_answer_is_cut_in_the_middle_on_the_wire_and_in_process(bool isOnTheWire)
    {
        _tenant.Faults.Add(new TransportFault("/v1.0/*") { Cut = true });
        using var http = new HttpMessageInvoker(isOnTheWire ? new SocketsHttpHandler() : _tenant.CreateHandler());
        using var request = new HttpRequestMessage(HttpMethod.Get, isOnTheWire ? $"{_tenant.Address}/v1.0/users/delta" : $"{DevelopmentTenant.GraphAddress}/users/delta");
        request.Headers.Authorization = new("Bearer", _token);
        var cut = await Record.ExceptionAsync(async () => await (await http.SendAsync(request, CancellationToken.None)).Content.ReadAsStringAsync());
        Assert.True(cut is HttpRequestException or IOException or OperationCanceledException, $"{cut}");
    }

    [Fact]
    public async Task An_answer_ends_in_the_middle_as_if_that_were_all()
    {
        _tenant.Faults.Add(new TransportFault("/v1.0/*") { Truncate = true });
        var answer = await _graph.Get("/users/delta", _token);
        Assert.Equal(200, (int)answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.NotEmpty(text);
        Assert.ThrowsAny<JsonException>(() => JsonNode.Parse(text));
    }

    [Theory]
    [InlineData("/*/discovery/v2.0/keys")]
    [InlineData("/*/.well-known/openid-configuration")]
    public async Task A_cold_server_says_503_while_the_issuers_documents_are_down(string document) // 45
    {
        _tenant.Faults.Add(new TransportFault(document) { Status = 503, Count = 0 });
        await using var api = await Api.Start(_tenant.Settings);
        Assert.Equal(503, await api.Status("/any", _tenant.TokenFor("ana")));
    }

    [Theory]
    [InlineData(DeltaFault.ResyncRequired, 410, "resyncRequired")]
    [InlineData(DeltaFault.SyncStateNotFound, 400, "syncStateNotFound")]
    public async Task The_feed_loses_its_state(DeltaFault fault, int status, string code)
    {
        var (_, link, _) = await _graph.ReadDelta("/users/delta?$select=id", _token);
        _tenant.Faults.Add(fault);
        var answer = await _graph.Get(link, _token);
        Assert.Equal(code, await GraphClient.Error(answer, status));
        if (status == 410)
            Assert.Equal(House.Company.Directory.Count, (await _graph.ReadDelta(answer.Headers.Location!.ToString(), _token)).Entries.Count);
    }

    [Fact]
    public async Task The_feed_repeats_rows_and_sends_empty_pages_and_loses_nobody()
    {
        _tenant.Faults.Add(DeltaFault.DuplicateRows);
        _tenant.Faults.Add(DeltaFault.EmptyPage, count: 2);
        var (entries, _, pages) = await _graph.ReadDelta("/users/delta?$select=id", _token);
        Assert.Equal(House.Company.Directory.Count + 100, entries.Count);
        Assert.Equal(House.Company.Directory.Count, entries.DistinctBy(entry => entry["id"]!.GetValue<string>()).Count());
        Assert.Equal((House.Company.Directory.Count + 99) / 100 + 2, pages);
    }

    [Fact]
    public async Task The_feed_pretends_that_nobody_is_there()
    {
        _tenant.Faults.Add(DeltaFault.NothingAtAll);
        Assert.Empty((await _graph.ReadDelta("/users/delta?$select=id", _token)).Entries);
    }

    [Fact]
    public async Task The_feed_sends_its_reader_to_somebody_else() // 41
    {
        _tenant.Faults.Add(DeltaFault.ForeignLink);
        var page = await _graph.Read("/users/delta?$select=id", _token);
        Assert.Equal("graph.evil.test", new Uri(page["@odata.nextLink"]!.GetValue<string>()).Host);
    }

    [Theory]
    [InlineData("consent_required", "invalid_grant", "consent_required")]
    [InlineData("interaction_required", "interaction_required", "basic_action")]
    public async Task Acting_for_a_person_is_refused_until_the_person_comes_back(string order, string error, string subError)
    {
        _tenant.Faults.Add(new Interaction { Error = order });
        var refused = (await (await _graph.AskFor(_tenant.TokenFor("ana"), GraphClient.Everything)).Content.ReadFromJsonAsync<JsonObject>())!;
        Assert.Equal(error, refused["error"]!.GetValue<string>());
        Assert.Equal(subError, refused["suberror"]!.GetValue<string>());
        Assert.Equal(order == "interaction_required", refused["claims"] is not null);
        Assert.Equal(200, (int)(await _graph.AskFor(_tenant.TokenFor("ana"), GraphClient.Everything)).StatusCode);
    }

    [Fact]
    public async Task Graph_demands_a_better_token_with_claims()
    {
        const string claims = """{"access_token":{"nbf":{"essential":true,"value":"1764000000"}}}""";
        _tenant.Faults.Add(new TransportFault("/v1.0/me/*") { Claims = claims });
        var answer = await _graph.Get("/me/events", await _graph.TokenFor("ana"));
        Assert.Equal(401, (int)answer.StatusCode);
        var challenge = answer.Headers.WwwAuthenticate.Single();
        Assert.Contains("error=\"insufficient_claims\"", challenge.Parameter, StringComparison.Ordinal);
        Assert.Contains(Convert.ToBase64String(Encoding.UTF8.GetBytes(claims)), challenge.Parameter, StringComparison.Ordinal);
        Assert.Equal(200, (int)(await _graph.Get("/me/events", await _graph.TokenFor("ana"))).StatusCode);
    }

    public async Task DisposeAsync() => await _tenant.DisposeAsync();

    public void Dispose() => _graph.Dispose();
}
