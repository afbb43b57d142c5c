using InsideIn.GraphQL.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace InsideIn.GraphQL.MockHost;

/// <summary>Any schema behind the real engine and a real Kestrel of this machine: made-up values, wide limits, no sign-in, errors that name their rule.</summary>
public sealed class MockServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private MockServer(WebApplication app, Uri address)
    {
        this.app = app;
        Address = address;
    }

    /// <summary>Where it listens; the endpoint is <c>graphql</c> below it.</summary>
    public Uri Address { get; }

    /// <summary>Serves <paramref name="sdl"/>; port 0 takes a free one. Errors: a <see cref="SchemaException"/> or a syntax error for a text that is no schema.</summary>
    public static async Task<MockServer> StartAsync(string sdl, int port = 0)
    {
        var schema = MockSchema.Parse(sdl);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = null).UseUrls($"http://127.0.0.1:{port}");
        builder.Services.AddRouting().AddGraphQLServer().UseSchema(schema).ModifyOptions(Widen);
        var app = builder.Build();
        app.MapGraphQL();
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new MockServer(app, new Uri(address));
    }

    /// <summary>Waits for the signal that ends the process.</summary>
    public Task UntilEndedAsync() => app.WaitForShutdownAsync();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static void Widen(GraphQLServerOptions options)
    {
        options.AllowIntrospection = true;
        options.NamesRules = true;
        options.Limits = GraphQLLimits.Wide;
    }
}
