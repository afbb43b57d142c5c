using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using InsideIn.EntraId;

namespace InsideIn.DevTenant;

/// <summary>Writes the tokens of a person, with the claims of Entra ID's v2 tokens.</summary>
internal sealed class TokenWriter(DevelopmentTenantOptions options, SigningKeys keys, TimeProvider clock, Func<string> origin)
{
    /// <summary>The issuer of a tenant. It reads https even though the endpoints answer by plain http: it is a name, not an address.</summary>
    public string Issuer(string tenant) => $"{origin()}/{tenant}/v2.0";

    public TokenDraft Access(DemoPerson person, GrantedScopes granted, RequestedClaims demanded)
    {
        var claims = Common(person, granted.Audience(options), options.AccessTokenLifetime);
        claims["azp"] = options.BrowserClientId;
        claims["azpacr"] = "0";
        claims["scp"] = string.Join(' ', granted.Names);
        claims["idtyp"] = "user";
        claims["acct"] = person.User.UserType == DirectoryUser.Guest ? 1 : 0;
        if (demanded.Contexts.Count > 0)
            claims["acrs"] = Array(demanded.Contexts);
        if (demanded.Capabilities.Count > 0)
            claims["xms_cc"] = Array(demanded.Capabilities);
        return new TokenDraft(keys.Current, claims);
    }

    public TokenDraft Id(DemoPerson person, string? nonce)
    {
        var claims = Common(person, options.BrowserClientId, options.IdTokenLifetime);
        claims["login_hint"] = person.User.UserPrincipalName;
        if (nonce is not null)
            claims["nonce"] = nonce;
        return new TokenDraft(keys.Current, claims);
    }

    /// <summary>A token with which an application acts for a person at Microsoft Graph.</summary>
    public TokenDraft OnBehalf(DemoPerson person, string clientId, IReadOnlyList<string> permissions)
    {
        var claims = Common(person, Resource.Graph, options.AccessTokenLifetime);
        claims.Remove("roles");
        claims["azp"] = clientId;
        claims["azpacr"] = "1";
        claims["scp"] = string.Join(' ', permissions);
        claims["idtyp"] = "user";
        return new TokenDraft(keys.Current, claims);
    }

    /// <summary>A token of an application that acts by itself. Shape: <c>roles</c> is left out when it may do nothing.</summary>
    public TokenDraft Application(string clientId, string audience, IReadOnlyList<string> permissions)
    {
        var claims = Common(audience, options.ApplicationTokenLifetime, Tenants.Home);
        var principal = StableId.For(options.Company.Seed, $"application/{clientId}").ToString();
        claims["azp"] = clientId;
        claims["azpacr"] = "1";
        claims["idtyp"] = "app";
        claims["oid"] = principal;
        claims["sub"] = principal;
        if (permissions.Count > 0)
            claims["roles"] = Array(permissions);
        return new TokenDraft(keys.Current, claims);
    }

    private JsonObject Common(DemoPerson person, string audience, TimeSpan lifetime)
    {
        var claims = Common(audience, lifetime, person.TenantId);
        claims["name"] = person.User.DisplayName;
        claims["oid"] = person.User.Id.ToString();
        claims["preferred_username"] = person.User.UserPrincipalName;
        claims["sub"] = Subject(person, audience);
        if (person.Roles.Count > 0)
            claims["roles"] = Array(person.Roles);
        return claims;
    }

    private JsonObject Common(string audience, TimeSpan lifetime, Guid tenant)
    {
        var now = clock.GetUtcNow();
        return new JsonObject
        {
            ["aud"] = audience,
            ["iss"] = Issuer(tenant.ToString()),
            ["iat"] = now.ToUnixTimeSeconds(),
            ["nbf"] = now.ToUnixTimeSeconds(),
            ["exp"] = now.Add(lifetime).ToUnixTimeSeconds(),
            ["tid"] = tenant.ToString(),
            ["uti"] = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16)),
            ["ver"] = "2.0",
        };
    }

    private static JsonArray Array(IEnumerable<string> texts) => [.. texts.Select(text => JsonValue.Create(text))];

    /// <summary>The subject is pairwise: another one for each application, so that it is no key across them.</summary>
    private static string Subject(DemoPerson person, string audience) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"{person.TenantId}/{person.User.Id}/{audience}")));
}
