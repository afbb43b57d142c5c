using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InsideIn.GraphQL.Tests.Library;

/// <summary>The library behind a real Kestrel on a free port of this machine.</summary>
public sealed class LibraryServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private LibraryServer(WebApplication app, HttpClient http, LogLines log)
    {
        this.app = app;
        Http = http;
        Log = log;
    }

    public HttpClient Http { get; }

    public LogLines Log { get; }

    public IServiceProvider Services => app.Services;

    public Catalogue Catalogue => app.Services.GetRequiredService<Catalogue>();

    public static async Task<LibraryServer> StartAsync(Action<GraphQLServerBuilder>? configure = null, string? environment = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        var log = new LogLines();
        builder.Logging.ClearProviders().AddProvider(log);
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRouting().AddSingleton<Catalogue>().AddSingleton<Streams>().AddScoped<ScopeMark>().AddAuthorizationBuilder().AddPolicy("Staff", policy => policy.RequireClaim("staff"));
        var server = builder.Services.AddGraphQLServer().AddTestTypes().AddHttpRequestInterceptor<ViewerFromHeader>().ModifyOptions(options => options.AllowIntrospection = true);
        configure?.Invoke(server);
        var app = builder.Build();
        app.Use(SignIn);
        app.MapGraphQL();
        await app.StartAsync();
        var address = app.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new LibraryServer(app, new HttpClient(new SocketsHttpHandler()) { BaseAddress = new Uri(address) }, log);
    }

    /// <summary>Posts an operation; gives the whole answer.</summary>
    public async Task<JsonElement> AskAsync(string query, object? variables = null, string? user = null, CancellationToken cancellationToken = default)
    {
        using var response = await PostAsync(JsonSerializer.Serialize(new { query, variables }), user: user, cancellationToken: cancellationToken);
        return JsonElement.Parse(await response.Content.ReadAsStringAsync(cancellationToken));
    }

    /// <summary>The answer's text, for comparing order and form.</summary>
    public async Task<string> TextAsync(string query, object? variables = null, string? user = null) => (await AskAsync(query, variables, user)).GetRawText();

    public async Task<HttpResponseMessage> PostAsync(string body, string contentType = "application/json", string? accept = null, string? user = null, CancellationToken cancellationToken = default)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        if (accept is not null) request.Headers.TryAddWithoutValidation("Accept", accept);
        if (user is not null) request.Headers.Add("X-User", user);
        return await Http.SendAsync(request, cancellationToken);
    }

    public Task StopAsync() => app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
    }

    private static Task SignIn(HttpContext http, RequestDelegate next)
    {
        if (http.Request.Headers["X-User"].ToString() is { Length: > 0 } name)
        {
            var claims = new List<Claim> { new(ClaimTypes.Name, name) };
            if (name == "librarian") claims.Add(new Claim("staff", "yes"));
            http.User = new ClaimsPrincipal(new ClaimsIdentity(claims, "header"));
        }

        return next(http);
    }

    private sealed class ViewerFromHeader : IHttpRequestInterceptor
    {
        public ValueTask OnCreateAsync(HttpContext context, RequestBuilder request, CancellationToken cancellationToken)
        {
            if (context.User.Identity?.Name == "banned") throw new GraphQLException(new GraphQLError("You are banned.") { Code = ErrorCodes.NotAuthorized });
            if (context.User.Identity?.Name == "broken") throw new InvalidDataException("The card index is on fire.");
            if (context.User.Identity?.Name is { } name) request.SetGlobalState("viewer", name);
            return ValueTask.CompletedTask;
        }
    }
}

/// <summary>What the server logged.</summary>
public sealed class LogLines : ILoggerProvider, ILogger
{
    private readonly System.Collections.Concurrent.ConcurrentQueue<string> lines = new();

    public IReadOnlyCollection<string> Errors => lines;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel)) lines.Enqueue($"{formatter(state, exception)} {exception?.Message}");
    }

    public void Dispose()
    {
    }
}
