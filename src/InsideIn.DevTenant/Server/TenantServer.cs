using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.DevTenant;

/// <summary>
/// The tenant's two doors: a web server on this machine's loopback address, and a handler for programs in the same
/// process, which needs neither port nor certificate. What holds for every address is decided here.
/// </summary>
internal static class TenantServer
{
    /// <summary>Names that lead to the tenant through its handler alone; <c>.test</c> is never anybody's on the network.</summary>
    public const string LoginName = "https://login.devtenant.test";

    public const string GraphName = "https://graph.devtenant.test";

    private static readonly string[] OwnNames = ["localhost", "127.0.0.1", "[::1]"];

    private static readonly string[] NamesInProcess = [.. OwnNames, new Uri(LoginName).Host, new Uri(GraphName).Host];

    public static WebApplication OnLoopback(DevelopmentTenant tenant) => Build(tenant, OwnNames, host => host.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
    {
        kestrel.Listen(tenant.Options.Address, tenant.Options.Port);
        if (tenant.Options.HttpsPort is { } port)
            kestrel.Listen(tenant.Options.Address, port, listener => listener.UseHttps(tenant.Certificate!.Leaf));
    }));

    public static WebApplication InProcess(DevelopmentTenant tenant) => Build(tenant, NamesInProcess, host => host.UseTestServer());

    /// <summary>The ports that were opened, the one for plain http first.</summary>
    public static IReadOnlyList<int> PortsOf(WebApplication server) =>
        [.. server.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses
            .Select(address => new Uri(address)).OrderBy(address => address.Scheme, StringComparer.Ordinal).Select(address => address.Port)];

    private static WebApplication Build(DevelopmentTenant tenant, string[] names, Action<IWebHostBuilder> listen)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { EnvironmentName = tenant.Options.EnvironmentName });
        listen(builder.WebHost);
        builder.Services.AddRoutingCore();
        var server = builder.Build();
        server.Use((context, next) => RefuseForeignNames(context, next, names));
        server.Use(SetHeaders);
        server.Use(tenant.Log.Record);
        server.Use((context, next) => FaultyAnswers.Spoil(context, next, tenant));
        server.UseRouting();
        server.MapMetadata(tenant);
        server.MapAuthorize(tenant);
        server.MapToken(tenant);
        server.MapLogout(tenant);
        server.MapGraph(tenant);
        server.MapControl(tenant);
        server.MapStartPage(tenant);
        return server;
    }

    /// <summary>A name of somebody else that resolves to this machine would let a web page read tokens: refused.</summary>
    private static Task RefuseForeignNames(HttpContext context, RequestDelegate next, string[] names)
    {
        if (names.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return context.Response.WriteAsync($"This server is called {string.Join(" or ", names)} only.", context.RequestAborted);
    }

    private static Task SetHeaders(HttpContext context, RequestDelegate next)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return next(context);
    }
}
