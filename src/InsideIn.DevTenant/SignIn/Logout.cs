using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace InsideIn.DevTenant;

/// <summary>Ends the browser's session here, and sends it back to a registered address only.</summary>
internal static class Logout
{
    public static void MapLogout(this WebApplication server, DevelopmentTenant tenant) =>
        server.MapGet("/{directory}/oauth2/v2.0/logout", (HttpContext context) =>
        {
            tenant.SignIns.EndSession(context.Request.Cookies[Authorize.SessionCookie]);
            context.Response.Cookies.Delete(Authorize.SessionCookie);
            var back = context.Request.Query["post_logout_redirect_uri"].ToString();
            return tenant.Options.RedirectUris.Contains(back) ? Results.Redirect(AuthorizeRequest.WithState(back, context.Request.Query)) : Pages.SignedOut(context);
        });
}
