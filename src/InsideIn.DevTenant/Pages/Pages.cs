using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace InsideIn.DevTenant;

/// <summary>The frame of every page that a person sees, and the short ones whole.</summary>
internal static class Pages
{
    private static readonly string Style = Resource("tenant.css");
    private static readonly string Script = Resource("search.js");

    public static void MapAssets(this WebApplication server)
    {
        server.MapGet("/_dev/tenant.css", () => Results.Text(Style, "text/css"));
        server.MapGet("/_dev/search.js", () => Results.Text(Script, "text/javascript"));
    }

    public static string Encode(string? text) => HtmlEncoder.Default.Encode(text ?? "");

    /// <summary>A page under a policy that lets it load nothing but its own style and script, and post only where it must.</summary>
    public static IResult Show(HttpContext context, string title, string body, int status = StatusCodes.Status200OK, string formTargets = "'self'")
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy =
            $"default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; connect-src 'self'; form-action {formTargets}; base-uri 'none'; frame-ancestors 'none'";
        // "same-origin" and not "no-referrer": with the latter a browser posts the form with "Origin: null".
        headers["Referrer-Policy"] = "same-origin";
        return Results.Content($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{Encode(title)}</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="/_dev/tenant.css">
            </head>
            <body>
            <header class="ribbon"><strong>Development tenant</strong> This page plays Entra ID on this machine. Nobody here is real, and no password is asked.</header>
            <main>
            {body}
            </main>
            </body>
            </html>
            """, "text/html; charset=utf-8", statusCode: status);
    }

    public static IResult Error(HttpContext context, SignInError error) => Show(context, "Sign-in refused", $"""
        <h1>This sign-in cannot go on</h1>
        <p class="lead">The application sent a request that Entra ID would refuse as well. Nobody was signed in and nothing was sent back.</p>
        <p class="notice" role="alert">{Encode(error.Description)}</p>
        """, StatusCodes.Status400BadRequest);

    public static IResult SignedOut(HttpContext context) => Show(context, "Signed out", """
        <h1>You are signed out</h1>
        <p class="lead">This browser is nobody now. You can close the window.</p>
        """);

    private static string Resource(string name)
    {
        using var stream = typeof(Pages).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource '{name}' is not built into {typeof(Pages).Assembly.GetName().Name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
