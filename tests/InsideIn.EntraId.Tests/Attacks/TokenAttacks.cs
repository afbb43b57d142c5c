using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using InsideIn.DevTenant;

namespace InsideIn.EntraId.Tests;

/// <summary>
/// Each entry changes one thing about a token that is accepted, and names why it is refused. The number is the attack's in the list of attacks that
/// the identity tests follow.
/// </summary>
internal static class TokenAttacks
{
    public sealed record Attack(string Name, int Status, string? Reason, Action<TokenDraft, DevelopmentTenant> Change);

    // What the log says of a token: the class of fault that the token library or our own rules found.
    private const string Signature = "SecurityTokenInvalidSignatureException";
    private const string UnknownKey = "SecurityTokenSignatureKeyNotFoundException";
    private const string WrongIssuer = "SecurityTokenInvalidIssuerException";
    private const string WrongAudience = "SecurityTokenInvalidAudienceException";
    private const string WrongTime = "SecurityTokenInvalidLifetimeException";
    private const string WrongType = "SecurityTokenInvalidTypeException";
    private const string TooLarge = "ArgumentException";

    private static readonly RSA ForeignPair = RSA.Create(2048);

    private static readonly string SomeGuid = "7c1d3e52-90aa-4f6b-8d27-3b1f0a9c4e11";

    public static readonly IReadOnlyList<Attack> All =
    [
        .. Header, .. Keys, .. Origin, .. Audience, .. Time, .. Purpose,
    ];

    private static IEnumerable<Attack> Header =>
    [
        Refused("3 alg none", Signature, draft => Unsigned(draft, "none")),
        Refused("3 alg None", Signature, draft => Unsigned(draft, "None")),
        Refused("3 alg none without kid", Signature, draft => { Unsigned(draft, "none"); draft.Header.Remove("kid"); }),
        Refused("3 alg none with the signature left in place", Signature, draft => draft.Header["alg"] = "none"),
        Refused("4 signature stripped", Signature, draft => draft.Sign = _ => []),
        Refused("6 RS512", Signature, draft => { draft.Header["alg"] = "RS512"; draft.SignWith(HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1); }),
        Refused("6 RS384", Signature, draft => { draft.Header["alg"] = "RS384"; draft.SignWith(HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1); }),
        Refused("6 PS256", Signature, draft => { draft.Header["alg"] = "PS256"; draft.SignWith(HashAlgorithmName.SHA256, RSASignaturePadding.Pss); }),
        Refused("11 crit", "crit_present", draft => { draft.Header["crit"] = new JsonArray("exp"); }),
        Refused("11 empty crit", "crit_present", draft => draft.Header["crit"] = new JsonArray()),
        Refused("12 typ at+jwt", WrongType, draft => draft.Header["typ"] = "at+jwt"),
        Refused("12 typ missing", WrongType, draft => draft.Header.Remove("typ")),
        Refused("12 typ of a logout token", WrongType, draft => draft.Header["typ"] = "logout+jwt"),
    ];

