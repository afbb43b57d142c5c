using System.Security.Claims;
using System.Text;
using System.Text.Json;
using InsideIn.GraphQL.Execution;
using InsideIn.GraphQL.Types;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InsideIn.GraphQL.Tests.Theatre;

/// <summary>The theatre behind a real Kestrel on a free port of this machine. Readers name themselves and their roles in headers.</summary>
public sealed class TheatreServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpClient http;

    private TheatreServer(WebApplication app)
    {
        this.app = app;
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        http = new HttpClient(new SocketsHttpHandler()) { BaseAddress = new Uri(address) };
    }

    public Stage Stage => app.Services.GetRequiredService<Stage>();

    public Schema Schema => app.Services.GetRequiredKeyedService<RequestExecutor>("theatre").Schema;

    public static async Task<TheatreServer> StartAsync(Action<AuthorizationBuilder>? policies = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRouting().AddSingleton<Stage>();
        (policies ?? (all => AddPolicies(all)))(builder.Services.AddAuthorizationBuilder());
        builder.Services.AddGraphQLServer("theatre").AddTestTypes().ModifyOptions(options => options.AllowIntrospection = true);
        var app = builder.Build();
        app.Use((context, next) =>
        {
            if (context.Request.Headers["X-User"].ToString() is { Length: > 0 } name)
                context.User = new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.Name, name), .. context.Request.Headers["X-Roles"].ToString().Split(' ').Select(role => new Claim(ClaimTypes.Role, role))], "header"));
            return next(context);
        });
        app.MapGraphQL(name: "theatre");
        try
        {
            await app.StartAsync();
            return new TheatreServer(app);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    public static AuthorizationBuilder AddPolicies(AuthorizationBuilder policies) => policies
        .AddPolicy("Staff", policy => policy.RequireRole("staff"))
        .AddPolicy("Owner", policy => policy.RequireAssertion(context => context.Resource is string owner
            ? context.User.Identity!.Name == owner
            : context.Resource is Diary diary && context.User.Identity!.Name == diary.Owner))
        .AddPolicy("Slow", policy => policy.RequireAssertion(async context =>
        {
            await Task.Yield();
            return context.User.IsInRole("patient");
        }));

    /// <summary>The whole answer as it was written; with a user, as "name role role".</summary>
    public async Task<string> AskAsync(string query, string? user = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json") };
        if (user is not null)
        {
            request.Headers.Add("X-User", user.Split(' ')[0]);
            request.Headers.Add("X-Roles", string.Join(' ', user.Split(' ').Skip(1)));
        }

        using var response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>The answer's data, and the codes of its errors with their paths.</summary>
    public async Task<(string Data, string Errors)> CodesAsync(string query, string? user = null)
    {
        var answer = JsonElement.Parse(await AskAsync(query, user));
        var errors = answer.TryGetProperty("errors", out var found) ? found.EnumerateArray().Select(Code) : [];
        return (answer.TryGetProperty("data", out var data) ? data.GetRawText() : "none", string.Join(", ", errors));
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
    }

    private static string Code(JsonElement error)
    {
        var path = error.TryGetProperty("path", out var found) ? string.Join('.', found.EnumerateArray()) + " " : "";
        return path + error.GetProperty("extensions").GetProperty("code").GetString();
    }
}
