using Microsoft.IdentityModel.JsonWebTokens;

namespace InsideIn.EntraId;

/// <summary>What a token must satisfy beyond signature, issuer, audience and time.</summary>
internal static class TokenRules
{
    /// <summary>Why the token is refused, as a word for the log. Shape: null when it is accepted.</summary>
    public static string? Refusal(JsonWebToken token, EntraOptions options) => token switch
    {
        _ when token.Kid is null or "" => "kid_missing",
        _ when token.TryGetHeaderValue<object>("crit", out _) => "crit_present",
        _ when Text(token, "ver") != "2.0" => "version_not_2",
        _ when !Guid.TryParse(Text(token, "tid"), out var tenant) || tenant != Guid.Parse(options.TenantId) => "tenant_foreign",
        _ when !Guid.TryParseExact(Text(token, "oid"), "D", out _) => "oid_not_guid",
        // An ID token has no azp, whatever its audience: it cannot pass as an access token.
        _ when !options.MayAskForTokens(Text(token, "azp")) => "client_not_allowed",
        _ when !token.TryGetClaim("scp", out _) && !token.TryGetClaim("roles", out _) => "scp_and_roles_missing",
        _ => null,
    };

    /// <summary>True while the token is valid at this moment. Unit: the skew allows for clocks that differ by two minutes.</summary>
    public static bool IsCurrent(DateTime? notBefore, DateTime? expires, DateTimeOffset now) =>
        expires is { } end && end > (now - Skew).UtcDateTime && (notBefore is not { } start || start <= (now + Skew).UtcDateTime);

    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(2);

    private static string? Text(JsonWebToken token, string claim) => token.TryGetClaim(claim, out var found) ? found.Value : null;
}
