using InsideIn.Demo.Seed;
using InsideIn.DevTenant;
using InsideIn.Documents;

namespace InsideIn.Demo;

/// <summary>The running demo: the network, and the development tenant that signs people in. Dispose it to stop both.</summary>
public sealed class DemoHost : IAsyncDisposable
{
    private readonly WebApplication server;

    private DemoHost(WebApplication server, DevelopmentTenant tenant, string address)
    {
        this.server = server;
        Tenant = tenant;
        Address = address;
    }

    /// <summary>Where the network answers, without a slash at the end: <c>http://localhost:5080</c>.</summary>
    public string Address { get; }

    /// <summary>The development tenant.</summary>
    public DevelopmentTenant Tenant { get; }

    /// <summary>Ends when the server is told to stop.</summary>
    public Task Stopped => server.WaitForShutdownAsync();

    /// <summary>
    /// Starts everything, and fills an empty data folder with the demo company. <paramref name="say"/> tells what takes time.
    /// Errors: <see cref="DemoFaultException"/> for a taken port, a folder that cannot be written, or a store that another process holds.
    /// </summary>
    public static async Task<DemoHost> StartAsync(DemoOptions options, Action<string> say, CancellationToken cancellationToken = default)
    {
        var port = Ports.Claim(options.Port, "--port");
        var tenantPort = Ports.Claim(options.TenantPort, "--tenant-port");
        var folder = new DemoFolder(options.Data);
        var state = folder.Open(options.Fresh);
        var address = $"http://localhost:{port}";
        var company = DemoCompany.Create(state?.People ?? options.People);
        var tenant = await DevelopmentTenant.StartAsync(
            new DevelopmentTenantOptions { Company = company, Port = tenantPort, RedirectUris = [$"{address}/"], EnvironmentName = "Development" },
            cancellationToken);
        try
        {
            var server = await BuildAsync(tenant, folder, port, cancellationToken);
            if (state is null)
            {
                say($"Filling the demo company with {company.People.Count} people, once. This takes a few seconds.");
                await DemoSeed.RunAsync(server.Services, tenant, cancellationToken);
                folder.Close(new DemoState(company.People.Count, TimeProvider.System.GetUtcNow()));
            }

            await server.StartAsync(cancellationToken);
            return new DemoHost(server, tenant, address);
        }
        catch
        {
            await tenant.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        await Tenant.DisposeAsync();
    }

    private static async Task<WebApplication> BuildAsync(DevelopmentTenant tenant, DemoFolder folder, int port, CancellationToken cancellationToken)
    {
        try
        {
            return await InsideInServer.BuildAsync(
                new ServerOptions
                {
                    EnvironmentName = "Development",
                    Settings = new Dictionary<string, string?>(tenant.Settings)
                    {
                        ["Store:Connection"] = folder.Store,
                        ["Company:Name"] = DemoCompany.Name,
                        ["urls"] = $"http://127.0.0.1:{port}",
                        ["Logging:LogLevel:Default"] = "Warning",
                    },
                },
                cancellationToken);
        }
        catch (StoreUnavailableException unavailable)
        {
            throw new DemoFaultException(unavailable.Message, unavailable);
        }
    }
}
