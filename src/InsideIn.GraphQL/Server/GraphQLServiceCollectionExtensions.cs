using InsideIn.GraphQL;
using InsideIn.GraphQL.Building;
using InsideIn.GraphQL.DataLoaders;
using InsideIn.GraphQL.Execution;
using InsideIn.GraphQL.Subscriptions;
using InsideIn.GraphQL.Trust;
using InsideIn.GraphQL.Types;
using InsideIn.GraphQL.WebSockets;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds GraphQL servers to an application.</summary>
public static class GraphQLServiceCollectionExtensions
{
    /// <summary>Adds the server of the schema <paramref name="name"/>; without a name that of the default schema. It is mapped by <c>app.MapGraphQL</c>.</summary>
    public static GraphQLServerBuilder AddGraphQLServer(this IServiceCollection services, string name = "")
    {
        services.AddAuthorization();
        services.TryAddScoped<DataLoaderScope>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<MatcherPolicy, WebSocketMatcherPolicy>());
        services.TryAddSingleton<Topics>();
        services.TryAddSingleton<ITopicEventSender>(provider => provider.GetRequiredService<Topics>());
        services.TryAddSingleton<ITopicEventReceiver>(provider => provider.GetRequiredService<Topics>());
        var setup = new GraphQLServerSetup(name);
        services.AddKeyedSingleton(name, setup);
        services.AddKeyedSingleton(name, (provider, _) => Executor(provider, setup));
        services.AddSingleton<IHostedService>(provider => new PolicyCheck(provider, name));
        return new GraphQLServerBuilder(services, setup);
    }

    private static RequestExecutor Executor(IServiceProvider services, GraphQLServerSetup setup)
    {
        foreach (var modify in setup.Modifications) modify(services, setup.Options);
        // Where no host says what environment this is, nothing is told that Production would not tell.
        var environment = services.GetService<IHostEnvironment>();
        var isProduction = environment?.IsProduction() ?? true;
        setup.Options.Complete(isProduction, environment?.IsDevelopment() ?? false);
        var schema = setup.Schema ?? SchemaOf(setup.Types, setup.Options.Limits);
        return new RequestExecutor(
            schema,
            setup.Options,
            TrustedDocuments.Prepare(schema, setup.Options, isProduction, services.GetRequiredService<ILogger<RequestExecutor>>()),
            [.. setup.ErrorFilters.Select(filter => filter(services))],
            services.GetRequiredService<ILogger<RequestExecutor>>(),
            services.GetRequiredService<TimeProvider>());
    }

    private static Schema SchemaOf(List<Action<TypeRegistry>> registrations, GraphQLLimits limits)
    {
        var types = new TypeRegistry(limits);
        foreach (var register in registrations) register(types);
        return types.Build();
    }
}
