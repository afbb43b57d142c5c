using InsideIn.Demo.Seed;
using InsideIn.DevTenant;
using InsideIn.Documents;

namespace InsideIn.Demo;

/// <summary>The running demo: the network, and the development tenant that signs people in. Dispose it to stop both.</summary>
public sealed class DemoHost : IAsyncDisposable
{
    private readonly WebApplication server;

    private readonly DemoFolder folder;

    private DemoHost(WebApplication server, DevelopmentTenant tenant, DemoFolder folder, string address)
    {
        this.server = server;
        this.folder = folder;
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
    /// Errors: <see cref="DemoFaultException"/> for a taken port, a company of an impossible size, a folder that cannot be written or that another process holds.
    /// </summary>
    public static async Task<DemoHost> StartAsync(DemoOptions options, Action<string> say, CancellationToken cancellationToken = default)
    {
        if (options.People is < DemoCompany.SmallestSize or > DemoCompany.LargestSize)
        {
            throw new DemoFaultException($"A company of {options.People} people cannot be made: '--people N' takes {DemoCompany.SmallestSize} to {DemoCompany.LargestSize}.");
        }

        var port = Ports.Claim(options.Port, "--port");
        var tenantPort = Ports.Claim(options.TenantPort, "--tenant-port");
        var folder = new DemoFolder(options.Data);
        DevelopmentTenant? tenant = null;
        WebApplication? server = null;
        try
        {
            var state = folder.Open(options.Fresh);
            var address = $"http://localhost:{port}";
            tenant = await StartTenantAsync(tenantPort, address, state?.People ?? options.People, cancellationToken);
            server = await BuildAsync(tenant, folder.Store, options, port, cancellationToken);
            server.MapShowroom();
            if (state is null)
            {
                say($"Filling the demo company with {tenant.Options.Company.People.Count} people, once. This takes a few seconds.");
                await DemoSeed.RunAsync(server.Services, tenant, address, cancellationToken);
                folder.Close(new DemoState(options.People, TimeProvider.System.GetUtcNow()));
            }

            await server.StartAsync(cancellationToken);
            return new DemoHost(server, tenant, folder, address);
        }
        catch
        {
            await (server?.DisposeAsync() ?? ValueTask.CompletedTask);
            await (tenant?.DisposeAsync() ?? ValueTask.CompletedTask);
            folder.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await server.StopAsync();
        await server.DisposeAsync();
        await Tenant.DisposeAsync();
        folder.Dispose();
    }

    private static Task<DevelopmentTenant> StartTenantAsync(int port, string address, int people, CancellationToken cancellationToken) =>
        DevelopmentTenant.StartAsync(
            new DevelopmentTenantOptions { Company = DemoCompany.Create(people), Port = port, RedirectUris = [$"{address}/"], EnvironmentName = "Development" },
            cancellationToken);

    private static async Task<WebApplication> BuildAsync(DevelopmentTenant tenant, string store, DemoOptions options, int port, CancellationToken cancellationToken)
    {
        try
        {
            return await InsideInServer.BuildAsync(
                new ServerOptions
                {
                    EnvironmentName = "Development",
                    // The tenant lives in this process: no port and no certificate lie between the server and its directory.
                    Outward = tenant.CreateHandler,
                    Settings = new Dictionary<string, string?>([.. tenant.Settings, .. tenant.GraphSettings])
                    {
                        ["Store:Connection"] = store,
                        ["Company:Name"] = DemoCompany.Name,
                        ["Notices:Address"] = $"http://localhost:{port}",
                        ["urls"] = $"http://127.0.0.1:{port}",
                        ["GraphQL:TrustedDocumentsOnly"] = $"{options.TrustedDocumentsOnly}",
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
