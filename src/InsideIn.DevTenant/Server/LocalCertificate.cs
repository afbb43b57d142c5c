using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace InsideIn.DevTenant;

/// <summary>
/// A certificate for this machine's own names and the authority that vouches for it, made at start and gone with the
/// process: programs trust it only when they are told to.
/// </summary>
public sealed class LocalCertificate : IDisposable
{
    private readonly X509Certificate2 _authority;

    internal LocalCertificate(DateTimeOffset now)
    {
        using var authorityKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var authority = new CertificateRequest("CN=Development tenant authority", authorityKey, HashAlgorithmName.SHA256);
        authority.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: true, pathLengthConstraint: 0, critical: true));
        authority.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, critical: true));
        authority.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(authority.PublicKey, critical: false));
        _authority = authority.CreateSelfSigned(now.AddDays(-1), now.AddDays(30));

        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var leaf = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        names.AddIpAddress(IPAddress.IPv6Loopback);
        leaf.CertificateExtensions.Add(names.Build());
        leaf.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: false, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true));
        leaf.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, critical: true));
        leaf.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], critical: false)); // servers
        leaf.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(_authority, includeKeyIdentifier: true, includeIssuerAndSerial: false));
        using var signed = leaf.Create(_authority, now.AddDays(-1), now.AddDays(29), RandomNumberGenerator.GetBytes(16));
        Leaf = signed.CopyWithPrivateKey(key);
    }

    /// <summary>What a program must trust to talk to the tenant by https, as PEM.</summary>
    public string AuthorityPem => _authority.ExportCertificatePem();

    /// <summary>Base64 of the SHA-256 of the certificate's public key: what Chromium's <c>--ignore-certificate-errors-spki-list</c> takes.</summary>
    public string KeyHash => Convert.ToBase64String(SHA256.HashData(Leaf.PublicKey.ExportSubjectPublicKeyInfo()));

    internal X509Certificate2 Leaf { get; }

    /// <summary>Writes <c>ca.pem</c>, <c>leaf.pem</c> and <c>spki.txt</c>. A .NET program trusts the tenant when <c>SSL_CERT_FILE</c> names the first.</summary>
    public void Write(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "ca.pem"), AuthorityPem);
        File.WriteAllText(Path.Combine(folder, "leaf.pem"), Leaf.ExportCertificatePem());
        File.WriteAllText(Path.Combine(folder, "spki.txt"), KeyHash);
    }

    public void Dispose()
    {
        Leaf.Dispose();
        _authority.Dispose();
    }
}
