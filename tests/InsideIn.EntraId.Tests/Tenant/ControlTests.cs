using System.Net;
using System.Text.Json.Nodes;
using InsideIn.DevTenant;

namespace InsideIn.EntraId.Tests;

/// <summary>The tenant is made to misbehave and to change by requests of programs that know its key, over its real port.</summary>
public sealed class ControlTests : IAsyncLifetime, IDisposable
{
    private readonly HttpMessageInvoker _http = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private DevelopmentTenant _tenant = null!;

    public async Task InitializeAsync() => _tenant = await House.StartTenant();

    public static TheoryData<string, string> Orders => new()
    {
        { "POST", "/_dev/faults" }, { "POST", "/_dev/faults/delta" }, { "POST", "/_dev/faults/interaction" }, { "POST", "/_dev/faults/clear" },
        { "POST", "/_dev/keys/roll" }, { "POST", "/_dev/keys/owner" }, { "POST", "/_dev/refresh-tokens/revoke" }, { "POST", "/_dev/mint" },
        { "POST", "/_dev/accounts/ana/disable" }, { "POST", "/_dev/clock" }, { "POST", "/_dev/reset" }, { "GET", "/_dev/requests" }, { "GET", "/_dev/outbox" },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Without_the_key_or_from_a_web_page_nothing_is_done(string method, string path) // 51
    {
        foreach (var headers in new (string, string)[][]
        {
            [],
            [("X-Dev-Key", "")],
            [("X-Dev-Key", new string('0', 32))],
            [("X-Dev-Key", _tenant.ControlKey), ("Origin", "https://evil.test")],
            [("X-Dev-Key", _tenant.ControlKey), ("Origin", _tenant.Address)],
            [("X-Dev-Key", _tenant.ControlKey), ("Origin", "null")],
            [("X-Dev-Key", _tenant.ControlKey), ("Sec-Fetch-Site", "same-origin")],
        })
            Assert.Equal(HttpStatusCode.Forbidden, (await Send(new HttpMethod(method), path, "{}", headers)).StatusCode);
        Assert.Equal(DemoAccountState.Active, _tenant.Accounts["ana"].State);
    }

    [Fact]
    public async Task A_foreign_name_is_refused_before_the_key_is_looked_at() => // 51
        Assert.Equal(HttpStatusCode.MisdirectedRequest,
            (await Send(HttpMethod.Post, "/_dev/reset", "{}", ("X-Dev-Key", _tenant.ControlKey), ("Host", "rebound.evil.test"))).StatusCode);

    [Theory]
    [InlineData("/_dev/faults", """{"paht":"/x"}""", 400, "paht")]
    [InlineData("/_dev/faults", "not json", 400, "invalid")]
    [InlineData("/_dev/faults/delta", """{"fault":"explode"}""", 400, "fault")]
    [InlineData("/_dev/accounts/zoe/disable", "", 404, "zoe")]
    [InlineData("/_dev/accounts/ana/promote", "", 400, "expected disable, enable")]
    [InlineData("/_dev/accounts/ana/restore", "", 400, "not in the bin")]
    [InlineData("/_dev/accounts/ana/add-role", "", 400, "'role'")]
    [InlineData("/_dev/mint", """{"header":{"alg":"ES256"}}""", 400, "ES256")]
    public async Task A_wrong_order_is_answered_with_what_is_wrong(string path, string body, int status, string message)
    {
        var answer = await Order(path, body);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Contains(message, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accounts_change_as_an_administrator_would_change_them()
    {
        await Done("/_dev/accounts/ana/move", """{"department":"Legal","jobTitle":"Paralegal"}""");
        await Done("/_dev/accounts/ana/manager", """{"manager":"chief"}""");
        await Done("/_dev/accounts/ana/rename", """{"displayName":"Ana D."}""");
        await Done("/_dev/accounts/ana/add-role", """{"role":"HR"}""");
        var ana = _tenant.Accounts["ana"];
        Assert.Equal(("Legal", "Paralegal", "Ana D."), (ana.User.Department, ana.User.JobTitle, ana.User.DisplayName));
        Assert.Equal(_tenant.Accounts["chief"].User.Id, ana.User.ManagerId);
        Assert.Equal(["HR"], ana.Roles);

        await Done("/_dev/accounts/ana/remove-role", """{"role":"HR"}""");
        Assert.Empty(_tenant.Accounts["ana"].Roles);
        foreach (var (change, state) in new[] { ("disable", DemoAccountState.Disabled), ("enable", DemoAccountState.Active), ("delete", DemoAccountState.Deleted), ("restore", DemoAccountState.Active) })
        {
            await Done($"/_dev/accounts/ana/{change}", "");
            Assert.Equal(state, _tenant.Accounts["ana"].State);
        }
        await Done("/_dev/accounts/ben/rehire", "");
        Assert.Equal(_tenant.Accounts["ben"].User.UserPrincipalName, _tenant.Accounts["ben-2"].User.UserPrincipalName);
    }

    [Fact]
    public async Task A_token_is_made_to_order()
    {
        await using var api = await Api.Start(_tenant.Settings);
        Assert.Equal(200, await api.Status("/any", await Minted("{}")));
        Assert.Equal(200, await api.Status("/Admin", await Minted("""{"alias":"ben","claims":{"roles":["Admin"]}}""")));
        foreach (var order in new[]
        {
            """{"claims":{"aud":"somebody else"}}""", """{"claims":{"tid":null}}""", """{"header":{"alg":"none"}}""", """{"header":{"alg":"PS256"}}""",
            """{"header":{"alg":"HS256"}}""", """{"header":{"alg":"HS256"},"secret":"x"}""", """{"key":"stranger"}""", """{"header":{"kid":null}}""",
        })
            Assert.Equal(401, await api.Status("/any", await Minted(order)));
    }

    [Fact]
    public async Task Keys_roll_and_lie_and_the_clock_goes_wrong()
    {
        await using var api = await Api.Start(_tenant.Settings);
        var old = _tenant.TokenFor("ana");
        await Done("/_dev/keys/roll", """{"keepOld":false}""");
        Assert.Equal(200, await api.Status("/any", _tenant.TokenFor("ana")));
        Assert.Equal(401, await api.Status("/any", old)); // 45

        await Done("/_dev/keys/owner", """{"issuerPath":"07e4c0de-0000-4000-8000-00000000de70","cloud":"development.test"}""");
        await using var other = await Api.Start(_tenant.Settings);
        Assert.Equal(401, await other.Status("/any", _tenant.TokenFor("ana"))); // 47

        await Done("/_dev/reset", "");
        await Done("/_dev/clock", """{"offsetSeconds":600}""");
        await using var fresh = await Api.Start(_tenant.Settings);
        Assert.Equal(401, await fresh.Status("/any", _tenant.TokenFor("ana"))); // 20: not valid yet
    }

    [Fact]
    public async Task The_log_tells_what_was_asked_and_holds_no_token() // 48
    {
        using var graph = new GraphClient(_tenant);
        var token = await graph.OwnToken();
        await graph.Get("/users/delta", token);
        await graph.Get("/users/delta", token: null);
        await graph.Get($"https://login.devtenant.test/{Tenants.Home}/oauth2/v2.0/logout?id_token_hint={_tenant.IdTokenFor("ana")}&state=s", token: null);

        var text = await (await Send(HttpMethod.Get, "/_dev/requests", "", ("X-Dev-Key", _tenant.ControlKey))).Content.ReadAsStringAsync();
        var seen = JsonNode.Parse(text)!.AsArray();
        Assert.Equal("client_credentials", seen[0]!["grant"]!.GetValue<string>());
        Assert.Equal(_tenant.Worker.ClientId, seen[0]!["client"]!.GetValue<string>());
        Assert.Equal([200, 200, 401, 200], seen.Select(request => request!["status"]!.GetValue<int>()));
        Assert.Equal([false, true, false, false], seen.Select(request => request!["hasToken"]!.GetValue<bool>()));
        Assert.DoesNotContain(token, text, StringComparison.Ordinal);
        Assert.Equal("?state=s", seen[3]!["query"]!.GetValue<string>());
        Assert.DoesNotContain(_tenant.Worker.Secret, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reset_brings_back_the_beginning_and_makes_readers_start_anew()
    {
        using var graph = new GraphClient(_tenant);
        var token = await graph.OwnToken();
        var (_, link, _) = await graph.ReadDelta("/users/delta?$select=id", token);
        _tenant.Accounts.Rehire("ben");
        _tenant.Disable("ana");
        _tenant.Faults.Add(new TransportFault("/v1.0/*") { Status = 503, Count = 0 });
        await Done("/_dev/reset", "");

        Assert.Equal(House.Company.Directory, _tenant.Directory);
        var lost = await graph.Get(link, token);
        Assert.Equal("resyncRequired", await GraphClient.Error(lost, 410));
        var (entries, _, _) = await graph.ReadDelta(lost.Headers.Location!.ToString(), token);
        Assert.Equal(House.Company.Directory.Count, entries.Count);
        Assert.Equal(["id"], entries[0].Select(property => property.Key));
    }

    [Fact]
    public async Task Renewals_end_when_they_are_revoked()
    {
        using var visitor = new Visitor(_tenant);
        var tokens = await Visitor.Json(await visitor.Redeem(await visitor.Code("ana")));
        await Done("/_dev/refresh-tokens/revoke", "");
        Assert.Equal("invalid_grant", (await Visitor.Json(await visitor.Renew(tokens["refresh_token"]!.GetValue<string>())))["error"]!.GetValue<string>());
    }

    private async Task<string> Minted(string order)
    {
        var answer = await Order("/_dev/mint", order);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task Done(string path, string body)
    {
        var answer = await Order(path, body);
        Assert.True(answer.StatusCode == HttpStatusCode.NoContent, $"{path}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
    }

    private Task<HttpResponseMessage> Order(string path, string body) => Send(HttpMethod.Post, path, body, ("X-Dev-Key", _tenant.ControlKey));

    private async Task<HttpResponseMessage> Send(HttpMethod method, string path, string body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, _tenant.Address + path);
        if (method == HttpMethod.Post)
            request.Content = new StringContent(body);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await _http.SendAsync(request, CancellationToken.None);
    }

    public async Task DisposeAsync() => await _tenant.DisposeAsync();

    public void Dispose() => _http.Dispose();
}
