using InsideIn.Access;
using InsideIn.DevTenant;
using InsideIn.Documents;
using InsideIn.Engagement;
using InsideIn.Kernel;
using InsideIn.People;

namespace InsideIn.Demo.Seed;

/// <summary>Fills an empty network with the demo company: the same people and words each time, dates relative to now.</summary>
internal static class DemoSeed
{
    private const int Source = 20261121;

    public static async Task RunAsync(IServiceProvider services, DevelopmentTenant tenant, string address, CancellationToken cancellationToken)
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        await using var scope = services.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<DocumentStore>();
        await ImportAsync(store, tenant, now, cancellationToken);

        var network = new DemoNetwork(store, scope.ServiceProvider.GetRequiredService<Rights>(), await EmployeesAsync(store, tenant, cancellationToken), now);
        var random = new Random(Source);
        await SeedProfiles.RunAsync(network, cancellationToken);
        await SeedGroups.RunAsync(network, random, cancellationToken);
        await SeedPosts.RunAsync(network, random, cancellationToken);
        await SeedFeeds.RunAsync(network, cancellationToken);
        await SeedKinds.RunAsync(network, new Random(Source), cancellationToken);
        await SeedCarried.RunAsync(network, address, new Random(Source), cancellationToken);
        await SeedDrafts.RunAsync(network, new Random(Source), cancellationToken);
        await SeedEvents.RunAsync(network, random, cancellationToken);
        await SeedPages.RunAsync(network, random, cancellationToken);
        await SeedMoves.RunAsync(network, scope.ServiceProvider, new Random(Source), cancellationToken);
        await SeedNotices.RunAsync(network, new Random(Source + 1), cancellationToken);
        await EngagementSeed.SeedAsync(store, services.GetRequiredService<Company>(), now, Source, cancellationToken);
    }

    /// <summary>Everybody has been here for long, except one who came this week and meets the first steps.</summary>
    private static async Task ImportAsync(DocumentStore store, DevelopmentTenant tenant, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var newcomer = tenant.Options.Company["newcomer"].User.Id;
        var (tenantId, everybody) = (tenant.Options.TenantId, tenant.Directory);
        await ImportDirectory.ImportAsync(store, new Moment(now.AddDays(-400)), tenantId, [.. everybody.Where(account => account.Id != newcomer)], mayShrink: true, cancellationToken);
        await ImportDirectory.ImportAsync(store, new Moment(now.AddDays(-3)), tenantId, everybody, mayShrink: true, cancellationToken);
    }

    private static async Task<List<Employee>> EmployeesAsync(DocumentStore store, DevelopmentTenant tenant, CancellationToken cancellationToken)
    {
        var planned = tenant.Options.Company.People.Where(person => person.TenantId == tenant.Options.TenantId)
            .Select(person => (person.Alias, Id: Person.IdOf(person.TenantId, person.User.Id)))
            .ToList();
        var known = await store.GetAsync(PeopleStore.People, [.. planned.Select(person => person.Id)], cancellationToken);
        return
        [
            .. from person in planned
               let found = known.GetValueOrDefault(person.Id)?.Document
               where found is { HasLeft: false }
               select new Employee(person.Alias, person.Id, found.Office, found.Department),
        ];
    }
}
