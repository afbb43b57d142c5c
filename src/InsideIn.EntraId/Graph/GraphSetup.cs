using InsideIn.EntraId.Downstream;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace InsideIn.EntraId.Graph;

public static class GraphSetup
{
    /// <summary>
    /// Reaches Microsoft Graph as the section <c>Graph</c> says; without that section nothing is asked and <see cref="GraphGateway.IsConfigured"/> is false.
    /// Needs <c>AddEntraId</c>. Errors: wrong settings stop the start.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configuration">The application's settings.</param>
    /// <param name="outward">What answers in place of the network, for a tenant in this process; null asks the network.</param>
    public static IServiceCollection AddGraph(this IServiceCollection services, IConfiguration configuration, Func<HttpMessageHandler>? outward = null)
    {
        services.AddOptions<GraphOptions>().Bind(configuration.GetSection(GraphOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<GraphOptions>, GraphOptionsCheck>();
        services.AddDistributedMemoryCache();
        AddKeys(services, configuration);
        OutwardHttp.AddTo(services);
        if (outward is not null)
            services.AddHttpClient(OutwardHttp.Name).ConfigurePrimaryHttpMessageHandler(outward);
        services.AddSingleton<TokenCache>().AddSingleton<DownstreamTokens>();
        services.TryAddSingleton(provider => new GraphGateway(
            provider.GetRequiredService<IOptions<GraphOptions>>(), provider.GetRequiredService<DownstreamTokens>(),
            provider.GetRequiredService<IHttpMessageHandlerFactory>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new StandingLeaves(
            provider.GetRequiredService<DownstreamTokens>(), provider.GetRequiredService<GraphGateway>(), provider.GetRequiredService<IDataProtectionProvider>()));
        services.AddSingleton<GraphDirectory>().AddSingleton<GraphPhotos>().AddSingleton<GraphMail>().AddSingleton<GraphCalendar>();
        return services;
    }

    // Servers that share a folder open what the others have sealed.
    private static void AddKeys(IServiceCollection services, IConfiguration configuration)
    {
        var keys = services.AddDataProtection().SetApplicationName("InsideIn");
        if (configuration.GetSection(GraphOptions.Section)[nameof(GraphOptions.KeysFolder)] is { Length: > 0 } folder)
            keys.PersistKeysToFileSystem(new DirectoryInfo(folder));
    }
}
