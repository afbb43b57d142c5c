using InsideIn.Access;
using InsideIn.EntraId;
using InsideIn.EntraId.Downstream;
using InsideIn.EntraId.Graph;
using InsideIn.Web;
using Microsoft.AspNetCore.Diagnostics;

namespace InsideIn;

/// <summary>The whole server, built in one place so that the program, the demo and the tests start the same one.</summary>
public static class InsideInServer
{
    // What the web client asks its tokens for, unless the settings say otherwise.
    private const string Scope = "Social.Access";

    // The longest page (rule R49) in any script, its characters escaped as some clients do.
    private const int LargestBody = 4 * 1024 * 1024;

    /// <summary>
    /// A server that is ready to start: its store is open and prepared. Dispose it to close the store.
    /// Errors: <see cref="StoreUnavailableException"/> names the folder and why; a missing <c>Store:Connection</c> or <c>Company:Name</c> is an <see cref="InvalidOperationException"/> that says so.
    /// </summary>
    public static async Task<WebApplication> BuildAsync(ServerOptions options, CancellationToken cancellationToken = default)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = options.Args,
            ApplicationName = typeof(InsideInServer).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = options.EnvironmentName,
        });
        builder.Configuration.AddInMemoryCollection(options.Settings);
        AddConsole(builder.Logging);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
            kestrel.Limits.KeepAliveTimeout = TimeSpan.FromMinutes(2);
        });

        var store = await OpenStoreAsync(builder.Configuration, options.Time, cancellationToken);
        AddServices(builder, options, store);
        var app = builder.Build();
        Map(app);
        foreach (var feature in Features.All)
        {
            await feature.Prepare(app.Services, cancellationToken);
        }

        return app;
    }

    private static void AddConsole(ILoggingBuilder logging) => logging.ClearProviders().AddSimpleConsole(console =>
    {
        console.SingleLine = true;
        console.UseUtcTimestamp = true;
        console.TimestampFormat = "HH:mm:ss.fff ";
    })
        // It would write whole addresses, with whatever somebody put behind the question mark: a token, or a search.
        .AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);

    private static async Task<DocumentStore> OpenStoreAsync(ConfigurationManager configuration, TimeProvider time, CancellationToken cancellationToken)
    {
        // The server's own log begins when everything is built; a new index may take minutes before.
        using var logs = LoggerFactory.Create(AddConsole);
        return await DocumentStore.OpenAsync(
            new StoreOptions
            {
                Connection = configuration["Store:Connection"]
                    ?? throw new InvalidOperationException("The setting 'Store:Connection' is missing; it names the folder in which everything is kept, for example --Store:Connection=data."),
                Collections = Features.Collections,
                Facts = Features.Facts,
                Progress = new IndexGrowthLog(logs.CreateLogger<IndexGrowthLog>(), time),
            },
            time,
            cancellationToken);
    }

    private static void AddServices(WebApplicationBuilder builder, ServerOptions options, DocumentStore store)
    {
        // Made by a factory, so that the container closes the store when the server is disposed.
        builder.Services.AddSingleton(_ => store);
        builder.Services.AddSingleton(options.Time);
        builder.Services.AddSingleton(options.Wire);
        builder.Services.AddSingleton(Features.Contents);
        builder.Services.AddSingleton<Turnstile>();
        builder.Services.AddSingleton(new Ids(options.Time, options.SeedOfIds));
        builder.Services.AddSingleton(Company.Of(builder.Configuration));
        builder.Services.Configure<EntraOptions>(entra => entra.Scopes = Scope);
        builder.Services.AddEntraId(builder.Configuration, builder.Environment, (services, signedIn, cancellationToken) =>
            services.GetRequiredService<Accounts>().StateOfAsync(signedIn, cancellationToken));
        builder.Services.AddGraph(builder.Configuration, options.Outward);
        builder.Services.AddGraphQLServer().AddInsideInTypes().AddHttpRequestInterceptor<Interceptors>().AddSocketSessionInterceptor<SocketSignIn>().AddErrorFilter<AskToSignIn>().TrustWebClient().ModifyOptions(graphQL =>
        {
            graphQL.Limits = graphQL.Limits with
            {
                MaxBodyBytes = LargestBody,
                RateBurst = builder.Configuration.GetValue("GraphQL:RateBurst", graphQL.Limits.RateBurst),
                RatePerSecond = builder.Configuration.GetValue("GraphQL:RatePerSecond", graphQL.Limits.RatePerSecond),
            };
            LiveSettings.Of(builder.Configuration).Apply(graphQL.Connections);
        });
        builder.Services.AddScoped<IHttpRequestInterceptor, SchemaForAdministrators>();
        builder.Services.AddCompression();
        builder.Services.AddHostedService<Outbox>().AddHostedService<Duties>().AddHostedService<LiveFacts>();
        foreach (var feature in Features.All)
        {
            feature.Services(builder.Services);
            foreach (var personal in feature.PersonalData)
            {
                builder.Services.AddSingleton(personal);
            }
        }
    }

    private static void Map(WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        // The answer logs the fault under its trace id; once is enough.
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = AnswerFaultAsync, SuppressDiagnosticsCallback = _ => true });
        app.UseGraphiQL();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapHealth();
        app.MapGraphQL("/graphql");
        foreach (var feature in Features.All)
        {
            feature.Endpoints(app);
        }

        app.MapWebClient();
    }

    /// <summary>A fault outside GraphQL: the log has it under the trace id, the reader gets the id and nothing else.</summary>
    private static Task AnswerFaultAsync(HttpContext context)
    {
        if (context.Features.Get<IExceptionHandlerFeature>()?.Error is InteractionRequiredException wanted)
        {
            return AskToSignIn.AnswerAsync(context, wanted);
        }

        var traceId = System.Diagnostics.Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;
        context.RequestServices.GetRequiredService<ILogger<WebApplication>>().LogError(
            context.Features.Get<IExceptionHandlerFeature>()?.Error, "{Method} {Path} failed. Trace {TraceId}.", context.Request.Method, context.Request.Path, traceId);
        return context.Response.WriteAsJsonAsync(new { code = ErrorCodes.Internal, message = "Something went wrong on our side. The trace id helps to find it.", traceId }, context.RequestAborted);
    }
}
