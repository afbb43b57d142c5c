using System.Text.Json;
using InsideIn.DevTenant;
using InsideIn.Documents;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.People;
using InsideIn.Servers;

namespace InsideIn.Tests.Server;

/// <summary>Two processes of the built program on one PostgreSQL share a network and nothing else.</summary>
public sealed class TwoServersTests
{
    private const string Follow = "subscription { onPostPublished { id text } }";
    private const string Feed = "{ feed(first: 1) { nodes { id text } } }";

    [PostgresFact]
    public async Task A_post_made_on_one_process_is_seen_live_and_in_the_feed_on_the_other_which_goes_on_when_the_first_is_killed()
    {
        var address = (await PostgresServer.Shared).NewAddress();
        await using var tenant = await DevelopmentTenant.StartAsync(new DevelopmentTenantOptions { Company = DemoCompany.Create(DemoCompany.SmallestSize), EnvironmentName = "Testing" });
        await ImportPeopleAsync(address, tenant);
        await using var here = await ServerProcess.StartAsync(tenant.Settings, address);
        await using var there = await ServerProcess.StartAsync(tenant.Settings, address);
        using var follower = await Socket.OpenAsync(there.Address, tenant.TokenFor("ben"));
        Assert.Equal("connection_ack", (await follower.NextAsync()).GetProperty("type").GetString());
        await follower.AskAsync("live", Follow);

        var (id, text) = await PublishUntilHeardAsync(here, tenant, follower, "Across");

        using var reader = await Socket.OpenAsync(there.Address, tenant.TokenFor("ben"));
        Assert.Equal("connection_ack", (await reader.NextAsync()).GetProperty("type").GetString());
        await reader.AskAsync("feed", Feed);
        var newest = (await reader.NextAsync()).GetProperty("payload").GetProperty("data").GetProperty("feed").GetProperty("nodes")[0];
        Assert.Equal((id, text), (newest.GetProperty("id").GetString(), newest.GetProperty("text").GetString()));

        here.Kill();
        await PublishUntilHeardAsync(there, tenant, follower, "Alone");
    }

    /// <summary>Nobody outside the process knows when its subscription stands: posts are published one after another until one is told. It is that one.</summary>
    private static async Task<(string? Id, string? Text)> PublishUntilHeardAsync(ServerProcess server, DevelopmentTenant tenant, Socket follower, string word)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var published = new Dictionary<string, string>();
        var told = follower.NextAsync();
        while (!told.IsCompleted)
        {
            var text = $"{word} {published.Count}";
            published.Add(await server.PublishAsync(tenant.TokenFor("ana"), text, Ids.Of(text), patience.Token), text);
            await Task.WhenAny(told, Task.Delay(TimeSpan.FromSeconds(8), patience.Token));
        }

        var post = PostOf(await told);
        Assert.Equal(published[post.Id!], post.Text);
        Assert.Equal(published.Count - 1, published.Keys.ToList().IndexOf(post.Id!));
        return post;
    }

    private static (string? Id, string? Text) PostOf(JsonElement message)
    {
        var post = message.GetProperty("payload").GetProperty("data").GetProperty("onPostPublished");
        return (post.GetProperty("id").GetString(), post.GetProperty("text").GetString());
    }

    private static async Task ImportPeopleAsync(string address, DevelopmentTenant tenant)
    {
        await using var store = await DocumentStore.OpenAsync(
            new StoreOptions
            {
                Connection = address,
                Collections = [.. ListenerStore.Collections, .. Features.All.SelectMany(feature => feature.Collections)],
                Facts = Features.All.SelectMany(feature => feature.Facts).ToDictionary(fact => fact.Name),
            },
            TimeProvider.System);
        await ImportDirectory.ImportAsync(store, TimeProvider.System, Tenants.Home, tenant.Directory);
    }
}
