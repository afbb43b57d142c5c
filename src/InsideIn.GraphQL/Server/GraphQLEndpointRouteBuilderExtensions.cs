using InsideIn.GraphQL;
using InsideIn.GraphQL.Execution;
using InsideIn.GraphQL.Http;
using InsideIn.GraphQL.Types;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps GraphQL servers to addresses.</summary>
public static class GraphQLEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Serves the schema <paramref name="name"/> at <paramref name="pattern"/> over POST and GET, and its SDL at <c>schema.graphql</c> below it, also as <c>?sdl</c>, to those who may ask for the schema. The schema is made and checked here.
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
        var requests = new HttpEndpoint(executor, setup.Options, preparation, new ExecutionGate(setup.Options.Limits.MaxConcurrentExecutions), services.GetRequiredService<TimeProvider>(), services.GetRequiredService<ILogger<RequestExecutor>>());
        var group = endpoints.MapGroup(pattern);
        group.Map("", http => SchemaEndpoint.IsAskedBy(http.Request) ? schema.HandleAsync(http) : requests.HandleAsync(http)).WithDisplayName($"GraphQL {name}".TrimEnd());
        group.MapGet("schema.graphql", schema.HandleAsync).WithDisplayName($"GraphQL schema {name}".TrimEnd());
        return group;
    }
}
