using System.Collections.Frozen;

namespace InsideIn.Web;

/// <summary>One built file of the web client, with its brotli twin where there is one.</summary>
internal sealed record WebFile(string ContentType, byte[] Plain, byte[]? Brotli)
{
    /// <summary>The file as it is, to be asked for again each time.</summary>
    public IResult AsFresh(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(Plain, ContentType);
    }

    /// <summary>The file as this browser takes it. Its name carries its hash, so it is kept for a year and never asked for again.</summary>
    public IResult AsAsset(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Vary = "Accept-Encoding";
        if (Brotli is null || !TakesBrotli(context.Request))
            return Results.Bytes(Plain, ContentType);
        headers.ContentEncoding = "br";
        return Results.Bytes(Brotli, ContentType);
    }

    private static bool TakesBrotli(HttpRequest request) =>
        request.GetTypedHeaders().AcceptEncoding.Any(coding => coding.Value == "br" && coding.Quality is not 0);
}

/// <summary>
/// The web client as the build left it beside the program: the page, and its assets by file name. They are few and small
/// (under 2 MB), so they are read once.
/// </summary>
/// <param name="Page">Shape: null when the program was built without its web client.</param>
/// <param name="Assets">By file name.</param>
/// <param name="Fixed">What browsers ask for again under the same address: the service worker and the manifest, by file name.</param>
internal sealed record WebFiles(byte[]? Page, FrozenDictionary<string, WebFile> Assets, FrozenDictionary<string, WebFile> Fixed)
{
    private static readonly FrozenDictionary<string, string> ContentTypes = new Dictionary<string, string>
    {
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".woff2"] = "font/woff2",
        [".ttf"] = "font/ttf",
        [".png"] = "image/png",
        [".webmanifest"] = "application/manifest+json",
    }.ToFrozenDictionary();

    private static readonly string[] FixedNames = ["sw.js", "app.webmanifest"];

    public static WebFiles ReadFrom(string folder)
    {
        var page = Path.Combine(folder, "index.html");
        var assets = Path.Combine(folder, "assets");
        return File.Exists(page)
            ? new WebFiles(File.ReadAllBytes(page), Read(Directory.EnumerateFiles(assets)), Read(FixedNames.Select(name => Path.Combine(folder, name)).Where(File.Exists)))
            : new WebFiles(null, FrozenDictionary<string, WebFile>.Empty, FrozenDictionary<string, WebFile>.Empty);
    }

    private static FrozenDictionary<string, WebFile> Read(IEnumerable<string> paths) => paths
        .Where(path => ContentTypes.ContainsKey(Path.GetExtension(path)))
        .ToFrozenDictionary(path => Path.GetFileName(path), Read);

    private static WebFile Read(string path)
    {
        var twin = path + ".br";
        return new WebFile(ContentTypes[Path.GetExtension(path)], File.ReadAllBytes(path), File.Exists(twin) ? File.ReadAllBytes(twin) : null);
    }
}
