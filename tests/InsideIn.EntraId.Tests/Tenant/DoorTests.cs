using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using InsideIn.DevTenant;

namespace InsideIn.EntraId.Tests;

/// <summary>How programs reach the tenant beside plain http: in the same process, and by https under its own certificate.</summary>
public sealed class DoorTests
{
    private static readonly string Metadata = $"/{Tenants.Home}/v2.0/.well-known/openid-configuration";

    [Theory]
    [InlineData("https://login.devtenant.test", HttpStatusCode.OK)]
    [InlineData("https://localhost:1", HttpStatusCode.OK)]
    [InlineData("https://login.microsoftonline.com", HttpStatusCode.MisdirectedRequest)]
    [InlineData("https://evil.test", HttpStatusCode.MisdirectedRequest)]
    public async Task The_handler_takes_the_tenants_own_names_alone(string origin, HttpStatusCode expected)
    {
        await using var tenant = await House.StartTenant();
        using var http = new HttpMessageInvoker(tenant.CreateHandler());
        using var request = new HttpRequestMessage(HttpMethod.Get, origin + Metadata);
        Assert.Equal(expected, (await http.SendAsync(request, CancellationToken.None)).StatusCode);
    }

    [Theory]
    [InlineData("common")]
    [InlineData("organizations")]
    [InlineData("1e51de1a-0000-4000-8000-00000000de70")]
    public async Task Every_endpoint_is_below_the_name_that_the_tenant_was_reached_by(string directory)
    {
        await using var tenant = await House.StartTenant();
        using var graph = new GraphClient(tenant);
        foreach (var origin in new[] { "https://login.devtenant.test", "https://localhost:1" })
        {
            var instance = await graph.Read($"{origin}/{directory}/discovery/instance", token: null);
            Assert.Equal(new Uri(origin).Authority, instance["metadata"]![0]!["preferred_network"]!.GetValue<string>());
            var metadata = await graph.Read(instance["tenant_discovery_endpoint"]!.GetValue<string>(), token: null);
            Assert.All(metadata.Where(part => part.Key.EndsWith("_endpoint", StringComparison.Ordinal) || part.Key == "jwks_uri"),
                part => Assert.StartsWith($"{origin}/{directory}/", part.Value!.GetValue<string>(), StringComparison.Ordinal));
        }
        Assert.Equal(HttpStatusCode.NotFound, (await graph.Get("https://login.devtenant.test/5d3c1f0e-7a52-4b1e-9a40-0c6a2f6f1b11/discovery/instance", token: null)).StatusCode);
    }

    [Fact]
    public async Task The_handlers_names_mean_nothing_on_the_network()
    {
        await using var tenant = await House.StartTenant();
        using var visitor = new Visitor(tenant);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await visitor.Send(HttpMethod.Get, Metadata, host: "login.devtenant.test")).StatusCode);
    }

    [Fact]
    public async Task By_https_it_is_trusted_by_whoever_trusts_its_authority_and_by_nobody_else()
    {
        await using var tenant = await DevelopmentTenant.StartAsync(new DevelopmentTenantOptions { Company = House.Company, EnvironmentName = "Testing", HttpsPort = 0 });
        Assert.Equal($"{tenant.HttpsAddress}/", tenant.Settings["AzureAd:Instance"]);

        using var authority = X509Certificate2.CreateFromPem(tenant.Certificate!.AuthorityPem);
        using var trusting = new SocketsHttpHandler();
        trusting.SslOptions.CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        trusting.SslOptions.CertificateChainPolicy.CustomTrustStore.Add(authority);
        Assert.Equal(HttpStatusCode.OK, await Get(trusting, tenant.HttpsAddress + Metadata));

        using var plain = new SocketsHttpHandler();
        await Assert.ThrowsAsync<HttpRequestException>(() => Get(plain, tenant.HttpsAddress + Metadata));
    }

    [Fact]
    public async Task Its_certificate_is_written_for_other_programs()
    {
        await using var tenant = await DevelopmentTenant.StartAsync(new DevelopmentTenantOptions { Company = House.Company, EnvironmentName = "Testing", HttpsPort = 0 });
        var folder = Directory.CreateTempSubdirectory("insidein-");
        try
        {
            tenant.Certificate!.Write(folder.FullName);
            using var leaf = X509Certificate2.CreateFromPem(await File.ReadAllTextAsync(Path.Combine(folder.FullName, "leaf.pem")));
            using var authority = X509Certificate2.CreateFromPem(await File.ReadAllTextAsync(Path.Combine(folder.FullName, "ca.pem")));
            Assert.Equal(authority.Subject, leaf.Issuer);
            Assert.False(leaf.HasPrivateKey);
            Assert.Equal(Convert.ToBase64String(SHA256.HashData(leaf.PublicKey.ExportSubjectPublicKeyInfo())), await File.ReadAllTextAsync(Path.Combine(folder.FullName, "spki.txt")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<HttpStatusCode> Get(HttpMessageHandler handler, string address)
    {
        using var http = new HttpMessageInvoker(handler, disposeHandler: false);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        return (await http.SendAsync(request, CancellationToken.None)).StatusCode;
    }
}
