using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using InsideIn.EntraId;

namespace InsideIn.DevTenant;

/// <summary>Writes the tokens of a person, with the claims of Entra ID's v2 tokens.</summary>
internal sealed class TokenWriter(DevelopmentTenantOptions options, SigningKeys keys, Func<string> origin)
{
    /// <summary>The issuer of a tenant. It reads https even though the endpoints answer by plain http: it is a name, not an address.</summary>
    public string Issuer(string tenant) => $"{origin()}/{tenant}/v2.0";

    public TokenDraft Access(DemoPerson person, GrantedScopes granted)
    {
        var claims = Common(person, granted.Audience(options), options.AccessTokenLifetime);
        claims["azp"] = options.BrowserClientId;
        claims["azpacr"] = "0";
        claims["scp"] = string.Join(' ', granted.Names);
        claims["idtyp"] = "user";
        claims["acct"] = person.User.UserType == DirectoryUser.Guest ? 1 : 0;
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

    private JsonObject Common(DemoPerson person, string audience, TimeSpan lifetime)
    {
        var now = options.Clock.GetUtcNow();
        var claims = new JsonObject
        {
            ["aud"] = audience,
            ["iss"] = Issuer(person.TenantId.ToString()),
            ["iat"] = now.ToUnixTimeSeconds(),
            ["nbf"] = now.ToUnixTimeSeconds(),
            ["exp"] = now.Add(lifetime).ToUnixTimeSeconds(),
            ["name"] = person.User.DisplayName,
            ["oid"] = person.User.Id.ToString(),
            ["tid"] = person.TenantId.ToString(),
            ["preferred_username"] = person.User.UserPrincipalName,
            ["sub"] = Subject(person, audience),
            ["uti"] = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16)),
            ["ver"] = "2.0",
        };
        if (person.Roles.Count > 0)
            claims["roles"] = new JsonArray([.. person.Roles.Select(role => JsonValue.Create(role))]);
        return claims;
    }

    /// <summary>The subject is pairwise: another one for each application, so that it is no key across them.</summary>
    private static string Subject(DemoPerson person, string audience) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"{person.TenantId}/{person.User.Id}/{audience}")));
}
