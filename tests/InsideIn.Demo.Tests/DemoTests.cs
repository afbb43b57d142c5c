using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;

namespace InsideIn.Demo.Tests;

public sealed class DemoTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("insidein-demo-").FullName;
    private readonly List<string> said = [];

    [Fact]
    public async Task The_first_start_fills_the_company_and_a_second_one_keeps_what_was_written()
    {
        string address;
        await using (var first = await StartAsync())
        {
            address = first.Address;
            await AskAsync(first, "mutation($group: ID!) { publishPost(input: { groupIds: [$group], text: \"Kept.\", clientKey: \"8f0e7a52-7d1c-4b5e-9a52-3c1f6f1d0001\" }) { post { id } errors { ... on Error { message } } } }", new { group = await EverybodyAsync(first) });
        }

        Assert.StartsWith("http://localhost:", address, StringComparison.Ordinal);
        Assert.Single(said, line => line.Contains("Filling the demo company", StringComparison.Ordinal));

        await using var second = await StartAsync(people: 100);
        var home = await AskAsync(second, "{ feed(first: 3) { nodes { text commentCount } } groups(first: 50) { nodes { name } } upcomingEvents(first: 50) { nodes { title } } pages(first: 50) { nodes { title } } }", new { });

        Assert.Single(said);
        Assert.Equal("Kept.", home.GetProperty("feed").GetProperty("nodes")[0].GetProperty("text").GetString());
        Assert.True(second.Tenant.Options.Company.People.Count >= 240);
        Assert.True(home.GetProperty("groups").GetProperty("nodes").GetArrayLength() >= 14);
        Assert.True(home.GetProperty("upcomingEvents").GetProperty("nodes").GetArrayLength() > 3);
        Assert.True(home.GetProperty("pages").GetProperty("nodes").GetArrayLength() > 5);
    }

    [Fact]
    public async Task The_server_reads_its_people_from_the_tenant_through_Graph()
    {
        await using var demo = await StartAsync(people: 60);

        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var again = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (!demo.Tenant.Requests.Any(request => request.Path.StartsWith("/v1.0/users/", StringComparison.Ordinal)))
        {
            await again.WaitForNextTickAsync(deadline.Token);
        }

        Assert.Contains(demo.Tenant.Requests, request => request is { Grant: "client_credentials", Status: 200 });
        Assert.All(demo.Tenant.Requests.Where(request => request.Path.StartsWith("/v1.0/", StringComparison.Ordinal)), request => Assert.Contains(request.Status, (int[])[200, 404]));
    }

    [Fact]
    public async Task A_fresh_start_throws_away_what_was_written_and_takes_another_size()
    {
        await using (await StartAsync())
        {
        }

        await using var fresh = await DemoHost.StartAsync(Options() with { Fresh = true, People = 60 }, said.Add);

        Assert.Equal(2, said.Count);
        Assert.InRange(fresh.Tenant.Options.Company.People.Count, 60, 70);
    }

    [Fact]
    public async Task A_folder_that_another_demo_holds_is_refused_with_words()
    {
        await using var first = await StartAsync();

        var fault = await Assert.ThrowsAsync<DemoFaultException>(() => StartAsync());
        var faultOfFresh = await Assert.ThrowsAsync<DemoFaultException>(() => DemoHost.StartAsync(Options() with { Fresh = true }, said.Add));

        Assert.Contains($"'{folder}' is in use by another process", fault.Message, StringComparison.Ordinal);
        Assert.Equal(fault.Message, faultOfFresh.Message);
        await EverybodyAsync(first);
    }

    [Fact]
    public async Task A_taken_port_is_named_with_the_option_that_changes_it()
    {
        var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var fault = await Assert.ThrowsAsync<DemoFaultException>(() => DemoHost.StartAsync(Options() with { TenantPort = port }, said.Add));
        other.Stop();

        Assert.Equal($"Port {port} is taken by another program. Stop that program, or choose another port with '--tenant-port N'.", fault.Message);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_one_is_named_with_the_option_that_changes_it()
    {
        var file = Path.Combine(folder, "a-file");
        await File.WriteAllTextAsync(file, "");

        var fault = await Assert.ThrowsAsync<DemoFaultException>(() => DemoHost.StartAsync(Options() with { Data = file }, said.Add));

        Assert.Contains($"'{file}' cannot be written", fault.Message, StringComparison.Ordinal);
        Assert.Contains("--data DIR", fault.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private DemoOptions Options() => new() { Port = 0, TenantPort = 0, Data = folder };

    private Task<DemoHost> StartAsync(int people = 240) => DemoHost.StartAsync(Options() with { People = people }, said.Add);

    private static async Task<string> EverybodyAsync(DemoHost demo) =>
        (await AskAsync(demo, "{ groupBySlug(slug: \"everybody\") { id } }", new { })).GetProperty("groupBySlug").GetProperty("id").GetString()!;

    private static async Task<JsonElement> AskAsync(DemoHost demo, string query, object variables)
    {
        using var http = new SocketsHttpHandler();
        using var asking = new HttpMessageInvoker(http);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{demo.Address}/graphql") { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", demo.Tenant.TokenFor("ana"));
        using var answer = await asking.SendAsync(request, CancellationToken.None);
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.False(body.TryGetProperty("errors", out var errors), errors.ToString());
        return body.GetProperty("data");
    }
}
