using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using InsideIn.CompanyDirectory;
using InsideIn.DevTenant;
using InsideIn.Documents;
using InsideIn.People;
using InsideIn.Tests.Server;
using Xunit.Abstractions;

namespace InsideIn.Tests.CompanyDirectory;

/// <summary>The process that reads the directory is killed in the middle of it, again and again over one folder, and what comes of it is as if it had not been.</summary>
public sealed class KilledSyncTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Rounds = 4;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("insidein-killed-sync-");
    private DevelopmentTenant? started;

    private DevelopmentTenant Tenant => started!;

    private int Reads => Tenant.Requests.Count(request => request.Path.StartsWith("/v1.0/users/delta", StringComparison.Ordinal));

    public async Task InitializeAsync() => started = await DevelopmentTenant.StartAsync(new DevelopmentTenantOptions
    {
        Company = DemoCompany.Create(600), GraphPageSize = 5, EnvironmentName = "Testing", HttpsPort = 0,
    });

    public async Task DisposeAsync()
    {
        await Tenant.DisposeAsync();
        folder.Delete(recursive: true);
    }

    // R28
    [Fact]
    public async Task After_kill_9_it_goes_on_at_its_page_and_ends_equal()
    {
        await using var plain = await DirectoryHouse.OpenAsync(Tenant);
        await plain.SyncAsync();
        Tenant.Certificate!.Write(folder.FullName);
        var settings = new Dictionary<string, string?>([.. Tenant.Settings, .. Tenant.GraphSettings]) { ["SSL_CERT_FILE"] = Path.Combine(folder.FullName, "ca.pem") };
        var store = folder.CreateSubdirectory("store").FullName;
        var chance = new Random(2026);
        Tenant.Faults.Add(new TransportFault("/v1.0/users/delta*") { DelayMilliseconds = 100, Count = 0 });
        var before = Reads;

        for (var round = 0; round < Rounds; round++)
        {
            var target = Reads + chance.Next(3, 20);
            await using var server = await ServerProcess.StartAsync(settings, store);
            await UntilAsync(() => Reads >= target);
            server.Kill();
        }

        Tenant.Faults.Clear();
        await using (var last = await ServerProcess.StartAsync(settings, store))
        {
            await RestingAsync(last);
        }

        await using var left = await OpenStoreAsync(store);
        var sync = await left.SyncAsync(default);
        output.WriteLine($"Killed {Rounds} times; {Reads - before} pages were asked for, {sync.Pages} of the run counted.");
        Assert.Equal(1, sync.Run);
        Assert.InRange(Reads - before, sync.Pages, sync.Pages + (2 * Rounds) + 2);
        Assert.Equal(await PeopleAsync(plain.Store), await PeopleAsync(left));
    }

    private async Task RestingAsync(ServerProcess server)
    {
        using var http = new HttpClient(new SocketsHttpHandler()) { BaseAddress = server.Address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Tenant.TokenFor("admin"));
        await UntilAsync(async () =>
        {
            using var answer = await http.PostAsJsonAsync("/graphql", new { query = "{ directorySync { state finishedAt } }" });
            return answer.IsSuccessStatusCode && (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("data").GetProperty("directorySync").GetProperty("finishedAt").ValueKind == JsonValueKind.String;
        });
    }

    /// <summary>Everybody as text, without the moments at which they came and left: the processes go by the machine's clock.</summary>
    private async Task<IReadOnlyList<string>> PeopleAsync(DocumentStore store)
    {
        var people = await store.GetAsync(PeopleStore.People, [.. Tenant.Options.Company.Directory.Select(account => Person.IdOf(Tenants.Home, account.Id))]);
        return [.. people.Values.Select(read => JsonSerializer.Serialize(read.Document with { ArrivedAt = default, LeftAt = read.Document.HasLeft ? DateTimeOffset.UnixEpoch : null })).Order(StringComparer.Ordinal)];
    }

    private static Task<DocumentStore> OpenStoreAsync(string store) => DocumentStore.OpenAsync(
        new StoreOptions { Connection = store, Collections = Features.Collections, Facts = Features.Facts }, TimeProvider.System);

    private static Task UntilAsync(Func<bool> isSo) => UntilAsync(() => Task.FromResult(isSo()));

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(90));
        while (!await isSo())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), patience.Token);
        }
    }
}
