using System.Net;
using System.Net.Http.Headers;
using InsideIn.Kit;

namespace InsideIn.EntraId.Tests;

/// <summary>The same tokens as in <see cref="TokenAttackTests"/>, at the real server, over every transport.</summary>
[Collection(nameof(RunningNetwork))]
public sealed class TransportAttackTests(RunningNetwork running)
{
    private const string Me = "{ viewer { person { id } } }";

    private readonly Network network = running.Network;

    // What is open ends with the token to the second: the skew is for clocks that judge a request.
    private const string WithinTheSkew = "expired a minute ago: clocks differ";

    public static TheoryData<string, string> Attacks => OnEveryWay(TokenAttacks.All.Select(attack => attack.Name).Where(name => name != WithinTheSkew));

    public static TheoryData<string> Transports => [.. Transport.Names];

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task A_token_that_differs_by_one_thing_gets_the_same_answer_on_every_way_in(string name, string transport) // 3 to 27, 42, 43, 46
    {
        var attack = TokenAttacks.All.Single(attack => attack.Name == name);
        var token = network.Tenant.Mint("ana", draft => attack.Change(draft, network.Tenant));

        var verdict = await Transport.Named(transport).AskWithAsync(network, token, Me);

        Assert.Equal(attack.Status, verdict.Status);
        Assert.Equal(attack.Status switch { 401 => "TOKEN_REFUSED", 403 => attack.Reason, _ => null }, verdict.Code);
        Assert.Equal(attack.Status == 200 ? network.Cast.Author.Id : null, PersonIn(verdict));
    }

    [Fact]
    public async Task A_token_that_ended_a_minute_ago_holds_nothing_open() // 19, 46
    {
        var token = network.Tenant.Mint("ana", draft => TokenAttacks.All.Single(attack => attack.Name == WithinTheSkew).Change(draft, network.Tenant));
        Assert.Equal(200, (await Transport.Named("HTTP").AskWithAsync(network, token, Me)).Status);
        using var socket = await Socket.OpenAsync(network, token);
        Assert.Equal((4403, "The sign-in has ended; sign in again."), await socket.ClosedAsync());
    }

    public static TheoryData<string, string> Headers => OnEveryWay(
        ["", "Basic YW5hOnNlY3JldA==", "Bearer", "Bearer ", "Bearer not-a-token", "Bearer a.b.c", "Bearer ..", "Token {0}", "{0}", "Bearer {0} {0}", "Bearer {0}, Bearer {0}"]);

    [Theory]
    [MemberData(nameof(Headers))]
    public async Task An_authorization_of_another_shape_is_refused_on_every_way_in(string header, string transport) // 1, 46
    {
        var verdict = await Transport.Named(transport).AskAsync(network, header.Length == 0 ? null : header.Replace("{0}", network.Tenant.TokenFor("ana"), StringComparison.Ordinal), new { query = Me });
        Assert.Equal(401, verdict.Status);
        Assert.Contains(verdict.Code, new[] { "TOKEN_MISSING", "TOKEN_REFUSED" });
    }

    [Fact]
    public async Task A_token_in_the_address_is_not_looked_at_on_any_way_in() // 2
    {
        var token = network.Tenant.TokenFor("ana");
        foreach (var accept in new[] { "application/json", "text/event-stream" })
        {
            using var http = new HttpClient(new SocketsHttpHandler()) { BaseAddress = network.Address };
            http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue(accept));
            using var answer = await http.GetAsync(new Uri($"/graphql?query={Uri.EscapeDataString(Me)}&access_token={token}&authorization=Bearer%20{token}", UriKind.Relative));
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        }

