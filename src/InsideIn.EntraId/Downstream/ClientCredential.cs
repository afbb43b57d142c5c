using System.Security.Cryptography.X509Certificates;
using InsideIn.EntraId.Graph;
using Microsoft.Identity.Client;

namespace InsideIn.EntraId.Downstream;

/// <summary>How a registration proves itself: by certificate, by an assertion of the platform, in development by a secret.</summary>
internal static class ClientCredential
{
    public static ConfidentialClientApplicationBuilder With(this ConfidentialClientApplicationBuilder builder, GraphOptions options, string? secret) => options switch
    {
        { CertificatePath: { } path } => builder.WithCertificate(Load(path, options.CertificatePassword)),
        // The platform renews the file, so it is read each time.
        { AssertionPath: { } path } => builder.WithClientAssertion(async asked => (await File.ReadAllTextAsync(path, asked.CancellationToken)).Trim()),
        _ => builder.WithClientSecret(secret),
    };

    private static X509Certificate2 Load(string path, string? password) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".PFX" or ".P12" => X509CertificateLoader.LoadPkcs12FromFile(path, password),
        _ when password is null => X509Certificate2.CreateFromPemFile(path),
        _ => X509Certificate2.CreateFromEncryptedPemFile(path, password),
    };
}
