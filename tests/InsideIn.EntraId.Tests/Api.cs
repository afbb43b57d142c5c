using System.Collections.Concurrent;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InsideIn.EntraId.Tests;

/// <summary>A small real server on a free port that knows nothing but <c>AddEntraId</c>: one endpoint for each policy.</summary>
internal sealed class Api : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly HttpClientHandler _handler = new() { AllowAutoRedirect = false };

    private Api(WebApplication server, KeptLog log)
    {
        _server = server;
        Log = log;
    }

    /// <summary>Accounts that the directory calls disabled or does not list; everybody else is active.</summary>
    public ConcurrentDictionary<Guid, AccountState> Accounts { get; } = [];

    public KeptLog Log { get; }

    public IServiceProvider Services => _server.Services;

    public Uri Address => new(_server.Urls.Single());

    public static async Task<Api> Start(
        IEnumerable<KeyValuePair<string, string?>> settings, string environment = "Testing", TimeProvider? clock = null)
    {
        Api? api = null;
        var log = new KeptLog();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton(clock ?? TimeProvider.System);
        builder.Services.AddEntraId(builder.Configuration, builder.Environment, (_, person, _) =>
            ValueTask.FromResult(api!.Accounts.GetValueOrDefault(person.ObjectId, AccountState.Active)));

        var server = builder.Build();
        server.UseRouting();
        server.UseAuthentication();
        server.UseAuthorization();
        server.MapGet("/any", (HttpContext context) => SignedInPerson.From(context.User).ObjectId.ToString());
        foreach (var role in AppRoles.All)
            server.MapGet($"/{role}", () => role).RequireAuthorization(role);
        server.MapGet("/import", () => "imported").RequireAuthorization(AppPermissions.Demand("Directory.Import"));
        server.MapGet("/config.json", (BrowserConfiguration configuration) => configuration).AllowAnonymous();
        await server.StartAsync();
        return api = new Api(server, log);
    }

    public async Task<HttpResponseMessage> Get(string path, string? token = null, params (string Name, string Value)[] headers)
    {
        using var http = new HttpMessageInvoker(_handler, disposeHandler: false);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Address, path));
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await http.SendAsync(request, CancellationToken.None);
    }

    public async Task<int> Status(string path, string? token) => (int)(await Get(path, token)).StatusCode;

    public async ValueTask DisposeAsync()
    {
        _handler.Dispose();
        await _server.DisposeAsync();
    }
}
