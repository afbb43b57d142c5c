using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;

namespace InsideIn.EntraId.Downstream;

/// <summary>The token that a person came with, carried by their principal for as long as their request or socket lives.</summary>
internal static class Assertion
{
    public static void Attach(ClaimsPrincipal person, JsonWebToken token) => ((ClaimsIdentity)person.Identity!).BootstrapContext = token.EncodedToken;

    /// <summary>Errors: InvalidOperationException for a principal that <c>AddEntraId</c> has not accepted.</summary>
    public static string Of(ClaimsPrincipal person) => (person.Identity as ClaimsIdentity)?.BootstrapContext as string
        ?? throw new InvalidOperationException("The principal carries no token: only a person who signed in can be acted for.");
}
