using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using InsideIn.DevTenant;
using InsideIn.EntraId.Downstream;
using InsideIn.EntraId.Graph;
using InsideIn.Kit;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace InsideIn.Tests.CompanyDirectory;

/// <summary>How the two registrations prove themselves in production, where no secret is taken: by a certificate, or by a file that the platform renews (R13).</summary>
public sealed class CredentialTests : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("insidein-");
    private readonly RSA pair = RSA.Create(2048);
    private DevelopmentTenant? started;

    private DevelopmentTenant Tenant => started!;

    public async Task InitializeAsync() => started = await DirectoryHouse.StartTenantAsync();

    public async Task DisposeAsync()
    {
        await Tenant.DisposeAsync();
        pair.Dispose();
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("pem", null)]
    [InlineData("pem", "a password")]
    [InlineData("pfx", null)]
    [InlineData("pfx", "a password")]
    public async Task A_certificate_proves_the_worker_and_the_api(string kind, string? password)
    {
        using var certificate = NewCertificate(pair);
        await using var house = await OpenAsync(("CertificatePath", Write(certificate, kind, password)), ("CertificatePassword", password));
        Tenant.Worker.Trust(certificate);
        Tenant.Api.Trust(certificate);

        Assert.NotEmpty((await house.Get<GraphDirectory>().ReadAsync(null, default)).Changes);
        var ana = (await house.SignInAsync(Tenant.TokenFor("ana")))!;
        Assert.NotEmpty(await house.Get<GraphCalendar>().AddAsync(ActingFor.Present(ana), NewEntry(), default));
    }

    [Fact]
    public async Task A_certificate_that_the_directory_does_not_know_is_refused_and_that_is_named()
    {
        using var known = NewCertificate(RSA.Create(2048));
        using var certificate = NewCertificate(pair);
        Tenant.Worker.Trust(known);
        await using var house = await OpenAsync(("CertificatePath", Write(certificate, "pem", null)));

        var refused = await Assert.ThrowsAsync<GraphException>(() => house.Get<GraphDirectory>().ReadAsync(null, default));

        Assert.Equal("TOKEN_NOT_GIVEN", refused.Code);
        Assert.Contains("invalid_client", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_platforms_assertion_is_read_anew_each_time_since_the_platform_renews_it()
    {
        using var certificate = NewCertificate(pair);
        Tenant.Worker.Trust(certificate);
        var path = Path.Combine(folder.FullName, "assertion");
        await File.WriteAllTextAsync(path, Statement(certificate, seconds: -60));
        await using var house = await OpenAsync(("AssertionPath", path));

        Assert.Equal("TOKEN_NOT_GIVEN", (await Assert.ThrowsAsync<GraphException>(() => house.Get<GraphDirectory>().ReadAsync(null, default))).Code);
        await File.WriteAllTextAsync(path, Statement(certificate, seconds: 300) + "\n");

        Assert.NotEmpty((await house.Get<GraphDirectory>().ReadAsync(null, default)).Changes);
    }

    private Task<DirectoryHouse> OpenAsync(params (string Name, string? Value)[] graph) => DirectoryHouse.OpenAsync(
        Tenant, time: TimeProvider.System,
        settings: new Dictionary<string, string?>(graph.Select(setting => KeyValuePair.Create($"Graph:{setting.Name}", setting.Value))) { ["Graph:Secret"] = null, ["Graph:ApiSecret"] = null });

    private string Write(X509Certificate2 certificate, string kind, string? password)
    {
        var path = Path.Combine(folder.FullName, $"inside-in.{kind}");
        if (kind == "pfx")
        {
            File.WriteAllBytes(path, certificate.Export(X509ContentType.Pfx, password));
        }
        else
        {
            var key = password is null ? pair.ExportPkcs8PrivateKeyPem() : pair.ExportEncryptedPkcs8PrivateKeyPem(password, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 10_000));
            File.WriteAllText(path, $"{certificate.ExportCertificatePem()}\n{key}\n");
        }

        return path;
    }

    private string Statement(X509Certificate2 certificate, int seconds) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Tenant.Worker.ClientId,
        Audience = $"{Tenant.Settings["AzureAd:Instance"]}{Tenants.Home}/oauth2/v2.0/token",
        Claims = new Dictionary<string, object> { ["sub"] = Tenant.Worker.ClientId },
        AdditionalHeaderClaims = new Dictionary<string, object> { ["x5t#S256"] = Base64UrlEncoder.Encode(certificate.GetCertHash(HashAlgorithmName.SHA256)) },
        IssuedAt = TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(-5),
        NotBefore = TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(-5),
        Expires = TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(seconds),
        SigningCredentials = new SigningCredentials(new RsaSecurityKey(pair), "PS256"),
    });

    private static X509Certificate2 NewCertificate(RSA pair) => new CertificateRequest("CN=inside-in", pair, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
        .CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));

    private static CalendarEntry NewEntry() =>
        new(Guid.Parse("0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9"), "Lunch talk", "In the canteen.", Network.Beginning.AddHours(3), Network.Beginning.AddHours(4), "Canteen");
}
