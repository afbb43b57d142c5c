using System.Net;
using InsideIn.DevTenant;

namespace InsideIn.EntraId.Tests;

[Collection(nameof(House))]
public sealed class TokenAttackTests(House house)
{
    public static TheoryData<string> Names => [.. TokenAttacks.All.Select(attack => attack.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_token_that_differs_by_one_thing_gets_the_answer_it_deserves(string name) // 3 to 27, 42, 43
    {
        var attack = TokenAttacks.All.Single(attack => attack.Name == name);
        var token = house.Tenant.Mint("ana", draft => attack.Change(draft, house.Tenant));

        var answer = await house.Api.Get("/any", token);

        Assert.Equal(attack.Status, (int)answer.StatusCode);
        if (attack.Status == 401)
            Assert.Contains($"refused: {attack.Reason}.", house.Api.Log.LastRefusal, StringComparison.Ordinal);
        if (attack.Status == 403)
            Assert.Contains($"\"{attack.Reason}\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Basic YW5hOnNlY3JldA==")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer not-a-token")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer ..")]
    [InlineData("Token {0}")]
    [InlineData("{0}")]
    [InlineData("Bearer {0} {0}")]
    public async Task An_authorization_header_of_another_shape_is_refused(string? header) // 1
    {
        var token = house.Tenant.TokenFor("ana");
        (string, string)[] headers = header is null ? [] : [("Authorization", header.Replace("{0}", token, StringComparison.Ordinal))];
        Assert.Equal(HttpStatusCode.Unauthorized, (await house.Api.Get("/any", null, headers)).StatusCode);
    }

    [Fact]
    public async Task Two_authorization_headers_are_refused_although_each_alone_is_good() // 1
    {
        var token = house.Tenant.TokenFor("ana");
        var answer = await house.Api.Get("/any", null, ("Authorization", $"Bearer {token}"), ("Authorization", $"Bearer {token}"));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_token_in_the_query_string_is_not_looked_at() // 2
    {
        var token = house.Tenant.TokenFor("ana");
        Assert.Equal(401, await house.Api.Status($"/any?access_token={token}", token: null));
    }

    [Fact]
    public async Task A_payload_altered_after_signing_is_refused() // 4
    {
        var parts = house.Tenant.TokenFor("ana").Split('.');
        var promoted = house.Tenant.TokenFor("admin").Split('.');
        Assert.Equal(401, await house.Api.Status("/any", $"{parts[0]}.{promoted[1]}.{parts[2]}"));
        Assert.Equal(200, await house.Api.Status("/any", string.Join('.', parts)));
    }

    [Fact]
    public async Task An_id_token_is_no_access_token_whatever_its_audience() // 21
    {
        Assert.Equal(401, await house.Api.Status("/any", house.Tenant.IdTokenFor("admin")));
        Assert.Equal(401, await house.Api.Status("/any", house.Tenant.IdTokenFor("admin", claims => claims["aud"] = house.Tenant.Options.ApiClientId)));
    }

    [Fact]
    public async Task Somebody_of_another_company_stays_outside_whatever_the_roles() // 13, 34
    {
        Assert.Equal(401, await house.Api.Status("/any", house.Tenant.TokenFor("stranger")));
    }

    [Fact]
    public async Task A_header_beyond_the_limit_is_refused_before_it_is_read() // 43
    {
        var answer = await house.Api.Get("/any", new string('t', 40 * 1024));
        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task The_log_says_whose_a_refused_token_says_it_is_and_takes_no_text_from_a_forged_one() // R19
    {
        await using var api = await Api.Start(house.Tenant.Settings);
        await api.Get("/any", house.Tenant.Mint("ana", draft => { draft.Claims["aud"] = "somebody else"; draft.Claims["uti"] = "a-token_ID1"; }));
        Assert.Contains($"SecurityTokenInvalidAudienceException. It names tenant {Tenants.Home}, client {house.Tenant.Options.BrowserClientId}, token id a-token_ID1.", api.Log.LastRefusal, StringComparison.Ordinal);

        await api.Get("/any", house.Tenant.Mint("ana", draft =>
        {
            draft.Header["alg"] = "none";
            draft.Claims["uti"] = "x\nEverything is fine";
            draft.Claims["azp"] = "<script>";
            draft.Claims["tid"] = "\u001b[31m";
        }));
        Assert.Contains("SecurityTokenInvalidSignatureException. It names tenant (null), client (null), token id (null).", api.Log.LastRefusal, StringComparison.Ordinal);

        await api.Get("/any", "not.a.token");
        Assert.Contains("token id (null)", api.Log.LastRefusal, StringComparison.Ordinal);
        Assert.False(Microsoft.IdentityModel.Logging.IdentityModelEventSource.ShowPII);
        Assert.False(Microsoft.IdentityModel.Logging.IdentityModelEventSource.LogCompleteSecurityArtifact);
    }

    [Fact]
    public async Task Overage_names_an_address_that_is_never_called() // 42
    {
        await using var elsewhere = await House.StartTenant();
        await using var api = await Api.Start(house.Tenant.Settings);
        var token = house.Tenant.Mint("ana", draft =>
        {
            draft.Claims["_claim_names"] = new System.Text.Json.Nodes.JsonObject { ["groups"] = "src1" };
            draft.Claims["_claim_sources"] = new System.Text.Json.Nodes.JsonObject { ["src1"] = new System.Text.Json.Nodes.JsonObject { ["endpoint"] = $"{elsewhere.Address}/{Tenants.Home}/discovery/v2.0/keys" } };
        });
        Assert.Equal(200, await api.Status("/any", token));
        Assert.Equal(0, elsewhere.KeyReads);
    }

    [Fact]
    public async Task Neither_log_nor_answer_repeats_a_token_or_says_why_it_failed() // 48, 52
    {
        await using var api = await Api.Start(house.Tenant.Settings);
        var good = house.Tenant.TokenFor("ana");
        var bad = house.Tenant.Mint("ana", draft => draft.Claims["aud"] = "somebody else");
        var forged = house.Tenant.Mint("ana", draft => draft.Header["kid"] = "forged");

        foreach (var token in new[] { good, bad, forged })
        {
            var answer = await api.Get("/any", token);
            var told = $"{answer.Headers} {await answer.Content.ReadAsStringAsync()} {api.Log.Text}";
            Assert.All(token.Split('.'), part => Assert.DoesNotContain(part, told, StringComparison.Ordinal));
            Assert.DoesNotContain("IDX", $"{answer.Headers} {await answer.Content.ReadAsStringAsync()}", StringComparison.Ordinal);
        }
        Assert.Contains("SecurityTokenInvalidAudienceException", api.Log.Text, StringComparison.Ordinal);
    }
}
