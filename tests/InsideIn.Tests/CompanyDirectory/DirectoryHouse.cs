using System.Security.Claims;
using System.Text.Json;
using InsideIn.CompanyDirectory;
using InsideIn.CompanyDirectory.Photos;
using InsideIn.DevTenant;
using InsideIn.Documents;
using InsideIn.EntraId;
using InsideIn.EntraId.Graph;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.People;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace InsideIn.Tests.CompanyDirectory;

/// <summary>A development tenant, and a store whose people follow its directory: what a server does, without a server.</summary>
internal sealed class DirectoryHouse : IAsyncDisposable
{
    private static readonly Feature[] Features = [PeopleFeature.Feature, DirectoryFeature.Feature];

    private readonly DirectoryInfo folder;
    private readonly IHost services;

    private DirectoryHouse(DevelopmentTenant tenant, DocumentStore store, DirectoryInfo folder, Func<HttpMessageHandler> outward, TimeProvider? time, IEnumerable<KeyValuePair<string, string?>> settings)
    {
        (Tenant, Store, this.folder) = (tenant, store, folder);
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = "Testing" });
        builder.Configuration.AddInMemoryCollection(tenant.Settings).AddInMemoryCollection(tenant.GraphSettings).AddInMemoryCollection(settings);
        builder.Services.AddLogging(logging => logging.AddProvider(Log).SetMinimumLevel(LogLevel.Trace)).AddSingleton(time ?? Clock).AddSingleton(store).AddSingleton<SyncDirectory>().AddSingleton<FetchPhoto>().AddSingleton<DirectoryWorker>();
        builder.Services.AddEntraId(builder.Configuration, builder.Environment, (_, _, _) => ValueTask.FromResult(AccountState.Active));
        builder.Services.AddGraph(builder.Configuration, outward);
        services = builder.Build();
    }

    public DevelopmentTenant Tenant { get; }

    public DocumentStore Store { get; }

    /// <summary>Every line that would be written at any level.</summary>
    public LinesOfLog Log { get; } = new();

    public FixedClock Clock { get; } = new(Network.Beginning);

    public static Task<DevelopmentTenant> StartTenantAsync(int people = DemoCompany.SmallestSize, int pageSize = 10, TimeSpan? tokenLifetime = null) =>
        DevelopmentTenant.StartAsync(new DevelopmentTenantOptions { Company = DemoCompany.Create(people), GraphPageSize = pageSize, EnvironmentName = "Testing", AccessTokenLifetime = tokenLifetime ?? TimeSpan.FromHours(1) });

    /// <summary>A house of its own over a tenant that may serve several.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="outward">What answers in the network's place; the tenant without it.</param>
    /// <param name="time">The house's clock; one that tests move without it.</param>
    /// <param name="connection">Where the store is; a folder of its own without it.</param>
    /// <param name="settings">Settings in place of those that the tenant gives; null for one takes it away.</param>
    public static async Task<DirectoryHouse> OpenAsync(DevelopmentTenant tenant, Func<HttpMessageHandler>? outward = null, TimeProvider? time = null, IReadOnlyDictionary<string, string?>? settings = null, string? connection = null)
    {
        var folder = Directory.CreateTempSubdirectory("insidein-");
        var store = await DocumentStore.OpenAsync(
            new StoreOptions
            {
                Connection = connection ?? folder.FullName,
                Collections = [.. ListenerStore.Collections, .. Features.SelectMany(feature => feature.Collections)],
                Facts = Features.SelectMany(feature => feature.Facts).ToDictionary(fact => fact.Name),
            },
            TimeProvider.System);
        return new DirectoryHouse(tenant, store, folder, outward ?? tenant.CreateHandler, time, settings ?? new Dictionary<string, string?>());
    }

    /// <summary>Follows the directory as a server does.</summary>
    public Task<DirectorySync> SyncAsync(CancellationToken cancellationToken = default) => Get<SyncDirectory>().RunAsync(cancellationToken);

    /// <summary>A service that a server would have.</summary>
    public T Get<T>() where T : class => services.Services.GetRequiredService<T>();

    /// <summary>Who the bearer of this token is, as the server accepts it; null when it does not.</summary>
    public async Task<ClaimsPrincipal?> SignInAsync(string token) => (await Get<TokenSignIn>().JudgeAsync($"Bearer {token}", default)).User;

    /// <summary>The person with this alias; null when there is none.</summary>
    public async Task<Person?> FindAsync(string alias) =>
        (await Store.GetAsync(PeopleStore.People, Person.IdOf(Tenants.Home, Tenant.Accounts[alias].User.Id)))?.Document;

    /// <summary>All that is known of the tenant's accounts as one text: equal for equal people.</summary>
    public async Task<string> PeopleAsync()
    {
        var ids = Tenant.Options.Company.Directory.Select(account => Person.IdOf(Tenants.Home, account.Id)).ToList();
        var people = await Store.GetAsync(PeopleStore.People, ids);
        return string.Join('\n', people.Values.Select(read => read.Document).OrderBy(person => person.Id).Select(person => JsonSerializer.Serialize(person)));
    }

    /// <summary>The facts so far, by their types.</summary>
    public async Task<IReadOnlyDictionary<string, int>> FactsAsync()
    {
        var counts = new Dictionary<string, int>();
        var last = await Store.LastPositionAsync();
        if (last > 0)
        {
            await foreach (var stored in Store.Tail(0))
            {
                var name = stored.Fact.GetType().Name;
                counts[name] = counts.GetValueOrDefault(name) + 1;
                if (stored.Position == last)
                {
                    break;
                }
            }
        }

        return counts;
    }

    public async ValueTask DisposeAsync()
    {
        services.Dispose();
        await Store.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