        using var socket = await Socket.OpenShowingAsync(network, authorization: null, $"access_token={token}");
        Assert.Equal((4401, "TOKEN_MISSING"), await socket.RefusalAsync());
    }

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task A_payload_altered_after_signing_is_refused(string transport) // 4
    {
        var own = network.Tenant.TokenFor("ana").Split('.');
        var promoted = network.Tenant.TokenFor("admin").Split('.');
        Assert.Equal(401, (await Transport.Named(transport).AskWithAsync(network, $"{own[0]}.{promoted[1]}.{own[2]}", Me)).Status);
    }

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task An_id_token_is_no_access_token(string transport) // 21
    {
        foreach (var token in new[] { network.Tenant.IdTokenFor("admin"), network.Tenant.IdTokenFor("admin", claims => claims["aud"] = network.Tenant.Options.ApiClientId) })
            Assert.Equal(401, (await Transport.Named(transport).AskWithAsync(network, token, Me)).Status);
    }

    [Theory]
    [InlineData("stranger", 401, "TOKEN_REFUSED")] // 13
    [InlineData("guest", 403, "ACCOUNT_UNKNOWN")] // 33
    [InlineData("leaver", 403, "ACCOUNT_DISABLED")] // 30
    [InlineData("deleted", 403, "ACCOUNT_UNKNOWN")] // 32
    public async Task Somebody_who_does_not_work_here_is_refused_on_every_way_in(string alias, int status, string code)
    {
        foreach (var transport in Transport.All)
        {
            var verdict = await transport.AskWithAsync(network, network.Tenant.TokenFor(alias), Me);
            Assert.Equal((status, code), (verdict.Status, verdict.Code));
        }
    }

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task Without_the_claim_that_tells_guests_the_directory_decides(string transport) // R9
    {
        var way = Transport.Named(transport);
        Assert.Equal(200, (await way.AskWithAsync(network, network.Tenant.Mint("ana", draft => draft.Claims.Remove("acct")), Me)).Status);
        Assert.Equal("ACCOUNT_UNKNOWN", (await way.AskWithAsync(network, network.Tenant.Mint("guest", draft => draft.Claims.Remove("acct")), Me)).Code);
        Assert.Equal("ACCOUNT_UNKNOWN", (await way.AskWithAsync(network, network.Tenant.Mint("guest", draft => draft.Claims["acct"] = 0), Me)).Code);
        Assert.Equal("ACCOUNT_UNKNOWN", (await way.AskWithAsync(network, network.Tenant.Mint("ana", draft => draft.Claims["acct"] = 1), Me)).Code);
    }

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task Names_and_addresses_in_a_token_make_nobody_somebody_else(string transport) // 34
    {
        var ana = network.Tenant.Options.Company["ana"].User;
        var token = network.Tenant.Mint("ben", draft =>
        {
            foreach (var claim in new[] { "upn", "preferred_username", "unique_name", "email" }) draft.Claims[claim] = ana.UserPrincipalName;
            draft.Claims["sub"] = ana.Id.ToString();
        });
        Assert.Equal(network.Cast.Member.Id, PersonIn(await Transport.Named(transport).AskWithAsync(network, token, Me)));
    }

    [Fact]
    public async Task A_token_longer_than_any_is_refused_before_it_is_read() // 43
    {
        var token = new string('t', 40 * 1024);
        var answers = await Task.WhenAll(Transport.All.Select(async way => (await way.AskWithAsync(network, token, Me)).Status));
        Assert.Equal([431, 401, 431], answers);
    }

    [Fact]
    public async Task Made_up_keys_do_not_drive_up_what_we_ask_of_the_issuer_on_any_way_in() // 44
    {
        Assert.Equal(200, (await Transport.All[0].AskWithAsync(network, network.Tenant.TokenFor("ana"), Me)).Status);
        var before = network.Tenant.KeyReads;
        for (var attempt = 0; attempt < 20; attempt++)
        {
            foreach (var transport in Transport.All)
                Assert.Equal(401, (await transport.AskWithAsync(network, network.Tenant.Mint("ana", draft => draft.Header["kid"] = $"made-up-{attempt}"), Me)).Status);
        }

        Assert.InRange(network.Tenant.KeyReads - before, 0, 1);
    }

    private static TheoryData<string, string> OnEveryWay(IEnumerable<string> attacks)
    {
        var all = new TheoryData<string, string>();
        foreach (var attack in attacks)
        {
            foreach (var transport in Transport.Names) all.Add(attack, transport);
        }

        return all;
    }

    private static string? PersonIn(Verdict verdict) =>
        verdict.At("data.viewer.person.id") is { ValueKind: System.Text.Json.JsonValueKind.String } id ? id.GetString() : null;
}
