using System.Net;
using System.Text.Json;
using InsideIn.DevTenant;
using Microsoft.IdentityModel.JsonWebTokens;

namespace InsideIn.EntraId.Tests;

[Collection(nameof(House))]
public sealed class AuthorizeTests(House house) : IDisposable
{
    private readonly Visitor _visitor = new(house.Tenant);

    [Fact]
    public async Task A_person_picked_on_the_page_gets_tokens_that_the_api_accepts()
    {
        var request = _visitor.Request();
        var page = await (await _visitor.Open(request)).Content.ReadAsStringAsync();
        Assert.Contains("data-testid=\"pick-ana\"", page, StringComparison.Ordinal);

        var back = await _visitor.Pick("ana", request);
        Assert.StartsWith(House.Page, back.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal("a state & more", Visitor.Parameters(back)["state"]);

        var tokens = await Visitor.Json(await _visitor.Redeem(Visitor.Parameters(back)["code"]!));
        Assert.Equal(200, await house.Api.Status("/any", tokens["access_token"]!.GetValue<string>()));
        var idToken = new JsonWebToken(tokens["id_token"]!.GetValue<string>());
        Assert.Equal("once", idToken.GetClaim("nonce").Value);
        Assert.Equal("Ana Duarte", idToken.GetClaim("name").Value);
        Assert.Equal(house.Tenant.Options.BrowserClientId, idToken.Audiences.Single());
        Assert.Equal(401, await house.Api.Status("/any", tokens["id_token"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_fragment_is_answered_in_the_fragment()
    {
        var back = (await _visitor.Pick("ana", _visitor.Request(("response_mode", "fragment")))).Headers.Location!;
        Assert.Empty(back.Query);
        Assert.Contains("code=", back.Fragment, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("redirect_uri", "http://localhost:5080")]
    [InlineData("redirect_uri", "http://localhost:5080/other")]
    [InlineData("redirect_uri", "http://LOCALHOST:5080/")]
    [InlineData("redirect_uri", "http://localhost:5080/?next=//evil.test")]
    [InlineData("redirect_uri", "https://evil.test/")]
    [InlineData("redirect_uri", "javascript:alert(1)")]
    [InlineData("redirect_uri", null)]
    [InlineData("client_id", "7c1d3e52-90aa-4f6b-8d27-3b1f0a9c4e11")]
    [InlineData("client_id", null)]
    public async Task A_client_or_redirect_that_is_not_registered_is_never_redirected_to(string parameter, string? value) // 38, 40
    {
        foreach (var answer in new[] { await _visitor.Open(_visitor.Request((parameter, value))), await _visitor.Pick("ana", _visitor.Request((parameter, value))) })
        {
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Null(answer.Headers.Location);
        }
    }

    [Theory]
    [InlineData("response_type", "token", "unsupported_response_type")]
    [InlineData("response_type", "code id_token", "unsupported_response_type")]
    [InlineData("response_type", null, "unsupported_response_type")]
    [InlineData("response_mode", "form_post", "invalid_request")]
    [InlineData("code_challenge", null, "invalid_request")]
    [InlineData("code_challenge", "short", "invalid_request")]
    [InlineData("code_challenge_method", "plain", "invalid_request")]
    [InlineData("code_challenge_method", null, "invalid_request")]
    [InlineData("prompt", "consent login", "invalid_request")]
    [InlineData("scope", "api://somebody-else/Social.Access", "invalid_scope")]
    [InlineData("scope", null, "invalid_scope")]
    [InlineData("claims", "not json", "invalid_request")]
    [InlineData("claims", "[]", "invalid_request")]
    public async Task A_faulty_request_is_told_to_the_application_and_signs_nobody_in(string parameter, string? value, string error) // 38
    {
        foreach (var answer in new[] { await _visitor.Open(_visitor.Request((parameter, value))), await _visitor.Pick("ana", _visitor.Request((parameter, value))) })
        {
            Assert.Equal(error, Visitor.Parameters(answer)["error"]);
            Assert.Null(Visitor.Parameters(answer)["code"]);
            Assert.StartsWith("AADSTS", Visitor.Parameters(answer)["error_description"], StringComparison.Ordinal);
        }
        Assert.Equal("login_required", Visitor.Parameters(await _visitor.Open(_visitor.Request(("prompt", "none"))))["error"]);
    }

    [Fact]
    public async Task A_silent_sign_in_needs_a_session_of_that_very_person()
    {
        Assert.Equal("login_required", Visitor.Parameters(await _visitor.Open(_visitor.Request(("prompt", "none"))))["error"]);
        await _visitor.Code("ana");
        Assert.NotNull(Visitor.Parameters(await _visitor.Open(_visitor.Request(("prompt", "none"))))["code"]);
        Assert.NotNull(Visitor.Parameters(await _visitor.Open(_visitor.Request(("prompt", "none"), ("login_hint", "ana.duarte@meridian.example"))))["code"]);
        var other = await _visitor.Open(_visitor.Request(("prompt", "none"), ("login_hint", "ben.okafor@meridian.example")));
        Assert.Equal("login_required", Visitor.Parameters(other)["error"]);
    }

    [Theory]
    [InlineData("login")]
    [InlineData("select_account")]
    public async Task A_session_does_not_skip_the_page_when_the_page_is_asked_for(string prompt)
    {
        await _visitor.Code("ana");
        Assert.Equal(HttpStatusCode.OK, (await _visitor.Open(_visitor.Request(("prompt", prompt)))).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await _visitor.Open(_visitor.Request())).StatusCode);
    }

    [Fact]
    public async Task A_hint_skips_the_page() =>
        Assert.NotNull(Visitor.Parameters(await _visitor.Open(_visitor.Request(("login_hint", "ben.okafor@meridian.example"))))["code"]);

    [Fact]
    public async Task Cancelling_tells_the_application_so() =>
        Assert.Equal("access_denied", Visitor.Parameters(await _visitor.End("cancel", _visitor.Request()))["error"]);

    [Fact]
    public async Task Coming_from_another_directory_is_told_to_the_application()
    {
        var back = Visitor.Parameters(await _visitor.End("wrong-tenant", _visitor.Request()));
        Assert.Equal("access_denied", back["error"]);
        Assert.StartsWith("AADSTS50020", back["error_description"], StringComparison.Ordinal);
        Assert.Null(back["code"]);
    }

    [Fact]
    public async Task A_second_factor_is_demanded_with_claims_and_the_next_sign_in_fulfils_them()
    {
        var back = Visitor.Parameters(await _visitor.End("second-factor", _visitor.Request()));
        Assert.Equal("interaction_required", back["error"]);
        Assert.Equal("a state & more", back["state"]);

        var demanding = _visitor.Request(("claims", back["claims"]));
        var tokens = await Visitor.Json(await _visitor.Redeem(Visitor.Parameters(await _visitor.Pick("ana", demanding))["code"]!));
        Assert.Equal("c1", new JsonWebToken(tokens["access_token"]!.GetValue<string>()).GetClaim("acrs").Value);
        Assert.Equal("interaction_required", Visitor.Parameters(await _visitor.Open(_visitor.Request(("claims", back["claims"]), ("prompt", "none"))))["error"]);

        var renewed = await Visitor.Json(await _visitor.Redeem("", changes: [("grant_type", "refresh_token"), ("refresh_token", tokens["refresh_token"]!.GetValue<string>()), ("claims", back["claims"]!)]));
        Assert.Equal("c1", new JsonWebToken(renewed["access_token"]!.GetValue<string>()).GetClaim("acrs").Value);
    }

    [Fact]
    public async Task A_renewal_cannot_fulfil_what_the_sign_in_did_not()
    {
        var tokens = await Visitor.Json(await _visitor.Redeem(await _visitor.Code("ana")));
        var refused = await Visitor.Json(await _visitor.Redeem("", changes: [
            ("grant_type", "refresh_token"), ("refresh_token", tokens["refresh_token"]!.GetValue<string>()), ("claims", """{"access_token":{"acrs":{"value":"c1"}}}""")]));
        Assert.Equal("interaction_required", refused["error"]!.GetValue<string>());
        Assert.Contains("acrs", refused["claims"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_client_can_do_stands_in_its_token()
    {
        var request = _visitor.Request(("claims", """{"access_token":{"xms_cc":{"values":["cp1"]}}}"""));
        var tokens = await Visitor.Json(await _visitor.Redeem(Visitor.Parameters(await _visitor.Pick("ana", request))["code"]!));
        Assert.Equal("cp1", new JsonWebToken(tokens["access_token"]!.GetValue<string>()).GetClaim("xms_cc").Value);
    }

    [Fact]
    public async Task Roles_that_change_show_in_the_next_token()
    {
        await using var tenant = await House.StartTenant();
        using var visitor = new Visitor(tenant);
        var tokens = await Visitor.Json(await visitor.Redeem(await visitor.Code("ana")));
        tenant.Accounts.AddRole("ana", AppRoles.Hr);
        var renewed = await Visitor.Json(await visitor.Renew(tokens["refresh_token"]!.GetValue<string>()));
        Assert.Equal(AppRoles.Hr, new JsonWebToken(renewed["access_token"]!.GetValue<string>()).GetClaim("roles").Value);
        tenant.Accounts.RemoveRole("ana", AppRoles.Hr);
        renewed = await Visitor.Json(await visitor.Renew(renewed["refresh_token"]!.GetValue<string>()));
        Assert.False(new JsonWebToken(renewed["access_token"]!.GetValue<string>()).TryGetClaim("roles", out _));
    }

    [Fact]
    public async Task Somebody_rehired_signs_in_by_the_old_name_as_somebody_new() // 32
    {
        await using var tenant = await House.StartTenant();
        using var visitor = new Visitor(tenant);
        var again = tenant.Accounts.Rehire("ben");
        var back = await visitor.Open(visitor.Request(("login_hint", "ben.okafor@meridian.example")));
        var tokens = await Visitor.Json(await visitor.Redeem(Visitor.Parameters(back)["code"]!));
        Assert.Equal(again.User.Id.ToString(), new JsonWebToken(tokens["access_token"]!.GetValue<string>()).GetClaim("oid").Value);
        Assert.NotEqual(House.Company["ben"].User.Id, again.User.Id);
    }

    [Fact]
    public async Task Somebody_who_has_left_is_refused_on_the_page_and_by_hint() // 31
    {
        foreach (var answer in new[] { await _visitor.Pick("leaver", _visitor.Request()), await _visitor.Open(_visitor.Request(("login_hint", "lars.eklund@meridian.example"))) })
        {
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            Assert.Contains("AADSTS50057", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_account_disabled_after_sign_in_gets_no_code_silently_no_token_for_its_code_and_no_renewal() // 31
    {
        await using var tenant = await House.StartTenant();
        using var visitor = new Visitor(tenant);
        var tokens = await Visitor.Json(await visitor.Redeem(await visitor.Code("carla")));
        var code = await visitor.Code("carla");

        tenant.Disable("carla");

        Assert.Equal("interaction_required", Visitor.Parameters(await visitor.Open(visitor.Request(("prompt", "none"))))["error"]);
        Assert.Equal("invalid_grant", (await Visitor.Json(await visitor.Redeem(code)))["error"]!.GetValue<string>());
        Assert.Equal("invalid_grant", (await Visitor.Json(await visitor.Renew(tokens["refresh_token"]!.GetValue<string>())))["error"]!.GetValue<string>());
        Assert.Contains(tenant.Directory, user => user.Id == House.Company["carla"].User.Id && !user.AccountEnabled);
    }

    [Fact]
    public async Task People_of_another_directory_cannot_be_picked_at_ours()
    {
        Assert.Null((await _visitor.Pick("stranger", _visitor.Request())).Headers.Location);
        Assert.NotNull(Visitor.Parameters(await _visitor.Pick("stranger", _visitor.Request(), directory: Tenants.Other.ToString()))["code"]);
        Assert.Equal(HttpStatusCode.BadRequest, (await _visitor.Open(_visitor.Request(), "5d3c1f0e-7a52-4b1e-9a40-0c6a2f6f1b11")).StatusCode);
    }

    [Fact]
    public async Task A_foreign_page_cannot_post_a_choice() =>
        Assert.Equal(HttpStatusCode.Forbidden, (await _visitor.Pick("ana", _visitor.Request(), origin: "https://evil.test")).StatusCode);

    [Fact]
    public async Task Whatever_the_request_holds_is_shown_as_text() // 49
    {
        const string markup = "\"><script>alert(1)</script>";
        var answer = await _visitor.Open(_visitor.Request(("claims", JsonSerializer.Serialize(new { note = markup })), ("state", markup), ("find", markup), ("prompt", "login")));
        var page = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)", page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-inline", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);

        var people = await (await _visitor.Open(_visitor.Request(("prompt", "login")))).Content.ReadAsStringAsync();
        Assert.Contains("Sam &lt;b&gt;Ortiz&lt;/b&gt;", people, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_is_searched_without_a_script()
    {
        var page = await (await _visitor.Open(_visitor.Request(("find", "HELENA people")))).Content.ReadAsStringAsync();
        Assert.Contains("pick-hr", page, StringComparison.Ordinal);
        Assert.DoesNotContain("pick-ana", page, StringComparison.Ordinal);
        Assert.Contains("Nobody fits", await (await _visitor.Open(_visitor.Request(("find", "nobody at all")))).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    public void Dispose() => _visitor.Dispose();
}
