using InsideIn.GraphQL;
using InsideIn.GraphQL.DataLoaders;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds GraphQL servers to an application.</summary>
public static class GraphQLServiceCollectionExtensions
{
    /// <summary>Adds the server of the schema <paramref name="name"/>; without a name that of the default schema. It is mapped by <c>app.MapGraphQL</c>.</summary>
    public static GraphQLServerBuilder AddGraphQLServer(this IServiceCollection services, string name = "")
    {
        services.AddAuthorizationCore();
        services.TryAddScoped<DataLoaderScope>();
        var setup = new GraphQLServerSetup(name);
        services.AddKeyedSingleton(name, setup);
        return new GraphQLServerBuilder(services, setup);
    }
}
