using System.Net;
using System.Text.Json.Nodes;
using InsideIn.DevTenant;

namespace InsideIn.EntraId.Tests;

[Collection(nameof(House))]
public sealed class TokenEndpointTests(House house) : IDisposable
{
    private readonly Visitor _visitor = new(house.Tenant);

    [Fact]
    public async Task A_code_is_redeemed_once() // 38
    {
        var code = await _visitor.Code("ana");
        Assert.Equal(HttpStatusCode.OK, (await _visitor.Redeem(code)).StatusCode);
        Assert.Equal("invalid_grant", await Error(await _visitor.Redeem(code)));
    }

    [Theory]
    [InlineData("code_verifier", "another-verifier-of-more-than-forty-three-characters", "invalid_grant")]
    [InlineData("code_verifier", "", "invalid_grant")]
    [InlineData("redirect_uri", "http://localhost:5080/redirect.html", "invalid_grant")]
    [InlineData("client_id", "7c1d3e52-90aa-4f6b-8d27-3b1f0a9c4e11", "unauthorized_client")]
    [InlineData("grant_type", "password", "unsupported_grant_type")]
    [InlineData("grant_type", "client_credentials", "unsupported_grant_type")]
    public async Task A_code_is_worth_nothing_to_somebody_else(string parameter, string value, string error) // 38
    {
        var code = await _visitor.Code("ana");
        Assert.Equal(error, await Error(await _visitor.Redeem(code, changes: (parameter, value))));
    }

    [Theory]
    [InlineData(null, 9002327)]
    [InlineData("https://evil.test", 9002326)]
    [InlineData("http://localhost:5080.evil.test", 9002326)]
    [InlineData("null", 9002326)]
    public async Task A_code_is_redeemed_only_by_a_page_of_a_registered_origin(string? origin, int number) // 38
    {
        var answer = await _visitor.Redeem(await _visitor.Code("ana"), origin);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(number, (await Visitor.Json(answer))["error_codes"]![0]!.GetValue<int>());
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_registered_origin_may_read_the_answer()
    {
        var answer = await _visitor.Redeem(await _visitor.Code("ana"));
        Assert.Equal("http://localhost:5080", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        var before = await _visitor.Send(HttpMethod.Options, $"/{Tenants.Home}/oauth2/v2.0/token", origin: "http://localhost:5080");
        Assert.Equal("http://localhost:5080", before.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task A_code_older_than_a_minute_and_a_sign_in_older_than_a_day_are_over()
    {
        var clock = new SetClock(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        await using var tenant = await House.StartTenant(clock);
        using var visitor = new Visitor(tenant);
        var late = await visitor.Code("ana");
        clock.Advance(TimeSpan.FromSeconds(60));
        Assert.Equal("invalid_grant", await Error(await visitor.Redeem(late)));

        var tokens = await Visitor.Json(await visitor.Redeem(await visitor.Code("ana")));
        clock.Advance(TimeSpan.FromHours(23));
        var renewed = await Visitor.Json(await visitor.Renew(Refresh(tokens)));
        Assert.Equal(3600, renewed["refresh_token_expires_in"]!.GetValue<int>());
        clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal("invalid_grant", await Error(await visitor.Renew(Refresh(renewed))));
    }

    [Fact]
    public async Task A_refresh_token_is_good_for_one_renewal()
    {
        var first = await Visitor.Json(await _visitor.Redeem(await _visitor.Code("ben")));
        var second = await Visitor.Json(await _visitor.Renew(Refresh(first)));
        Assert.NotEqual(Refresh(first), Refresh(second));
        Assert.Equal(200, await house.Api.Status("/any", second["access_token"]!.GetValue<string>()));
        Assert.Equal("invalid_grant", await Error(await _visitor.Renew(Refresh(first))));
        Assert.Equal(HttpStatusCode.OK, (await _visitor.Renew(Refresh(second))).StatusCode);
    }

    [Fact]
    public async Task Asking_for_sign_in_alone_gives_a_token_that_the_api_refuses()
    {
        var back = await _visitor.Pick("ana", _visitor.Request(("scope", "openid profile")));
        var tokens = await Visitor.Json(await _visitor.Redeem(Visitor.Parameters(back)["code"]!));
        Assert.Null(tokens["refresh_token"]);
        Assert.Equal(401, await house.Api.Status("/any", tokens["access_token"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Signing_out_ends_the_session_and_returns_to_registered_addresses_only() // 40
    {
        await _visitor.Code("ana");
        var path = $"/{Tenants.Home}/oauth2/v2.0/logout?state=s&post_logout_redirect_uri=";
        var back = await _visitor.Send(HttpMethod.Get, path + Uri.EscapeDataString(House.Page));
        Assert.Equal($"{House.Page}?state=s", back.Headers.Location!.ToString());
        Assert.Equal("login_required", Visitor.Parameters(await _visitor.Open(_visitor.Request(("prompt", "none"))))["error"]);
        Assert.Null((await _visitor.Send(HttpMethod.Get, path + "https%3A%2F%2Fevil.test%2F")).Headers.Location);
    }

    private static async Task<string> Error(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        return (await Visitor.Json(answer))["error"]!.GetValue<string>();
    }

    private static string Refresh(JsonObject tokens) => tokens["refresh_token"]!.GetValue<string>();

    public void Dispose() => _visitor.Dispose();
}
