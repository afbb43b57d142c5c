using InsideIn.DevTenant;

namespace InsideIn.EntraId.Tests;

/// <summary>One development tenant and one API that trusts it, shared by the tests that change neither.</summary>
public sealed class House : IAsyncLifetime
{
    public const string Page = "http://localhost:5080/";

    internal static readonly DemoCompany Company = DemoCompany.Create();

    internal DevelopmentTenant Tenant { get; private set; } = null!;

    internal Api Api { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Tenant = await StartTenant();
        Api = await InsideIn.EntraId.Tests.Api.Start(Tenant.Settings);
    }

    internal static Task<DevelopmentTenant> StartTenant(TimeProvider? clock = null) => DevelopmentTenant.StartAsync(new DevelopmentTenantOptions
    {
        Company = Company,
        RedirectUris = [Page, $"{Page}redirect.html"],
        EnvironmentName = "Testing",
        Clock = clock ?? TimeProvider.System,
    });

    public async Task DisposeAsync()
    {
        await Api.DisposeAsync();
        await Tenant.DisposeAsync();
    }
}

[CollectionDefinition(nameof(House))]
public sealed class HouseCollection : ICollectionFixture<House>;
