using Microsoft.Extensions.DependencyInjection;
using Microsoft.Identity.Client;

namespace InsideIn.EntraId.Downstream;

/// <summary>The way out to the directory and to Graph: no cookies, no redirects, fresh addresses now and then.</summary>
internal sealed class OutwardHttp(IHttpClientFactory clients) : IMsalHttpClientFactory
{
    public const string Name = "InsideIn.EntraId.Outward";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static void AddTo(IServiceCollection services)
    {
        services.AddHttpClient(Name, http => http.Timeout = Patience).ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        });
        services.AddSingleton<IMsalHttpClientFactory, OutwardHttp>();
    }

    public HttpClient GetHttpClient() => clients.CreateClient(Name);
}
