using InsideIn.GraphQL;
using InsideIn.GraphQL.Execution;
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
    /// Serves the schema <paramref name="name"/> at <paramref name="pattern"/> over POST and GET. The schema is made and checked here.
    /// Errors: a <see cref="SchemaException"/> with all problems of the schema; <see cref="ArgumentException"/> when no <c>AddGraphQLServer(name)</c> was called.
    /// </summary>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string pattern = "/graphql", string name = "")
    {
        var services = endpoints.ServiceProvider;
        var setup = services.GetKeyedService<GraphQLServerSetup>(name)
            ?? throw new ArgumentException($"There is no GraphQL server named '{name}'; add it with services.AddGraphQLServer(\"{name}\").", nameof(name));
        var executor = services.GetRequiredKeyedService<RequestExecutor>(name);
        var isIntrospectionOpen = setup.Options.AllowIntrospection ?? services.GetRequiredService<IHostEnvironment>().IsDevelopment();
        var endpoint = new HttpEndpoint(executor, setup, isIntrospectionOpen, services.GetRequiredService<ILogger<RequestExecutor>>());
        return endpoints.Map(pattern, endpoint.HandleAsync).WithDisplayName($"GraphQL {name}".TrimEnd());
    }
}
