using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace InsideIn.DevTenant;

/// <summary>Checks a token that this tenant is said to have issued: signature, issuer, audience and time.</summary>
internal static class TokenCheck
{
    /// <summary>Shape: the token, or why it is refused.</summary>
    public static async Task<(JsonWebToken? Token, string? Fault)> Verify(string token, IReadOnlyList<string> audiences, DevelopmentTenant tenant)
    {
        var outcome = await new JsonWebTokenHandler().ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuers = [tenant.Tokens.Issuer(Tenants.Home.ToString()), tenant.Tokens.Issuer(Tenants.Other.ToString())],
            ValidAudiences = audiences,
            ValidAlgorithms = ["RS256"],
            IssuerSigningKeys = tenant.Keys.Published.Select(key => key.Public),
            TryAllIssuerSigningKeys = false,
            LifetimeValidator = (begins, ends, _, _) => IsNow(begins, ends, tenant.Options.Clock.GetUtcNow().UtcDateTime),
        });
        return outcome.IsValid ? ((JsonWebToken)outcome.SecurityToken, null) : (null, outcome.Exception.Message);
    }

    private static bool IsNow(DateTime? begins, DateTime? ends, DateTime now) => ends > now && !(begins > now);
}
