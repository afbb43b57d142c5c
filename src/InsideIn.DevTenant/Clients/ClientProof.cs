using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace InsideIn.DevTenant;

/// <summary>Checks that a request comes from the application it names: by its secret, or by a statement signed with its key. Source: RFC 7523.</summary>
internal static class ClientProof
{
    private const string SignedStatement = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    /// <summary>Shape: null when the proof holds. The statement must be meant for the address that it was sent to.</summary>
    public static async Task<SignInError?> Fault(Registration client, IFormCollection form, string endpoint, TimeProvider clock)
    {
        if (form["client_assertion"].ToString() is { Length: > 0 } statement)
            return form["client_assertion_type"] != SignedStatement ? SignInError.ProofUnsupported(form["client_assertion_type"])
                : await IsSigned(client, statement, endpoint, clock) ? null : SignInError.StatementWrong(client.ClientId);
        if (form["client_secret"].ToString() is not { Length: > 0 } secret)
            return SignInError.ProofMissing;
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(client.Secret))
            ? null : SignInError.SecretWrong(client.ClientId);
    }

    private static async Task<bool> IsSigned(Registration client, string statement, string endpoint, TimeProvider clock)
    {
        var outcome = await new JsonWebTokenHandler().ValidateTokenAsync(statement, new TokenValidationParameters
        {
            ValidIssuer = client.ClientId,
            ValidAudience = endpoint,
            ValidAlgorithms = ["RS256", "PS256"],
            IssuerSigningKeys = client.Certificates.Select(certificate => new X509SecurityKey(certificate)),
            LifetimeValidator = (_, expires, _, _) => expires > clock.GetUtcNow().UtcDateTime,
        });
        return outcome.IsValid && outcome.SecurityToken is JsonWebToken { Subject: var subject } && subject == client.ClientId;
    }
}