    private static IEnumerable<Attack> Keys =>
    [
        Refused("5 HS256 with the public key as SPKI", Signature, draft => Symmetric(draft, Public(draft).ExportSubjectPublicKeyInfo())),
        Refused("5 HS256 with the public key as PEM", Signature, draft => Symmetric(draft, Encoding.ASCII.GetBytes(Public(draft).ExportSubjectPublicKeyInfoPem()))),
        Refused("5 HS256 with the modulus", Signature, draft => Symmetric(draft, draft.PublicKey.Modulus!)),
        Refused("5 HS256 with an empty key", Signature, draft => Symmetric(draft, [])),
        Refused("7 unknown kid", UnknownKey, draft => draft.Header["kid"] = "somebody-elses-key"),
        Refused("7 our kid, another key", Signature, draft => draft.SignWith(ForeignPair)),
        Refused("8 kid as a path", UnknownKey, draft => draft.Header["kid"] = "../../../../dev/null"),
        Refused("8 kid as a query", UnknownKey, draft => draft.Header["kid"] = "' OR '1'='1"),
        Refused("8 kid of 8 KB", UnknownKey, draft => draft.Header["kid"] = new string('k', 8192)),
        Refused("9 kid missing", UnknownKey, draft => draft.Header.Remove("kid")),
        Refused("9 kid missing, the key named by its fingerprint", "kid_missing", draft => { draft.Header["x5t"] = draft.Header["kid"]!.GetValue<string>(); draft.Header.Remove("kid"); }),
        Refused("9 kid empty", UnknownKey, draft => draft.Header["kid"] = ""),
        Refused("10 jwk of the attacker", UnknownKey, draft => { draft.SignWith(ForeignPair); draft.Header.Remove("kid"); draft.Header["jwk"] = Jwk(ForeignPair); }),
        Refused("10 jku of the attacker", UnknownKey, (draft, tenant) => { draft.SignWith(ForeignPair); draft.Header["kid"] = "mine"; draft.Header["jku"] = $"{tenant.Address}/{Tenants.Other}/discovery/v2.0/keys"; }),
        Refused("10 x5u of the attacker", UnknownKey, (draft, tenant) => { draft.SignWith(ForeignPair); draft.Header["kid"] = "mine"; draft.Header["x5u"] = $"{tenant.Address}/{Tenants.Other}/discovery/v2.0/keys"; }),
    ];

    private static IEnumerable<Attack> Origin =>
    [
        Refused("13 another tenant", WrongIssuer, (draft, tenant) => { draft.Claims["iss"] = Issuer(tenant, Tenants.Other); draft.Claims["tid"] = Tenants.Other.ToString(); }),
        Refused("14 iss of another tenant, tid ours", WrongIssuer, (draft, tenant) => draft.Claims["iss"] = Issuer(tenant, Tenants.Other)),
        Refused("14 iss ours, tid of another tenant", WrongIssuer, draft => draft.Claims["tid"] = Tenants.Other.ToString()),
        Refused("14 no tid", WrongIssuer, draft => draft.Claims.Remove("tid")),
        Refused("15 iss on another host", WrongIssuer, draft => draft.Claims["iss"] = $"https://login.evil.test/{Tenants.Home}/v2.0"),
        Refused("15 iss with a slash at its end", WrongIssuer, draft => draft.Claims["iss"] = $"{draft.Claims["iss"]}/"),
        Refused("15 no iss", WrongIssuer, draft => draft.Claims.Remove("iss")),
        Refused("16 v1 issuer, audience and version", WrongAudience, draft =>
        {
            draft.Claims["iss"] = $"https://sts.windows.net/{Tenants.Home}/";
            draft.Claims["aud"] = $"api://{draft.Claims["aud"]}";
            draft.Claims["ver"] = "1.0";
        }),
        Refused("16 v1 version alone", "version_not_2", draft => draft.Claims["ver"] = "1.0"),
        Refused("16 no version", "version_not_2", draft => draft.Claims.Remove("ver")),
    ];

    private static IEnumerable<Attack> Audience =>
    [
        Refused("17 aud Graph", WrongAudience, draft => draft.Claims["aud"] = "00000003-0000-0000-c000-000000000000"),
        Refused("17 aud the web client", WrongAudience, (draft, tenant) => draft.Claims["aud"] = tenant.Options.BrowserClientId),
        Refused("17 aud as URI", WrongAudience, draft => draft.Claims["aud"] = $"api://{draft.Claims["aud"]}"),
        Refused("17 no aud", WrongAudience, draft => draft.Claims.Remove("aud")),
        Refused("18 aud array with ours", WrongAudience, draft => draft.Claims["aud"] = new JsonArray(draft.Claims["aud"]!.GetValue<string>(), SomeGuid)),
        Refused("27 token of another client", "client_not_allowed", draft => draft.Claims["azp"] = SomeGuid),
        Refused("27 no azp", "client_not_allowed", draft => draft.Claims.Remove("azp")),
        Refused("oid is no GUID", "oid_not_guid", draft => draft.Claims["oid"] = "ana"),
        Refused("no oid", "oid_not_guid", draft => draft.Claims.Remove("oid")),
    ];

