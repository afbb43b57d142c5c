using InsideIn.EntraId;
using Microsoft.Extensions.Options;

namespace InsideIn.Web;

/// <summary>The headers that every answer carries, errors included.</summary>
public static class SecurityHeaders
{
    /// <summary>Call it first, before anything that can answer.</summary>
    public static void UseSecurityHeaders(this IApplicationBuilder app)
    {
        var policy = ContentPolicy(app.ApplicationServices.GetRequiredService<IOptions<EntraOptions>>().Value);
        app.Use((context, next) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = policy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
            return next(context);
        });
    }

    /// <summary>
    /// Scripts and styles from here alone, no inline code, no HTML made from strings. The browser may talk to us and to
    /// the issuer of its tokens, and opens no frame: sign-in goes by redirect, renewal by the refresh token. One policy may make an
    /// address of a script: the client's <c>worker</c>, which knows <c>/sw.js</c> alone.
    /// </summary>
    public static string ContentPolicy(EntraOptions options) => string.Join("; ",
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        $"connect-src 'self' {options.BrowserOrigin}",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'self'",
        "require-trusted-types-for 'script'",
        "trusted-types worker");
}
