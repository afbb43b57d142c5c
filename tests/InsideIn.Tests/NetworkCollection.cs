using InsideIn.Kit;

namespace InsideIn.Tests;

/// <summary>One running network for all tests that speak to the API; each makes its own group and asserts nothing about the others'.</summary>
public sealed class RunningNetwork : IAsyncLifetime
{
    private Network? network;

    public Network Network => network ?? throw new InvalidOperationException("The network has not been started.");

    public async Task InitializeAsync() => network = await Network.StartAsync();

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
