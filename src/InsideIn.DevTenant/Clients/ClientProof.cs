using System.Buffers.Text;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace InsideIn.DevTenant;

/// <summary>Checks that a request comes from the application it names: by its secret, or by a statement signed with its key. Source: RFC 7523.</summary>
internal static class ClientProof
{
    private const string SignedStatement = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    /// <summary>Shape: null when the proof holds. The statement must be meant for the address that it was sent to.</summary>
    public static SignInError? Fault(Registration client, IFormCollection form, string endpoint, TimeProvider clock)
    {
        if (form["client_assertion"].ToString() is { Length: > 0 } statement)
            return form["client_assertion_type"] != SignedStatement ? SignInError.ProofUnsupported(form["client_assertion_type"])
                : IsSigned(client, statement, endpoint, clock) ? null : SignInError.StatementWrong(client.ClientId);
        if (form["client_secret"].ToString() is not { Length: > 0 } secret)
            return SignInError.ProofMissing;
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(client.Secret))
            ? null : SignInError.SecretWrong(client.ClientId);
    }

    private static bool IsSigned(Registration client, string statement, string endpoint, TimeProvider clock) =>
        ReceivedToken.Parse(statement) is { } token
            && token.Text("iss") == client.ClientId
            && token.Text("sub") == client.ClientId
            && token.Text("aud") == endpoint
            && token.IsValidAt(clock.GetUtcNow())
            && client.Certificates.Any(certificate => IsNamed(certificate, token) && IsSignedBy(certificate, token));

    // The statement says by which certificate it is to be checked. Source: RFC 7515 section 4.1.8.
    private static bool IsNamed(X509Certificate2 certificate, ReceivedToken token) =>
        ReceivedToken.Text(token.Header, "x5t#S256") == Base64Url.EncodeToString(certificate.GetCertHash(HashAlgorithmName.SHA256));

    private static bool IsSignedBy(X509Certificate2 certificate, ReceivedToken token)
    {
        using var key = certificate.GetRSAPublicKey();
        return token.IsSignedBy(key);
    }
}
