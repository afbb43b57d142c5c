using System.Net.Http.Headers;
using System.Text.Json;
using InsideIn.GraphQL.Execution;
using InsideIn.GraphQL.Peers;
using InsideIn.GraphQL.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.GraphQL.Tests.Peers;

/// <summary>The server of the comparison on a free port of this machine.</summary>
public sealed class PeersServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpClient http;

    private PeersServer(WebApplication app)
    {
        this.app = app;
        http = new HttpClient(new SocketsHttpHandler()) { BaseAddress = new Uri(app.Urls.First()) };
    }

    public Schema Schema => app.Services.GetRequiredKeyedService<RequestExecutor>("").Schema;

    public static async Task<PeersServer> StartAsync()
    {
        var app = PeersApp.Create(port: 0);
        await app.StartAsync();
        return new PeersServer(app);
    }

    /// <summary>The text that answers a request.</summary>
    public async Task<string> AskAsync(string path, GraphQLRequest request)
    {
        using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(new { query = request.Query, operationName = request.OperationName, variables = request.Variables }));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await http.PostAsync(new Uri(path, UriKind.Relative), content);
        return await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
    }
}
