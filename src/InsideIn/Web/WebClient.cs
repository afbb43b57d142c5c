using InsideIn.EntraId;
using Microsoft.AspNetCore.Mvc;

namespace InsideIn.Web;

/// <summary>Serves the web client: its page for every address of the product, its assets, and what it must know to sign people in.</summary>
public static class WebClient
{
    /// <summary>
    /// Maps the page, <c>/assets</c>, <c>/config.json</c>, the service worker (<c>/sw.js</c>) and the manifest (<c>/app.webmanifest</c>), all without sign-in. Call it last: the page answers what
    /// nothing else took. An unknown asset is 404, never the page, and so is a
    /// file unless a browser asks for it as a page. The files stand in the folder <c>web</c> beside
    /// the program, or in the one that the setting <c>Web:Folder</c> names. Source: decision 0007.
    /// </summary>
    public static void MapWebClient(this IEndpointRouteBuilder app)
    {
        var files = WebFiles.ReadFrom(FolderOf(app.ServiceProvider.GetRequiredService<IConfiguration>()));
        app.MapGet("/config.json", ([FromServices] BrowserConfiguration configuration) => configuration).AllowAnonymous();
        app.MapGet("/assets/{**name}", (string name, HttpContext context) =>
            files.Assets.TryGetValue(name, out var file) ? file.AsAsset(context) : Results.NotFound()).AllowAnonymous();
        foreach (var (name, file) in files.Fixed)
            app.MapGet($"/{name}", (HttpContext context) => file.AsFresh(context)).AllowAnonymous();
        app.MapFallback("{*path:nonfile}", (HttpContext context) => Page(files, context)).AllowAnonymous();
        app.MapFallback("{*path}", (HttpContext context) => IsForAPage(context.Request) ? Page(files, context) : Results.NotFound()).AllowAnonymous();
    }

    /// <summary>Where the built files stand.</summary>
    public static string FolderOf(IConfiguration configuration) => configuration["Web:Folder"] ?? Path.Combine(AppContext.BaseDirectory, "web");

    /// <summary>An address such as <c>/people/ana.duarte</c> looks like a file; a browser that wants a page to show says so.</summary>
    internal static bool IsForAPage(HttpRequest request) => request.GetTypedHeaders().Accept.Any(type => type.MediaType == "text/html");

    private static IResult Page(WebFiles files, HttpContext context)
    {
        if (files.Page is null)
            return Results.Text("This program was built without its web client (BuildWeb=false).\n", statusCode: StatusCodes.Status404NotFound);
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
            return Results.StatusCode(StatusCodes.Status405MethodNotAllowed);
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(files.Page, "text/html; charset=utf-8");
    }
}
