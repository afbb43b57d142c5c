using InsideIn.GraphQL.Building;
using InsideIn.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.GraphQL;

/// <summary>Sets up one GraphQL server: its types, its options and what prepares its requests.</summary>
public sealed class GraphQLServerBuilder
{
    private readonly GraphQLServerSetup setup;

    internal GraphQLServerBuilder(IServiceCollection services, GraphQLServerSetup setup)
    {
        Services = services;
        this.setup = setup;
    }

    /// <summary>The application's services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The schema's name; the default schema has the empty name.</summary>
    public string Name => setup.Name;

    /// <summary>Adds types; called by the method that is generated for a <see cref="ModuleAttribute"/>.</summary>
    public GraphQLServerBuilder AddTypes(Action<TypeRegistry> register)
    {
        setup.Types.Add(register);
        return this;
    }

    /// <summary>Serves a schema that is whole already, such as one made from SDL, in place of one made from registered types.</summary>
    public GraphQLServerBuilder UseSchema(Schema schema)
    {
        setup.Schema = schema;
        return this;
    }

    /// <summary>Lets an interceptor prepare each request. One for a schema; the last wins.</summary>
    public GraphQLServerBuilder AddHttpRequestInterceptor<T>()
        where T : class, IHttpRequestInterceptor
    {
        Services.AddScoped<T>();
        setup.Interceptor = static services => services.GetRequiredService<T>();
        return this;
    }

    /// <summary>Lets an interceptor decide who may open a WebSocket, by the token in <c>connection_init</c>. One for a schema; the last wins.</summary>
    public GraphQLServerBuilder AddSocketSessionInterceptor<T>()
        where T : class, ISocketSessionInterceptor
    {
        Services.AddScoped<T>();
        setup.SocketInterceptor = static services => services.GetRequiredService<T>();
        return this;
    }

    /// <summary>Lets a filter see each error before it is written.</summary>
    public GraphQLServerBuilder AddErrorFilter<T>()
        where T : class, IErrorFilter
    {
        Services.AddSingleton<T>();
        setup.ErrorFilters.Add(static services => services.GetRequiredService<T>());
        return this;
    }

    /// <summary>Changes the options.</summary>
    public GraphQLServerBuilder ModifyOptions(Action<GraphQLServerOptions> modify)
    {
        modify(setup.Options);
        return this;
    }

    /// <summary>Changes the options by what the application's services say, once, when the server is made.</summary>
    public GraphQLServerBuilder ModifyOptions(Action<IServiceProvider, GraphQLServerOptions> modify)
    {
        setup.Modifications.Add(modify);
        return this;
    }
}

/// <summary>What the builder has gathered for one schema.</summary>
internal sealed class GraphQLServerSetup(string name)
{
    public string Name { get; } = name;

    public List<Action<TypeRegistry>> Types { get; } = [];

    /// <summary>The schema as it was given; null: it is made of <see cref="Types"/>.</summary>
    public Schema? Schema { get; set; }

    public Func<IServiceProvider, IHttpRequestInterceptor>? Interceptor { get; set; }

    /// <summary>Null: sockets are held to the rules of their address.</summary>
    public Func<IServiceProvider, ISocketSessionInterceptor>? SocketInterceptor { get; set; }

    public List<Func<IServiceProvider, IErrorFilter>> ErrorFilters { get; } = [];

    public GraphQLServerOptions Options { get; } = new();

    /// <summary>What changes the options once there are services to ask.</summary>
    public List<Action<IServiceProvider, GraphQLServerOptions>> Modifications { get; } = [];
}
