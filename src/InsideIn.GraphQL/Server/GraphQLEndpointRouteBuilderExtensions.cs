using InsideIn.GraphQL;
using InsideIn.GraphQL.EventStreams;
using InsideIn.GraphQL.Execution;
using InsideIn.GraphQL.Http;
using InsideIn.GraphQL.Types;
using InsideIn.GraphQL.WebSockets;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps GraphQL servers to addresses.</summary>
public static class GraphQLEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Serves the schema <paramref name="name"/> at <paramref name="pattern"/> over POST and GET, as event streams and through WebSockets, and its SDL at <c>schema.graphql</c> below it, also as <c>?sdl</c>, to those who may ask for the schema. Trusted documents are also read at <c>persisted/{documentId}/{operationName}</c> below it, over GET. The schema is made and checked here.
    /// Errors: a <see cref="SchemaException"/> with all problems of the schema; <see cref="ArgumentException"/> when no <c>AddGraphQLServer(name)</c> was called.
    /// </summary>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string pattern = "/graphql", string name = "")
    {
        var services = endpoints.ServiceProvider;
        var setup = services.GetKeyedService<GraphQLServerSetup>(name)
            ?? throw new ArgumentException($"There is no GraphQL server named '{name}'; add it with services.AddGraphQLServer(\"{name}\").", nameof(name));
        var executor = services.GetRequiredKeyedService<RequestExecutor>(name);
        var preparation = new RequestPreparation(setup, setup.Options.AllowIntrospection ?? services.GetRequiredService<IHostEnvironment>().IsDevelopment());
        var schema = new SchemaEndpoint(executor.Schema, preparation);
        var gate = new ExecutionGate(setup.Options.Limits.MaxConcurrentExecutions);
        var time = services.GetRequiredService<TimeProvider>();
        var logger = services.GetRequiredService<ILogger<RequestExecutor>>();
        var requests = new HttpEndpoint(executor, setup.Options, preparation, gate, time, logger);
        var live = new LiveServer(executor, setup.Options, preparation, gate, time) { Stopping = services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping };
        var streams = new EventStreamEndpoint(live, logger);
        var group = endpoints.MapGroup(pattern);
        group.Map("", http => SchemaEndpoint.IsAskedBy(http.Request) ? schema.HandleAsync(http) : EventStreamEndpoint.IsAskedBy(http.Request) ? streams.HandleAsync(http) : requests.HandleAsync(http))
            .WithDisplayName($"GraphQL {name}".TrimEnd());
        group.MapGet("persisted/{documentId}/{operationName?}", requests.HandleAsync).WithDisplayName($"GraphQL trusted documents {name}".TrimEnd());
        group.MapGet("schema.graphql", schema.HandleAsync).WithDisplayName($"GraphQL schema {name}".TrimEnd());
        group.MapSockets(new WebSocketEndpoint(live, setup.SocketInterceptor, logger), judgesTokens: setup.SocketInterceptor is not null).WithDisplayName($"GraphQL sockets {name}".TrimEnd());
        return group;
    }

    // Who judges the token in connection_init must let the handshake come without one.
    private static IEndpointConventionBuilder MapSockets(this RouteGroupBuilder group, WebSocketEndpoint sockets, bool judgesTokens)
    {
        var pipeline = ((IEndpointRouteBuilder)group).CreateApplicationBuilder().UseWebSockets();
        pipeline.Run(sockets.HandleAsync);
        var endpoint = group.Map("", pipeline.Build()).WithMetadata(OpensSockets.Mark);
        return judgesTokens ? endpoint.AllowAnonymous() : endpoint;
    }
}
