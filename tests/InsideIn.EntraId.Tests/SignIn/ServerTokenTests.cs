using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using InsideIn.DevTenant;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace InsideIn.EntraId.Tests;

/// <summary>Tokens for applications that keep a secret.</summary>
[Collection(nameof(House))]
public sealed class ServerTokenTests(House house) : IDisposable
{
    private const string Statement = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private readonly GraphClient _graph = new(house.Tenant);
    private readonly RSA _pair = RSA.Create(2048);

    [Fact]
    public async Task An_application_gets_what_an_administrator_consented_to_and_no_more()
    {
        house.Tenant.Worker.ApplicationPermissions = Permissions.OfWorker;
        var token = new JsonWebToken(await _graph.OwnToken());
        Assert.Equal(Permissions.OfWorker, token.Claims.Where(claim => claim.Type == "roles").Select(claim => claim.Value));
        Assert.Equal("app", token.GetClaim("idtyp").Value);
        Assert.False(token.TryGetClaim("scp", out _));
        Assert.Equal(401, await house.Api.Status("/any", token.EncodedToken)); // 17
    }

    [Theory]
    [InlineData("client_secret", "another", "invalid_client")]
    [InlineData("client_secret", null, "invalid_client")]
    [InlineData("scope", "https://graph.microsoft.com/User.Read.All", "invalid_scope")]
    [InlineData("scope", "https://elsewhere.test/.default", "invalid_scope")]
    [InlineData("scope", null, "invalid_scope")]
    [InlineData("grant_type", "password", "unsupported_grant_type")]
    public async Task An_application_that_asks_wrongly_is_refused(string parameter, string? value, string error)
    {
        var request = new Dictionary<string, string?>
        {
            ["client_id"] = house.Tenant.Worker.ClientId, ["client_secret"] = house.Tenant.Worker.Secret,
            ["grant_type"] = "client_credentials", ["scope"] = GraphClient.Everything,
        };
        request[parameter] = value;
        var answer = await _graph.Token([.. request.Select(part => (part.Key, part.Value))]);
        Assert.Equal(error, await GraphClient.Error(answer, error == "invalid_client" ? 401 : 400));
    }

    [Fact]
    public async Task An_application_proves_itself_with_a_statement_signed_by_its_key_for_this_address()
    {
        await using var tenant = await House.StartTenant();
        using var graph = new GraphClient(tenant);
        using var certificate = Certificate(_pair);
        using var other = RSA.Create(2048);
        using var unknown = Certificate(other);
        Task<HttpResponseMessage> Ask(RSA pair, string audience, string issuer, int seconds = 300, X509Certificate2? named = null) => graph.Token(
            ("client_id", tenant.Worker.ClientId), ("grant_type", "client_credentials"), ("scope", GraphClient.Everything),
            ("client_assertion_type", Statement), ("client_assertion", Signed(pair, audience, issuer, seconds, named ?? certificate)));

        Assert.Equal("invalid_client", await GraphClient.Error(await Ask(_pair, GraphClient.TokenAddress, tenant.Worker.ClientId), 401));
        tenant.Worker.Trust(certificate);
        Assert.Equal(200, (int)(await Ask(_pair, GraphClient.TokenAddress, tenant.Worker.ClientId)).StatusCode);
        Assert.Equal("invalid_client", await GraphClient.Error(await Ask(other, GraphClient.TokenAddress, tenant.Worker.ClientId), 401));
        Assert.Equal("invalid_client", await GraphClient.Error(await Ask(_pair, "https://login.microsoftonline.com/x", tenant.Worker.ClientId), 401));
        Assert.Equal("invalid_client", await GraphClient.Error(await Ask(_pair, GraphClient.TokenAddress, tenant.Api.ClientId), 401));
        Assert.Equal("invalid_client", await GraphClient.Error(await Ask(_pair, GraphClient.TokenAddress, tenant.Worker.ClientId, seconds: -60), 401));
        Assert.Equal("invalid_client", await GraphClient.Error(await Ask(_pair, GraphClient.TokenAddress, tenant.Worker.ClientId, named: unknown), 401));
    }

