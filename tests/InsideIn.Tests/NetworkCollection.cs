using InsideIn.Kit;
using InsideIn.Servers;

namespace InsideIn.Tests;

/// <summary>
/// One running network for all tests that speak to the API; each makes its own group and asserts nothing about the others'.
/// A class that moves the clock by days takes one of its own, as its class fixture.
/// </summary>
public sealed class RunningNetwork : IAsyncLifetime
{
    private Network? network;

    public Network Network => network ?? throw new InvalidOperationException("The network has not been started.");

    public async Task InitializeAsync() => network = await Network.StartAsync(settings: await StoreAsync());

    /// <summary>With INSIDEIN_TEST_STORE=postgres all these tests run over PostgreSQL.</summary>
    private static async Task<Dictionary<string, string?>?> StoreAsync() =>
        Environment.GetEnvironmentVariable("INSIDEIN_TEST_STORE") == "postgres"
            ? new() { ["Store:Connection"] = (await PostgresServer.Shared).NewAddress() }
            : null;

    public async Task DisposeAsync()
    {
        if (network is not null)
        {
            await network.DisposeAsync();
        }
    }
}

[CollectionDefinition(Name)]
public sealed class NetworkCollection : ICollectionFixture<RunningNetwork>
{
    public const string Name = "network";
}
