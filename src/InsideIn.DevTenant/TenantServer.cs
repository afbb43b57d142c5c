using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.DevTenant;

/// <summary>The web server of the tenant: which addresses it serves, and what holds for every one of them.</summary>
internal static class TenantServer
{
    private static readonly string[] OwnNames = ["localhost", "127.0.0.1", "[::1]"];

    public static WebApplication Build(DevelopmentTenant tenant)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { EnvironmentName = tenant.Options.EnvironmentName });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(tenant.Options.Address, tenant.Options.Port));
        builder.Services.AddRoutingCore();
        var server = builder.Build();
        server.Use(RefuseForeignNames);
        server.Use(SetHeaders);
        server.UseRouting();
        server.MapMetadata(tenant);
        server.MapAuthorize(tenant);
        server.MapToken(tenant);
        server.MapLogout(tenant);
        server.MapStartPage(tenant);
        return server;
    }

    public static int PortOf(WebApplication server) =>
        new Uri(server.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single()).Port;

    /// <summary>A name of somebody else that resolves to this machine would let a web page read tokens: refused.</summary>
    private static Task RefuseForeignNames(HttpContext context, RequestDelegate next)
    {
        if (OwnNames.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return context.Response.WriteAsync($"This server is called {string.Join(" or ", OwnNames)} only.", context.RequestAborted);
    }

    private static Task SetHeaders(HttpContext context, RequestDelegate next)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return next(context);
    }
}
