using InsideIn.Demo;

namespace InsideIn.Conformance;

/// <summary>The audits of graphql-http against the demo as it is started by hand, with a token of its tenant.</summary>
public sealed class AuditTests(NodeProject node) : IClassFixture<NodeProject>, IAsyncLifetime
{
    private readonly string data = Directory.CreateTempSubdirectory("insidein-audits-").FullName;
    private DemoHost? demo;

    /// <inheritdoc/>
    public async Task InitializeAsync() => demo = await DemoHost.StartAsync(new DemoOptions { Port = 0, TenantPort = 0, Data = data, People = 60 }, _ => { });

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        await demo!.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }

    [Fact]
    public async Task The_demo_fulfils_every_audit() => Assert.Equal("61 of 61", await AuditAsync()); // H1

    [Fact]
    public async Task It_does_so_too_where_a_cookie_is_sent_and_meant() => Assert.Equal("61 of 61", await AuditAsync("Cookie: theme=dark", "GraphQL-Preflight: 1")); // H1, H5

    [Fact]
    public async Task An_audit_that_is_not_fulfilled_is_named()
    {
        var said = await AuditAsync("Cookie: theme=dark");

        Assert.Contains("MAY accept application/x-www-form-urlencoded formatted GET requests: notice", said, StringComparison.Ordinal);
    }

    private async Task<string> AuditAsync(params string[] headers)
    {
        var run = await node.RunAsync("audits.mjs", [$"{demo!.Address}/graphql", demo.Tenant.TokenFor("ana"), .. headers]);
        return run.Succeeded().Output.Trim();
    }
}
