using System.Text.Json;
using InsideIn.CompanyDirectory;
using InsideIn.DevTenant;
using InsideIn.Documents;
using InsideIn.EntraId;
using InsideIn.EntraId.Graph;
using InsideIn.Kit;
using InsideIn.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.CompanyDirectory;

/// <summary>A development tenant, and a store whose people follow its directory: what a server does, without a server.</summary>
internal sealed class DirectoryHouse : IAsyncDisposable
{
    private static readonly Feature[] Features = [PeopleFeature.Feature, DirectoryFeature.Feature];

    private readonly DirectoryInfo folder;
    private readonly WebApplication services;

    private DirectoryHouse(DevelopmentTenant tenant, DocumentStore store, DirectoryInfo folder, Func<HttpMessageHandler> outward)
    {
        (Tenant, Store, this.folder) = (tenant, store, folder);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { EnvironmentName = "Testing" });
        builder.Configuration.AddInMemoryCollection(tenant.Settings).AddInMemoryCollection(tenant.GraphSettings);
        builder.Services.AddLogging().AddSingleton<TimeProvider>(Clock).AddSingleton(store).AddSingleton<SyncDirectory>();
        builder.Services.AddEntraId(builder.Configuration, builder.Environment, (_, _, _) => ValueTask.FromResult(AccountState.Active));
        builder.Services.AddGraph(builder.Configuration, outward);
        services = builder.Build();
    }

    public DevelopmentTenant Tenant { get; }

    public DocumentStore Store { get; }

    public FixedClock Clock { get; } = new(Network.Beginning);

    public static Task<DevelopmentTenant> StartTenantAsync(int people = DemoCompany.SmallestSize, int pageSize = 10) =>
        DevelopmentTenant.StartAsync(new DevelopmentTenantOptions { Company = DemoCompany.Create(people), GraphPageSize = pageSize, EnvironmentName = "Testing" });

    /// <summary>A house of its own over a tenant that may serve several.</summary>
    public static async Task<DirectoryHouse> OpenAsync(DevelopmentTenant tenant, Func<HttpMessageHandler>? outward = null)
    {
        var folder = Directory.CreateTempSubdirectory("insidein-");
        var store = await DocumentStore.OpenAsync(
            new StoreOptions
            {
                Connection = folder.FullName,
                Collections = [.. Features.SelectMany(feature => feature.Collections)],
                Facts = Features.SelectMany(feature => feature.Facts).ToDictionary(fact => fact.Name),
            },
            TimeProvider.System);
        return new DirectoryHouse(tenant, store, folder, outward ?? tenant.CreateHandler);
    }

    /// <summary>Follows the directory as a server does.</summary>
    public Task<DirectorySync> SyncAsync(CancellationToken cancellationToken = default) => services.Services.GetRequiredService<SyncDirectory>().RunAsync(cancellationToken);

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
        await services.DisposeAsync();
        await Store.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