    private static IEnumerable<Attack> Time =>
    [
        Refused("19 expired an hour ago", WrongTime, draft => Shift(draft, "exp", seconds: -7200)),
        Refused("19 expired four minutes ago", WrongTime, draft => Shift(draft, "exp", seconds: -3600 - 240)),
        Refused("20 not valid before ten minutes from now", WrongTime, draft => Shift(draft, "nbf", seconds: 600)),
        Refused("20 no exp", WrongTime, draft => draft.Claims.Remove("exp")),
        Accepted("expired a minute ago: clocks differ", draft => Shift(draft, "exp", seconds: -3600 - 60)),
        Accepted("valid from a minute on: clocks differ", draft => Shift(draft, "nbf", seconds: 60)),
    ];

    private static IEnumerable<Attack> Purpose =>
    [
        Accepted("nothing changed", _ => { }),
        Refused("22 neither scp nor roles", "scp_and_roles_missing", draft => draft.Claims.Remove("scp")),
        Forbidden("23 another scope", draft => draft.Claims["scp"] = "User.Read"),
        Forbidden("24 the scope as a prefix and in other case", draft => draft.Claims["scp"] = "Social.AccessX social.access"),
        Accepted("the scope among others", draft => draft.Claims["scp"] = "User.Read Social.Access"),
        Forbidden("25 an application with a person's role", draft => { App(draft); draft.Claims["roles"] = new JsonArray("Admin"); }),
        Forbidden("25 an application that also names the scope", draft => draft.Claims["idtyp"] = "app"),
        Refused("26 an application without a role", "scp_and_roles_missing", App),
        Accepted("42 overage claims are not looked at", (draft, tenant) =>
        {
            draft.Claims["_claim_names"] = new JsonObject { ["groups"] = "src1" };
            draft.Claims["_claim_sources"] = new JsonObject { ["src1"] = new JsonObject { ["endpoint"] = $"{tenant.Address}/{Tenants.Other}/discovery/v2.0/keys" } };
        }),
        Refused("43 signed, but of 20 KB", TooLarge, draft => draft.Claims["name"] = new string('n', 15_000)),
    ];

    private static Attack Refused(string name, string reason, Action<TokenDraft> change) => new(name, 401, reason, (draft, _) => change(draft));

    private static Attack Refused(string name, string reason, Action<TokenDraft, DevelopmentTenant> change) => new(name, 401, reason, change);

    private static Attack Forbidden(string name, Action<TokenDraft> change) => new(name, 403, "SCOPE_MISSING", (draft, _) => change(draft));

    private static Attack Accepted(string name, Action<TokenDraft> change) => new(name, 200, null, (draft, _) => change(draft));

    private static Attack Accepted(string name, Action<TokenDraft, DevelopmentTenant> change) => new(name, 200, null, change);

    private static void Unsigned(TokenDraft draft, string algorithm)
    {
        draft.Header["alg"] = algorithm;
        draft.Sign = _ => [];
    }

    private static void Symmetric(TokenDraft draft, byte[] key)
    {
        draft.Header["alg"] = "HS256";
        draft.Sign = text => HMACSHA256.HashData(key, text);
    }

    private static void App(TokenDraft draft)
    {
        draft.Claims.Remove("scp");
        draft.Claims["idtyp"] = "app";
    }

    private static void Shift(TokenDraft draft, string claim, int seconds) =>
        draft.Claims[claim] = draft.Claims[claim]!.GetValue<long>() + seconds;

    private static string Issuer(DevelopmentTenant tenant, Guid directory) => $"{tenant.Address.Replace("http:", "https:", StringComparison.Ordinal)}/{directory}/v2.0";

    private static RSA Public(TokenDraft draft) => RSA.Create(draft.PublicKey);

    private static JsonObject Jwk(RSA pair)
    {
        var key = pair.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["n"] = System.Buffers.Text.Base64Url.EncodeToString(key.Modulus),
            ["e"] = System.Buffers.Text.Base64Url.EncodeToString(key.Exponent),
        };
    }
}
