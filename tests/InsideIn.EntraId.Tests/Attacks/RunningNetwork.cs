using InsideIn.Kit;

namespace InsideIn.EntraId.Tests;

/// <summary>The real server with the demo company, for attacks that change nobody's account; open connections are asked often whether their reader may go on.</summary>
public sealed class RunningNetwork : IAsyncLifetime
{
    internal static readonly IReadOnlyDictionary<string, string?> OftenAsked = new Dictionary<string, string?> { ["Live:CheckInterval"] = "00:00:00.1" };

    private Network? network;

    /// <summary>The running network.</summary>
    public Network Network => network ?? throw new InvalidOperationException("The network has not been started.");

    /// <inheritdoc/>
    public async Task InitializeAsync() => network = await Network.StartAsync(settings: OftenAsked);

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (network is not null) await network.DisposeAsync();
    }
}

[CollectionDefinition(nameof(RunningNetwork))]
public sealed class RunningNetworkCollection : ICollectionFixture<RunningNetwork>;
