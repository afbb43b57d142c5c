using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using InsideIn.GraphQL.Building;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.GraphQL.Tests.Introspection;

/// <summary>A schema behind a real Kestrel on a free port of this machine, open to introspection.</summary>
internal sealed class SchemaServer(WebApplication app, HttpClient http) : IAsyncDisposable
{
    public static async Task<SchemaServer> StartAsync(Action<TypeRegistry> register)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRouting().AddGraphQLServer().AddTypes(register).ModifyOptions(options => options.AllowIntrospection = true);
        var app = builder.Build();
        app.MapGraphQL();
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new SchemaServer(app, new HttpClient(new SocketsHttpHandler()) { BaseAddress = new Uri(address) });
    }

    /// <summary>The data of an answer without errors.</summary>
    public async Task<JsonElement> AskAsync(string query)
    {
        using var response = await http.PostAsJsonAsync("/graphql", new { query });
        var answer = JsonElement.Parse(await response.Content.ReadAsStringAsync());
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>The status of the answer to a body of JSON.</summary>
    public async Task<HttpStatusCode> StatusAsync(byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await http.PostAsync(new Uri("/graphql", UriKind.Relative), content);
        return response.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
    }
}
