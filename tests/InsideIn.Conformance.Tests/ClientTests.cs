using InsideIn.Servers.Node;
using System.Text.Json;
using InsideIn.Groups;
using InsideIn.Kit;

namespace InsideIn.Conformance;

/// <summary>
/// The clients that teams use, as they come from npm, against the real server and the real schema: they sign in, ask, comment, turn pages,
/// name a document by its hash, listen, and listen on after their socket was lost.
/// </summary>
[Collection(SubscribersCollection.Name)]
public sealed class ClientTests(NodeProject node) : IClassFixture<NodeProject>, IAsyncLifetime
{
    private static readonly string[] Comments = ["one", "two", "three", "four", "five"];

    private string documents = "";

    /// <inheritdoc/>
    public async Task InitializeAsync() => documents = (await node.RunAsync("clients/compile-relay.mjs")).Succeeded().Output.Trim();

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Apollo_Client_is_at_home() => await PlayAsync("apollo", "from Apollo", trustedOnly: false);

    [Fact]
    public async Task Urql_is_at_home() => await PlayAsync("urql", "from urql", trustedOnly: false);

    [Fact]
    public async Task Relay_is_at_home_where_documents_are_taken_by_their_hash_alone() => await PlayAsync("relay", "from Relay", trustedOnly: true);

    [Fact]
    public async Task A_client_that_sends_text_fails_where_documents_are_taken_by_their_hash_alone()
    {
        await using var network = await StartAsync(trustedOnly: true);

        var run = await RunAsync(network, "urql");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("Documents are not read here", run.Errors, StringComparison.Ordinal);
    }

    private async Task PlayAsync(string client, string comment, bool trustedOnly)
    {
        await using var network = await StartAsync(trustedOnly);

        var seen = JsonElement.Parse((await RunAsync(network, client)).Succeeded().Output);

        Assert.Equal(network.Cast.Author.Name, seen.GetProperty("viewer").GetString());
        Assert.Equal(network.Cast.Author.Name, seen.GetProperty("byId").GetString());
        Assert.Equal(Comments, seen.GetProperty("paged").Deserialize<string[]>());
        Assert.Equal(comment, seen.GetProperty("added").GetString());
        Assert.Equal(["first", "after the loss"], seen.GetProperty("heard").Deserialize<string[]>()!);
        Assert.InRange(seen.GetProperty("reconnected").GetInt32(), 1, 5);
    }

    private Task<Network> StartAsync(bool trustedOnly) =>
        Network.StartAsync(settings: new Dictionary<string, string?> { ["Web:Folder"] = documents, ["GraphQL:TrustedDocumentsOnly"] = $"{trustedOnly}" });

    private async Task<NodeRun> RunAsync(Network network, string client)
    {
        // Administrators may ask in their own words wherever documents are trusted: they set the stage.
        var admin = network.Cast.Admin;
        var post = await admin.PublishAsync(await admin.CreateGroupAsync(GroupPrivacy.Open), "A story");
        foreach (var text in Comments)
        {
            await admin.CommentAsync(post, text);
        }

        return await node.RunAsync($"clients/{client}.mjs", $"{network.Address}graphql", network.Tenant.TokenFor(network.Cast.Author.Alias), post, Path.Combine(documents, "documents.json"));
    }
}
