using InsideIn.DevTenant;

namespace InsideIn.Tests.Server;

/// <summary>A server in a process of its own reaches the development tenant by https, as it would reach Microsoft: it trusts the authority that its environment names.</summary>
public sealed class HttpsTenantTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("insidein-https-");

    [Fact]
    public async Task It_gets_a_token_and_reads_its_people()
    {
        await using var tenant = await DevelopmentTenant.StartAsync(new DevelopmentTenantOptions { Company = DemoCompany.Create(60), EnvironmentName = "Testing", HttpsPort = 0 });
        tenant.Certificate!.Write(folder.FullName);
        var settings = new Dictionary<string, string?>([.. tenant.Settings, .. tenant.GraphSettings]) { ["SSL_CERT_FILE"] = Path.Combine(folder.FullName, "ca.pem") };
        await using var server = await ServerProcess.StartAsync(settings, folder.CreateSubdirectory("store").FullName);

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!tenant.Requests.Any(request => request is { Path: "/v1.0/users/delta()" or "/v1.0/users/delta", Status: 200 }))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
        }

        var byHttps = new Uri(tenant.HttpsAddress!).Authority;
        Assert.Contains(tenant.Requests, request => request is { Grant: "client_credentials", Status: 200 } && request.Host == byHttps);
        Assert.All(tenant.Requests.Where(request => request.Path.StartsWith("/v1.0/", StringComparison.Ordinal)), request => Assert.Equal(byHttps, request.Host));
    }

    public void Dispose() => folder.Delete(recursive: true);
}
