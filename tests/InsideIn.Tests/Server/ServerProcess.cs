using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using InsideIn.DevTenant;
using InsideIn.Groups;

namespace InsideIn.Tests.Server;

/// <summary>The server as a process of its own, which can be killed.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly string Everybody = new GraphQL.NodeId("Group", Group.EverybodyId).ToString();

    private readonly Process process;
    private readonly HttpClient http;

    private ServerProcess(Process process, HttpClient http)
    {
        this.process = process;
        this.http = http;
    }

    /// <summary>Where it answers.</summary>
    public Uri Address => http.BaseAddress!;

    public bool HasEnded => process.HasExited;

    /// <summary>Starts the program over a store: a folder or an address.</summary>
    public static async Task<ServerProcess> StartAsync(IReadOnlyDictionary<string, string?> settings, string store)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var program = typeof(InsideInServer).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", ["exec", program, $"--urls={address}", $"--Company:Name={DemoCompany.Name}", "--Logging:LogLevel:Default=Warning"])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Testing";
        start.Environment["Store__Connection"] = store;
        foreach (var (name, value) in settings)
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        var process = Process.Start(start) ?? throw new InvalidOperationException("The server did not start.");
        var server = new ServerProcess(process, new HttpClient(new SocketsHttpHandler()) { BaseAddress = new Uri(address) });
        await server.WaitUntilReadyAsync();
        return server;
    }

    /// <summary>Publishes a post in everybody's group and returns its id. Errors: <see cref="HttpRequestException"/> when the connection is cut.</summary>
    public async Task<string> PublishAsync(string token, string text, Guid clientKey, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new
            {
                query = "mutation($input: PublishPostInput!) { publishPost(input: $input) { post { id } errors { ... on Error { code message } } } }",
                variables = new { input = new { groupIds = new[] { Everybody }, text, clientKey } },
            }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.SendAsync(request, cancellationToken);
        var body = await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        return response.IsSuccessStatusCode && body.TryGetProperty("data", out var data)
            ? data.GetProperty("publishPost").GetProperty("post").GetProperty("id").GetString()!
            : throw new InvalidOperationException($"The server answered {(int)response.StatusCode}: {body}");
    }

    /// <summary>Ends the process at once, as kill -9 does.</summary>
    public void Kill() => process.Kill();

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        http.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task WaitUntilReadyAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            try
            {
                using var response = await http.GetAsync(new Uri("/health/ready", UriKind.Relative), patience.Token);
                if (response.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                if (process.HasExited)
                {
                    throw new InvalidOperationException($"The server ended with {process.ExitCode}: {await process.StandardOutput.ReadToEndAsync()}");
                }
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
        }
    }
}
