using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace InsideIn.DevTenant;

/// <summary>The token endpoint: the web client redeems what it holds at registered origins, applications that keep a secret prove who they are.</summary>
internal static class Token
{
    private const string Path = "/{directory}/oauth2/v2.0/token";

    public static void MapToken(this WebApplication server, DevelopmentTenant tenant)
    {
        server.MapMethods(Path, [HttpMethods.Options], (HttpContext context) =>
        {
            context.Response.Headers.AccessControlAllowMethods = "POST";
            context.Response.Headers.AccessControlAllowHeaders = context.Request.Headers.AccessControlRequestHeaders;
            AllowOrigin(context, tenant.Options);
            return Results.NoContent();
        });
        server.MapPost(Path, async (string directory, HttpContext context) =>
        {
            AllowOrigin(context, tenant.Options);
            if (!context.Request.HasFormContentType)
                return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            if (!Directories.IsKnown(directory))
                return TokenAnswer.Refuse(SignInError.UnknownDirectory(directory), tenant);
            return tenant.Registrations.FirstOrDefault(client => client.ClientId == form["client_id"]) is { } client
                ? ServerTokens.Answer(client, directory, context, form, tenant)
                : BrowserTokens.Answer(context, form, tenant);
        });
    }

    private static void AllowOrigin(HttpContext context, DevelopmentTenantOptions options)
    {
        context.Response.Headers.Vary = "Origin";
        if (context.Request.Headers.Origin is [{ } origin] && options.IsRegisteredOrigin(origin))
            context.Response.Headers.AccessControlAllowOrigin = origin;
    }
}
