using System.Net.Http.Headers;
using InsideIn.CompanyDirectory;
using InsideIn.DevTenant;
using InsideIn.Documents;
using InsideIn.LinkPreviews;
using InsideIn.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Kit;

/// <summary>
/// The real server on a free port of this machine, over a store in a temporary folder, with a development tenant that issues real tokens,
/// a clock that tests move, and seeded ids. Starting takes about a second: share one among many tests, and let each test make its own group.
/// </summary>
public sealed class Network : IAsyncDisposable
{
    /// <summary>When every network begins: a Monday morning.</summary>
    public static readonly DateTimeOffset Beginning = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Where people reach the network, as its settings say; texts that link there link to its own things.</summary>
    public const string PublicAddress = "https://network.example";

    private static readonly Dictionary<string, string?> NoSettings = [];

    private readonly DirectoryInfo folder;
    private readonly WebApplication server;
    private readonly HttpClient http;
    private readonly int number;
    private readonly IEnumerable<KeyValuePair<string, string?>> settings;
    private readonly Wire? wire;
    private int made;

    private Network(DevelopmentTenant tenant, FixedClock clock, DirectoryInfo folder, WebApplication server, int number, IEnumerable<KeyValuePair<string, string?>> settings, Wire? wire)
    {
        this.number = number;
        this.settings = settings;
        this.wire = wire;
        // What one server's people name, nobody names at another's.
        made = number * 1_000_000;
        Tenant = tenant;
        Clock = clock;
        this.folder = folder;
        this.server = server;
        http = new HttpClient(new SocketsHttpHandler()) { BaseAddress = new Uri(server.Urls.Single()) };
        Cast = new Cast(this);
    }

    /// <summary>Issues the tokens, and lists the accounts.</summary>
    public DevelopmentTenant Tenant { get; }

    /// <summary>The clock of server and tenant.</summary>
    public FixedClock Clock { get; }

    /// <summary>The people whom tests call by their part.</summary>
    public Cast Cast { get; }

    /// <summary>Where the server answers.</summary>
    public Uri Address => http.BaseAddress!;

    /// <summary>The server's own services, for what no API shows.</summary>
    public IServiceProvider Services => server.Services;

    /// <summary>The folder that the store keeps everything in.</summary>
    public string Folder => folder.FullName;

    /// <summary>The server's store.</summary>
    public DocumentStore Store => Services.GetRequiredService<DocumentStore>();

    /// <summary>A running network with the demo company's people in it.</summary>
    /// <param name="people">The size of the company, 60 to 25,000.</param>
    /// <param name="settings">Further settings of the server; with <c>Store:Connection</c> it keeps its documents there instead of in its folder.</param>
    /// <param name="tokenLifetime">How long people's tokens live; an hour without it.</param>
    /// <param name="wire">How the pages that people link to are reached, where the settings let the server look at them.</param>
    /// <param name="isConnected">Whether the server reads the tenant's directory by Microsoft Graph; otherwise the people are put into its store.</param>
    public static async Task<Network> StartAsync(int people = DemoCompany.SmallestSize, IReadOnlyDictionary<string, string?>? settings = null, bool isConnected = false, TimeSpan? tokenLifetime = null, Wire? wire = null, CancellationToken cancellationToken = default)
    {
        var clock = new FixedClock(Beginning);
        OpenSubscriptions.BeginToCount();
        var tenant = await DevelopmentTenant.StartAsync(
            new DevelopmentTenantOptions { Company = DemoCompany.Create(people), Clock = clock, EnvironmentName = "Testing", ApplicationTokenLifetime = TimeSpan.FromHours(24), AccessTokenLifetime = tokenLifetime ?? TimeSpan.FromHours(1) }, cancellationToken);
        var network = await StartServerAsync(tenant, clock, number: 0, isConnected ? [.. tenant.GraphSettings, .. settings ?? NoSettings] : settings ?? NoSettings, wire, cancellationToken);
        if (isConnected)
        {
            await network.SyncAsync(cancellationToken);
        }
        else
        {
            await network.ImportAsync(cancellationToken);
        }

        return network;
    }

    /// <summary>A second server over the same store, tenant and clock; it is disposed before this one. The store must be one that several processes share.</summary>
    public Task<Network> StartBesideAsync(CancellationToken cancellationToken = default) =>
        StartServerAsync(Tenant, Clock, number + 1, settings, wire, cancellationToken);

    private static async Task<Network> StartServerAsync(
        DevelopmentTenant tenant, FixedClock clock, int number, IEnumerable<KeyValuePair<string, string?>> settings, Wire? wire, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("insidein-");
        var server = await InsideInServer.BuildAsync(
            new ServerOptions
            {
                EnvironmentName = "Testing",
                Time = clock,
                SeedOfIds = new Random(2026 + number),
                Outward = tenant.CreateHandler,
                Wire = wire ?? Wire.Internet,
                Settings = new Dictionary<string, string?>([.. tenant.Settings])
                {
                    ["Store:Connection"] = folder.FullName,
                    ["Company:Name"] = DemoCompany.Name,
                    ["Notices:Address"] = PublicAddress,
                    ["urls"] = "http://127.0.0.1:0",
                    ["Logging:LogLevel:Default"] = "Warning",
                    ["Logging:LogLevel:InsideIn.EntraId"] = "Error",
                }.Concat(settings).GroupBy(setting => setting.Key).ToDictionary(some => some.Key, some => some.Last().Value),
            },
            cancellationToken);
        await server.StartAsync(cancellationToken);
        return new Network(tenant, clock, folder, server, number, settings, wire);
    }

    /// <summary>The employee whom the tenant knows by this alias.</summary>
    public Employee Employee(string alias) => new(this, Tenant.Options.Company[alias]);

    /// <summary>Brings the people in line with the tenant's directory, as the nightly import does.</summary>
    public Task<ImportedDirectory> ImportAsync(CancellationToken cancellationToken = default) =>
        ImportDirectory.ImportAsync(Store, Clock, Tenant.Options.TenantId, Tenant.Directory, cancellationToken: cancellationToken);

    /// <summary>Brings the people in line with the tenant's directory by Microsoft Graph, as the server does every few minutes.</summary>
    public Task<DirectorySync> SyncAsync(CancellationToken cancellationToken = default) =>
        Services.GetRequiredService<SyncDirectory>().RunAsync(cancellationToken);

    /// <summary>Posts a body with a bearer token, or without one.</summary>
    public async Task<Answer> SendAsync(string endpoint, string? token, HttpContent body, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = body };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.SendAsync(request, cancellationToken);
        return new Answer(response.StatusCode, await response.Content.ReadAsByteArrayAsync(cancellationToken));
    }

    /// <summary>Sends a request with a bearer token. The caller disposes request and answer.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string token, CancellationToken cancellationToken = default)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }

    /// <summary>Gets an address without a token.</summary>
    public async Task<Answer> GetAsync(string path, CancellationToken cancellationToken = default)
    {
        using var response = await http.GetAsync(new Uri(path, UriKind.Relative), cancellationToken);
        return new Answer(response.StatusCode, await response.Content.ReadAsByteArrayAsync(cancellationToken));
    }

    /// <summary>A key that no client of this network has used.</summary>
    public Guid NewClientKey() => Kernel.Ids.Of($"clientKey.{Interlocked.Increment(ref made)}");

    /// <summary>A name that no group of this network has.</summary>
    public string NewGroupName() => $"Group {Interlocked.Increment(ref made)}";

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await server.StopAsync();
        await server.DisposeAsync();
        if (number == 0)
        {
            await Tenant.DisposeAsync();
        }

        folder.Delete(recursive: true);
    }
}