    [Fact]
    public async Task The_api_acts_for_the_person_whose_token_it_was_sent()
    {
        var answer = (await (await _graph.AskFor(house.Tenant.TokenFor("ana"), "https://graph.microsoft.com/Calendars.ReadWrite offline_access")).Content.ReadFromJsonAsync<JsonObject>())!;
        var token = new JsonWebToken(answer["access_token"]!.GetValue<string>());
        Assert.Equal(House.Company["ana"].User.Id.ToString(), token.GetClaim("oid").Value);
        Assert.Equal("Calendars.ReadWrite", token.GetClaim("scp").Value);
        Assert.Equal(house.Tenant.Api.ClientId, token.GetClaim("azp").Value);

        var renewed = await Renew(answer["refresh_token"]!.GetValue<string>());
        Assert.Equal(200, (int)renewed.StatusCode);
        Assert.Equal("invalid_grant", await GraphClient.Error(await Renew(answer["refresh_token"]!.GetValue<string>()), 400));
    }

    [Theory]
    [InlineData("other audience")]
    [InlineData("ID token")]
    [InlineData("expired")]
    [InlineData("forged")]
    [InlineData("application")]
    [InlineData("garbage")]
    public async Task A_token_that_was_not_sent_to_the_api_by_a_person_is_no_reason_to_act(string kind) // 36
    {
        using var stranger = RSA.Create(2048);
        var assertion = kind switch
        {
            "other audience" => house.Tenant.Mint("ana", draft => draft.Claims["aud"] = "7c1d3e52-90aa-4f6b-8d27-3b1f0a9c4e11"),
            "ID token" => house.Tenant.IdTokenFor("ana"),
            "expired" => house.Tenant.Mint("ana", draft => draft.Claims["exp"] = 1_600_000_000),
            "forged" => house.Tenant.Mint("ana", draft => draft.SignWith(stranger)),
            "application" => house.Tenant.Mint("ana", draft => { draft.Claims.Remove("scp"); draft.Claims["idtyp"] = "app"; }),
            _ => "x.y.z",
        };
        Assert.Equal("invalid_grant", await GraphClient.Error(await _graph.AskFor(assertion, "https://graph.microsoft.com/.default"), 400));
    }

    [Fact]
    public async Task Without_consent_there_is_no_token_and_the_answer_says_what_is_missing()
    {
        var answer = await _graph.AskFor(house.Tenant.TokenFor("ana"), "https://graph.microsoft.com/Mail.Read");
        Assert.Equal(400, (int)answer.StatusCode);
        var error = (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
        Assert.Equal("invalid_grant", error["error"]!.GetValue<string>());
        Assert.Equal("consent_required", error["suberror"]!.GetValue<string>());
        Assert.Contains("Mail.Read", error["error_description"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_acts_for_somebody_who_has_left() => // 31
        Assert.Equal("invalid_grant", await GraphClient.Error(await _graph.AskFor(house.Tenant.TokenFor("leaver"), "https://graph.microsoft.com/.default"), 400));

    private Task<HttpResponseMessage> Renew(string refreshToken) => _graph.Token(
        ("client_id", house.Tenant.Api.ClientId), ("client_secret", house.Tenant.Api.Secret), ("grant_type", "refresh_token"),
        ("refresh_token", refreshToken), ("scope", "https://graph.microsoft.com/Calendars.ReadWrite"));

    private static X509Certificate2 Certificate(RSA pair) => new CertificateRequest("CN=worker", pair, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
        .CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));

    private static string Signed(RSA pair, string audience, string issuer, int seconds, X509Certificate2 named) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = issuer,
        Audience = audience,
        Claims = new Dictionary<string, object> { ["sub"] = issuer },
        AdditionalHeaderClaims = new Dictionary<string, object> { ["x5t#S256"] = Base64UrlEncoder.Encode(named.GetCertHash(HashAlgorithmName.SHA256)) },
        IssuedAt = TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(-5),
        NotBefore = TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(-5),
        Expires = TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(seconds),
        SigningCredentials = new SigningCredentials(new RsaSecurityKey(pair), "PS256"),
    });

    public void Dispose()
    {
        _graph.Dispose();
        _pair.Dispose();
    }
}
