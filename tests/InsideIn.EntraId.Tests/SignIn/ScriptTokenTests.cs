using System.Net;
using InsideIn.DevTenant;

namespace InsideIn.EntraId.Tests;

[Collection(nameof(House))]
public sealed class ScriptTokenTests(House house) : IDisposable
{
    private readonly Visitor _visitor = new(house.Tenant);

    [Theory]
    [InlineData("ana")]
    [InlineData("ben")]
    [InlineData("hr")]
    [InlineData("comms")]
    [InlineData("moderator")]
    [InlineData("admin")]
    [InlineData("guest")]
    [InlineData("leaver")]
    public async Task A_script_gets_a_bare_token_by_alias(string alias)
    {
        var answer = await _visitor.Send(HttpMethod.Get, $"/_dev/token/{alias}");
        Assert.Equal("text/plain", answer.Content.Headers.ContentType!.MediaType);
        var who = await house.Api.Get("/any", await answer.Content.ReadAsStringAsync());
        Assert.Equal(House.Company[alias].User.Id.ToString(), await who.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("https://evil.test")]
    [InlineData("http://localhost:5080")]
    [InlineData("null")]
    public async Task A_web_page_gets_none(string origin) => // 51
        Assert.Equal(HttpStatusCode.Forbidden, (await _visitor.Send(HttpMethod.Get, "/_dev/token/ana", origin: origin)).StatusCode);

    [Fact]
    public async Task A_name_that_somebody_else_points_at_this_machine_gets_nothing() // 51
    {
        foreach (var path in new[] { "/_dev/token/ana", "/", $"/{Tenants.Home}/v2.0/.well-known/openid-configuration" })
            Assert.Equal(HttpStatusCode.MisdirectedRequest, (await _visitor.Send(HttpMethod.Get, path, host: "rebound.evil.test")).StatusCode);
    }

    [Fact]
    public async Task An_unknown_alias_is_answered_with_the_known_ones()
    {
        var answer = await _visitor.Send(HttpMethod.Get, "/_dev/token/zoe");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("ana, ben", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_start_page_shows_the_line_to_type() =>
        Assert.Contains($"curl -s {house.Tenant.Address}/_dev/token/ana",
            await (await _visitor.Send(HttpMethod.Get, "/")).Content.ReadAsStringAsync(), StringComparison.Ordinal);

    [Fact]
    public async Task Metadata_has_the_shape_that_client_libraries_read()
    {
        var answer = await _visitor.Send(HttpMethod.Get, $"/{Tenants.Home}/v2.0/.well-known/openid-configuration");
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        var metadata = await Visitor.Json(answer);
        Assert.Equal($"{house.Tenant.Settings["AzureAd:Instance"]}{Tenants.Home}/v2.0", metadata["issuer"]!.GetValue<string>());
        foreach (var endpoint in new[] { "authorization_endpoint", "token_endpoint", "end_session_endpoint", "jwks_uri" })
            Assert.StartsWith($"{house.Tenant.Address}/{Tenants.Home}/", metadata[endpoint]!.GetValue<string>(), StringComparison.Ordinal);

        var keys = await Visitor.Json(await _visitor.Send(HttpMethod.Get, new Uri(metadata["jwks_uri"]!.GetValue<string>()).AbsolutePath));
        var key = Assert.Single(keys["keys"]!.AsArray())!.AsObject();
        Assert.Equal(["kty", "use", "kid", "x5t", "n", "e", "x5c", "issuer", "cloud_instance_name"], key.Select(part => part.Key));
        Assert.EndsWith("/{tenantid}/v2.0", key["issuer"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(metadata["cloud_instance_name"]!.GetValue<string>(), key["cloud_instance_name"]!.GetValue<string>());

        Assert.Equal(HttpStatusCode.NotFound, (await _visitor.Send(HttpMethod.Get, $"/{Tenants.Home}/.well-known/openid-configuration")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _visitor.Send(HttpMethod.Get, "/5d3c1f0e-7a52-4b1e-9a40-0c6a2f6f1b11/v2.0/.well-known/openid-configuration")).StatusCode);
    }

    public void Dispose() => _visitor.Dispose();
}
