using System.Net;
using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using InsideIn.DevTenant;
using InsideIn.Documents;
using InsideIn.EntraId.Downstream;
using InsideIn.EntraId.Graph;
using InsideIn.Kit;
using InsideIn.People;
using InsideIn.Tests.CompanyDirectory;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.Calendar;

/// <summary>What a plain HTTP endpoint of the server answers when the directory wants something of the person first (R14).</summary>
public sealed class ChallengeOverHttpTests : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("insidein-");
    private DevelopmentTenant? started;

    private DevelopmentTenant Tenant => started!;

    public async Task InitializeAsync() => started = await DirectoryHouse.StartTenantAsync();

    public async Task DisposeAsync()
    {
        await Tenant.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task The_answer_is_401_with_the_challenge_and_never_a_redirect()
    {
        const string claims = """{"access_token":{"acrs":{"essential":true,"value":"c1"}}}""";
        Tenant.Faults.Add(new Interaction { Claims = claims });
        await using var server = await StartAsync();
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(server.Urls.Single()) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Tenant.TokenFor("ana"));

        using var answer = await http.GetAsync(new Uri("/lunch", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        var challenge = Assert.Single(answer.Headers.WwwAuthenticate);
        Assert.Equal("Bearer", challenge.Scheme);
        Assert.StartsWith("error=\"insufficient_claims\", claims=\"", challenge.Parameter, StringComparison.Ordinal);
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal("AUTH_INTERACTION_REQUIRED", body.RootElement.GetProperty("code").GetString());
        Assert.Equal(claims, Encoding.UTF8.GetString(Convert.FromBase64String(body.RootElement.GetProperty("claims").GetString()!)));
        Assert.EndsWith("/Calendars.ReadWrite", body.RootElement.GetProperty("scopes")[0].GetString(), StringComparison.Ordinal);

        using var settled = await http.GetAsync(new Uri("/lunch", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, settled.StatusCode);
    }

    /// <summary>The whole server, with an endpoint more that does something in the person's name.</summary>
    private async Task<WebApplication> StartAsync()
    {
        var server = await InsideInServer.BuildAsync(new ServerOptions
        {
            EnvironmentName = "Testing",
            Time = TimeProvider.System,
            Outward = Tenant.CreateHandler,
            Settings = new Dictionary<string, string?>([.. Tenant.Settings, .. Tenant.GraphSettings])
            {
                ["Store:Connection"] = folder.FullName, ["Company:Name"] = DemoCompany.Name, ["urls"] = "http://127.0.0.1:0", ["Logging:LogLevel:Default"] = "Warning",
            },
        });
        server.MapGet("/lunch", (ClaimsPrincipal user, GraphCalendar calendar, CancellationToken cancellationToken) => calendar.AddAsync(
            ActingFor.Present(user), new CalendarEntry(Kernel.Ids.Of("lunch"), "Lunch", "", Network.Beginning, Network.Beginning.AddHours(1), null), cancellationToken));
        await ImportDirectory.ImportAsync(server.Services.GetRequiredService<DocumentStore>(), TimeProvider.System, Tenant.Options.TenantId, Tenant.Directory);
        await server.StartAsync();
        return server;
    }
}
