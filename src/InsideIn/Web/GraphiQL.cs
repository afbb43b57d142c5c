using InsideIn.EntraId;
using Microsoft.Extensions.Options;

namespace InsideIn.Web;

/// <summary>
/// Serves GraphiQL at the address of the API to browsers that go there. The page signs in as the web client does and opens for those to
/// whom the server shows the schema: everybody in development, administrators elsewhere. Source: decision 0015.
/// </summary>
public static class GraphiQL
{
    private const string Address = "/graphql";

    /// <summary>Call it before authentication: a browser that goes somewhere brings no token. The files stand beside the web client's, in <c>graphiql</c>.</summary>
    public static void UseGraphiQL(this WebApplication app)
    {
        var files = WebFiles.ReadFrom(Path.Combine(WebClient.FolderOf(app.Configuration), "graphiql"));
        if (files.Page is not { } page) return;
        var policy = ContentPolicy(app.Services.GetRequiredService<IOptions<EntraOptions>>().Value);
        app.Use((context, next) => IsAskedFor(context.Request) ? AnswerAsync(context, page, policy) : next(context));
        app.MapGet($"{Address}/assets/{{name}}", (string name, HttpContext context) =>
            files.Assets.TryGetValue(name, out var file) ? file.AsAsset(context) : Results.NotFound()).AllowAnonymous();
    }

    /// <summary>
    /// The policy of this page alone: scripts from here and no inline code, as everywhere. Its editor writes style elements while it runs
    /// and its documentation shows descriptions as HTML made from Markdown, so inline styles are allowed and trusted types are not demanded.
    /// </summary>
    public static string ContentPolicy(EntraOptions options) => string.Join("; ",
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        "font-src 'self'",
        $"connect-src 'self' {options.BrowserOrigin}",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'");

    // A query in the address is meant for the API, whoever brings it.
    private static bool IsAskedFor(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && request.Path == Address
        && request.Query.Count == 0
        && WebClient.IsForAPage(request);

    private static Task AnswerAsync(HttpContext context, byte[] page, string policy)
    {
        context.Response.Headers.ContentSecurityPolicy = policy;
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(page, "text/html; charset=utf-8").ExecuteAsync(context);
    }
}
